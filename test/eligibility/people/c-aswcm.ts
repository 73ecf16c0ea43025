import { date, month } from "../support.ts";
import { course, degree, job, NOTHING, type Person, RN, TODAY } from "./person.ts";

const CM = ["case-management"];
const HOURS = "3,000 hours of paid, supervised case management after the MSW";
const COURSES = "20 hours of continuing education";
const msw = degree("master", "social-work", "2020-05-15");
const lmsw = { ...RN, type: "lmsw" };
const worker = {
  ...NOTHING,
  degrees: [msw],
  licenses: [lmsw],
  continuingEducation: [course(20, "2026-03-01")],
};
const served = job(CM, "2025-06-15", "present");

export const C_ASWCM_PEOPLE: readonly Person[] = [
  {
    who: "an LMSW on the day on which 3,000 hours are reached",
    profile: { ...worker, experience: [served] },
    on: TODAY,
    verdict: "eligible",
    tags: ["the day reached"],
    why: "40 x 525 / 7 is 3,000 to the hour; that they come to two years is to be confirmed",
  },
  {
    who: "the same LMSW on the day before",
    profile: { ...worker, experience: [served] },
    on: date("2026-11-20"),
    verdict: "not-yet",
    missing: [`${HOURS}: 6 hours`],
    tags: ["the day before"],
    why: "40 x 524 / 7 is 2,994 2/7; what is missing is rounded up",
  },
  {
    who: "an LMSW who says that the hours do not come to two years",
    profile: { ...worker, experience: [served], confirms: { "two-years": false } },
    on: TODAY,
    verdict: "not-yet",
    missing: ["The hours come to two years"],
    tags: ["denied confirm"],
    why: "the article says two years (3,000 hours), and the person denies the years",
  },
  {
    who: "an LMSW of whose standing, courses and exams nothing is told, in a half-time job",
    profile: {
      degrees: [msw],
      licenses: [{ type: "lmsw" }],
      experience: [job(CM, "2024-07-01", "present", { hoursPerWeek: 20 })],
    },
    on: date("2026-11-29"),
    verdict: "not-yet",
    missing: [`${HOURS}: 480 hours`, `${COURSES}: 20 hours?`, "Social work license at the MSW level?"],
    why: "20 x 882 / 7 is 2,520; the LMSW may do already, and no other license has to be got",
  },
  {
    who: "an LMSW whose MSW came after the job",
    profile: {
      ...worker,
      degrees: [{ ...msw, awarded: date("2026-11-20") }],
      experience: [job(CM, "2020-01-01", "2026-11-20")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${HOURS}: 3000 hours`],
    tags: ["degree awarded after the job"],
    why: "only work after the MSW counts",
  },
  {
    who: "an LMSW who was not paid",
    profile: { ...worker, experience: [{ ...served, paid: false }] },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${HOURS}: 3000 hours`],
    why: "the work must be paid",
  },
  {
    who: "an LMSW whose work was a paid internship",
    profile: { ...worker, experience: [{ ...served, arrangement: "internship" }] },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${HOURS}: 3000 hours?`],
    tags: ["internship as experience"],
    why: "what NASW says of internships is not known: it may count",
  },
  {
    who: "an LMSW in whose job case management is half",
    profile: {
      ...worker,
      experience: [
        job(["direct-client", "case-management"], "2024-11-22", "present", {
          hoursOf: { "case-management": 20 },
        }),
      ],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${HOURS}: 915 hours`],
    tags: ["hours of a part"],
    why: "20 x 730 / 7 is 2,085 5/7 hours of case management, whatever the rest of the job was",
  },
  {
    who: "a doctor of social work without an MSW",
    profile: {
      ...worker,
      degrees: [degree("doctorate", "social-work", "2020-05-15")],
      experience: [served],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["MSW", `${HOURS}: 3000 hours`],
    why: "the article names the MSW alone, and NASW takes a BSW or an MSW and no other degree",
  },
  {
    who: "a BSW",
    profile: {
      ...worker,
      degrees: [degree("bachelor", "social-work", "2020-05-15")],
      experience: [served],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["MSW", `${HOURS}: 3000 hours`],
    why: "the master's is asked, and hours before it do not count",
  },
  {
    who: "an LMSW with 19.5 hours of courses",
    profile: { ...worker, continuingEducation: [course(19.5, "2026-03-01")], experience: [served] },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${COURSES}: 1 hours`],
    why: "half an hour is missing, rounded up",
  },
  {
    who: "an LMSW with an old course in ethics",
    profile: { ...worker, continuingEducation: [course(20, "2005-03-01", "ethics")], experience: [served] },
    on: TODAY,
    verdict: "eligible",
    why: "the article names neither a topic nor a time",
  },
  {
    who: "an LMSW who does not say when the course was",
    profile: {
      ...worker,
      continuingEducation: [{ topic: "case-management", hours: 20 }],
      experience: [served],
    },
    on: TODAY,
    verdict: "eligible",
    why: "no time is asked, and people list what they have taken",
  },
  {
    who: "an LMSW whose course was this month, who does not say on which day",
    profile: {
      ...worker,
      continuingEducation: [{ topic: "case-management", hours: 20, date: month("2026-11") }],
      experience: [served],
    },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${COURSES}: 20 hours?`],
    why: "a day of that month may still be to come",
  },
  {
    who: "an LMSW whose course is next month",
    profile: { ...worker, continuingEducation: [course(20, "2026-12-01")], experience: [served] },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${COURSES}: 20 hours`],
    why: "what is planned is not yet counted",
  },
  {
    who: "an LMSW who tells nothing of courses",
    profile: { degrees: [msw], licenses: [lmsw], experience: [served] },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${COURSES}: 20 hours?`],
    why: "a part that is absent was not told",
  },
  {
    who: "an LCSW",
    profile: { ...worker, licenses: [{ ...RN, type: "lcsw" }], experience: [served] },
    on: TODAY,
    verdict: "eligible",
    why: "a license of a higher level; that it counts as one of the MSW level is to be confirmed",
  },
  {
    who: "somebody whose LMSW expired, with a pass in the ASWB master's exam",
    profile: {
      ...worker,
      licenses: [{ ...lmsw, expires: date("2025-05-31") }],
      certifications: [{ id: "aswb-masters" }],
      experience: [served],
    },
    on: TODAY,
    verdict: "eligible",
    why: "the exam stands in for the license, and a pass does not expire",
  },
  {
    who: "an MSW without license or exam",
    profile: { ...worker, licenses: [], experience: [served] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Pass in the ASWB master's exam"],
    tags: ["no licenses"],
    why: "the exam comes sooner than a license",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    missing: [
      "MSW?",
      `${HOURS}: 3000 hours?`,
      `${COURSES}: 20 hours?`,
      "Social work license at the MSW level?",
    ],
    tags: ["nothing told"],
    why: "everything is unknown and nothing is no",
  },
];
