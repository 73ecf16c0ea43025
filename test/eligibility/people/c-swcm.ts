import { date } from "../support.ts";
import { degree, job, NOTHING, type Person, RN, TODAY, total, untold } from "./person.ts";

const CM = ["case-management"];
const BSW = "BSW from a program that CSWE accredits";
const HOURS = "4,500 hours of supervised case management after the BSW";
const EXAM = "Pass in the ASWB bachelor's exam";
const bsw = degree("bachelor", "social-work", "2020-05-15", { accreditedBy: ["cswe"] });
const lbsw = { ...RN, type: "lbsw" };
const worker = { ...NOTHING, degrees: [bsw], licenses: [lbsw] };
const served = job(CM, "2024-09-25", "present");

export const C_SWCM_PEOPLE: readonly Person[] = [
  {
    who: "an LBSW on the day on which 4,500 hours are reached",
    profile: { ...worker, experience: [served] },
    on: TODAY,
    verdict: "eligible",
    tags: ["the day reached"],
    why: "40 x 788 / 7 is 4,502 6/7; that they come to three years is to be confirmed",
  },
  {
    who: "the same LBSW on the day before",
    profile: { ...worker, experience: [served] },
    on: date("2026-11-20"),
    verdict: "not-yet",
    missing: [`${HOURS}: 3 hours`],
    tags: ["the day before"],
    why: "40 x 787 / 7 is 4,497 1/7; what is missing is rounded up",
  },
  {
    who: "an LBSW who says that the hours do not come to three years",
    profile: { ...worker, experience: [served], confirms: { "three-years": false } },
    on: TODAY,
    verdict: "not-yet",
    missing: ["The hours come to three years"],
    tags: ["denied confirm"],
    why: "the article says three years (4,500 hours), and the person denies the years",
  },
  {
    who: "an LBSW whose BSW came after most of the work",
    profile: {
      ...worker,
      degrees: [{ ...bsw, awarded: date("2026-05-15") }],
      experience: [job(CM, "2019-01-01", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${HOURS}: 3415 hours`],
    tags: ["degree awarded after the job"],
    why: "only the 190 days after the award count: 1,085 5/7 of 4,500 hours",
  },
  {
    who: "an LBSW whose BSW came in the month in which the job began",
    profile: {
      ...worker,
      degrees: [degree("bachelor", "social-work", "2024-09", { accreditedBy: ["cswe"] })],
      experience: [served],
    },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${HOURS}: 32 hours?`],
    tags: ["month-only date at the edge"],
    why: "awarded by 24 September all 788 days count; awarded on the 30th only 782, which are 4,468 4/7 hours",
  },
  {
    who: "an LMSW with an MSW alone",
    profile: {
      ...NOTHING,
      degrees: [degree("master", "social-work", "2020-05-15", { accreditedBy: ["cswe"] })],
      licenses: [{ ...RN, type: "lmsw" }],
      experience: [served],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [BSW, `${HOURS}: 4500 hours`],
    why: "this one takes the bachelor's alone; who has the master's has the C-ASWCM",
  },
  {
    who: "an LBSW whose program CSWE does not accredit",
    profile: { ...worker, degrees: [{ ...bsw, accreditedBy: [] }], experience: [served] },
    on: TODAY,
    verdict: "not-yet",
    missing: [BSW, `${HOURS}: 4500 hours`],
    why: "the program must be accredited by CSWE, and hours count only after such a BSW",
  },
  {
    who: "an LBSW of whose program nothing is told",
    profile: {
      ...worker,
      degrees: [degree("bachelor", "social-work", "2020-05-15")],
      experience: [served],
    },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${BSW}?`, `${HOURS}: 4500 hours?`],
    why: "who accredits the program was not told, so that neither the degree nor the hours after it are sure",
  },
  {
    who: "an LBSW of whose standing nothing is told, on the day before 4,500 hours are reached",
    profile: { ...worker, licenses: [{ type: "lbsw" }], experience: [served] },
    on: date("2026-11-20"),
    verdict: "not-yet",
    missing: [`${HOURS}: 3 hours`, "Social work license at the BSW level?"],
    why: "the license that is held may do already, which is nearer than any other",
  },
  {
    who: "a BSW without a license who passed the ASWB bachelor's exam",
    profile: { ...worker, licenses: [], certifications: [{ id: "aswb-bachelors" }], experience: [served] },
    on: TODAY,
    verdict: "eligible",
    why: "the exam stands in for the license, and a pass does not expire",
  },
  {
    who: "a BSW without license or exam",
    profile: { ...worker, licenses: [], experience: [served] },
    on: TODAY,
    verdict: "not-yet",
    missing: [EXAM],
    tags: ["no licenses"],
    why: "the exam comes sooner than a license",
  },
  {
    who: "an LCSW",
    profile: { ...worker, licenses: [{ ...RN, type: "lcsw" }], experience: [served] },
    on: TODAY,
    verdict: "eligible",
    why: "a license of a higher level; that it counts as one of the BSW level is to be confirmed",
  },
  {
    who: "an LCSW whose license NASW does not take",
    profile: {
      ...worker,
      licenses: [{ ...RN, type: "lcsw" }],
      experience: [served],
      confirms: { "license-level": false },
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [EXAM],
    tags: ["denied confirm"],
    why: "the person denies what the way by another license rests on; the exam is the nearest other",
  },
  {
    who: "an LBSW with two half-time jobs at once",
    profile: {
      ...worker,
      experience: [
        { ...served, hoursPerWeek: 20 },
        { ...served, hoursPerWeek: 20 },
      ],
    },
    on: TODAY,
    verdict: "eligible",
    tags: ["overlapping half-time jobs"],
    why: "hours of overlapping jobs add: 20 and 20 are 40 a week",
  },
  {
    who: "an LBSW of whose supervision nothing is told",
    profile: { ...worker, experience: [untold(served, "supervision")] },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${HOURS}: 4500 hours?`],
    why: "a condition on a job that is untold may hold",
  },
  {
    who: "an LBSW with a total of 4,600 hours",
    profile: { ...worker, experience: [total(CM, { hours: 4600 })] },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${HOURS}: 4500 hours?`],
    tags: ["total in hours"],
    why: "whether an undated total came after the degree is not known",
  },
  {
    who: "an LBSW with a total of 4,400 hours",
    profile: { ...worker, experience: [total(CM, { hours: 4400 })] },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${HOURS}: 4500 hours`],
    tags: ["total in hours"],
    why: "even if all came after the degree, 100 are missing; surely there are none",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${BSW}?`, `${HOURS}: 4500 hours?`, "Social work license at the BSW level?"],
    tags: ["nothing told"],
    why: "everything is unknown and nothing is no",
  },
];
