import { date } from "../support.ts";
import { course, job, LPN, NOTHING, type Person, RN, TODAY } from "./person.ts";

const BOTH = ["nursing", "case-management"];
const nurse = { ...NOTHING, licenses: [RN], continuingEducation: [course(30, "2026-03-01")] };
const ward = job(["nursing"], "2022-01-01", "2024-12-31");

export const CMGT_PEOPLE: readonly Person[] = [
  {
    who: "an RN without a degree who has everything asked",
    profile: { ...nurse, experience: [job(BOTH, "2024-01-01", "present")] },
    on: TODAY,
    verdict: "eligible",
    why: "no degree is asked: two years of nursing, over 2,000 hours and 30 hours of courses are there",
  },
  {
    who: "an RN on the day on which 2,000 hours are reached",
    profile: {
      ...nurse,
      experience: [ward, job(["case-management"], "2024-12-22", "present", { hoursPerWeek: 20 })],
    },
    on: TODAY,
    verdict: "eligible",
    why: "2024-12-22 to 2026-11-21 is 700 days: 20 × 700 / 7 = 2,000",
  },
  {
    who: "the same RN on the day before",
    profile: {
      ...nurse,
      experience: [ward, job(["case-management"], "2024-12-22", "present", { hoursPerWeek: 20 })],
    },
    on: date("2026-11-20"),
    verdict: "not-yet",
    missing: ["Case management: 3 hours"],
    why: "20 × 699 / 7 is 1,997 1/7; what is missing is rounded up",
  },
  {
    who: "an RN with 2,000 hours of which half lie outside the window",
    profile: {
      ...nurse,
      experience: [ward, job(["case-management"], "2022-11-22", "2024-11-20", { hours: 2000 })],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Case management: 1000 hours"],
    why: "of its 730 days the window, which begins on 2023-11-22, holds 365",
  },
  {
    who: "an RN with a total of 2,100 hours without dates",
    profile: {
      ...nurse,
      experience: [ward, { kinds: ["case-management"], hours: 2100, paid: true, arrangement: "employment" }],
    },
    on: TODAY,
    verdict: "cannot-tell",
    why: "against a window an undated total may count",
  },
  {
    who: "an RN with a total of 1,900 hours without dates",
    profile: { ...nurse, experience: [ward, { kinds: ["case-management"], hours: 1900 }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Case management: 2000 hours"],
    why: "even all of it does not reach 2,000; surely none of it is known to lie in the window",
  },
  {
    who: "an RN in whose job case management is four hours a week",
    profile: {
      ...nurse,
      experience: [
        job(BOTH, "2023-02-15", "present", {
          hoursPerWeek: 36,
          fullTime: true,
          hoursOf: { "case-management": 4 },
        }),
      ],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Case management: 1374 hours"],
    why: "nursing has the whole job; case management 4 × 1,096 / 7 = 626 2/7 hours in the window",
  },
  {
    who: "an RN whose years as an LPN came before the license",
    profile: {
      ...nurse,
      experience: [
        job(["practical-nursing"], "2019-01-01", "2025-11-21"),
        job(BOTH, "2025-11-22", "present"),
      ],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Practice as an RN: 365 days"],
    why: "work as an LPN is practical nursing; as an RN it is 365 of 730 days, and 40 × 365 / 7 = 2,085 5/7 hours suffice",
  },
  {
    who: "an LPN",
    profile: { ...nurse, licenses: [LPN], experience: [job(BOTH, "2024-01-01", "present")] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["RN license"],
    why: "an RN license is asked",
  },
  {
    who: "an RN with restrictions",
    profile: {
      ...nurse,
      licenses: [{ ...RN, unrestricted: false }],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    why: "unrestricted is not asked, so it is not weighed",
  },
  {
    who: "an RN whose license is inactive",
    profile: {
      ...nurse,
      licenses: [{ ...RN, standing: "inactive" }],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["RN license"],
    why: "the license must be active",
  },
  {
    who: "an RN whose last course is on the first day of the window",
    profile: {
      ...nurse,
      continuingEducation: [course(30, "2023-11-22")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    why: "the window covers the days after 2023-11-21",
  },
  {
    who: "an RN whose last course is a day too old",
    profile: {
      ...nurse,
      continuingEducation: [course(30, "2023-11-21")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Continuing education: 30 hours"],
    why: "2023-11-21 is 36 months ago to the day and no longer within them",
  },
  {
    who: "an RN whose course was in November three years ago, day untold",
    profile: {
      ...nurse,
      continuingEducation: [course(30, "2023-11")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "cannot-tell",
    why: "the month lies on both sides of the window's edge",
  },
  {
    who: "an RN at the end of February in a leap year",
    profile: {
      ...nurse,
      continuingEducation: [course(30, "2021-03-01")],
      experience: [job(BOTH, "2021-01-01", "present")],
    },
    on: date("2024-02-29"),
    verdict: "eligible",
    why: "36 months before 29 February 2024 is 28 February 2021, so 1 March is the first day within",
  },
  {
    who: "an RN with 20 hours of courses on the topic and 20 on ethics",
    profile: {
      ...nurse,
      continuingEducation: [course(20, "2026-03-01"), course(20, "2026-04-01", "ethics")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Continuing education: 10 hours"],
    why: "only case management is the topic asked",
  },
  {
    who: "an RN who says nothing about courses",
    profile: { licenses: [RN], experience: [job(BOTH, "2024-01-01", "present")] },
    on: TODAY,
    verdict: "cannot-tell",
    why: "a part that is absent was not told",
  },
  {
    who: "an RN with two jobs of 100 hours at once",
    profile: {
      ...nurse,
      experience: [
        ward,
        job(["case-management"], "2026-09-13", "present", { hoursPerWeek: 100 }),
        job(["case-management"], "2026-09-13", "present", { hoursPerWeek: 100 }),
      ],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Case management: 320 hours"],
    why: "overlapping jobs add to at most 168 a week: ten weeks are 1,680 hours",
  },
  {
    who: "an RN whose case management was an internship",
    profile: {
      ...nurse,
      experience: [ward, job(["case-management"], "2025-01-01", "present", { arrangement: "internship" })],
    },
    on: TODAY,
    verdict: "cannot-tell",
    why: "what the body says of internships is not known: it may count",
  },
  {
    who: "an RN with nursing in three 12-hour shifts",
    profile: {
      ...nurse,
      experience: [job(BOTH, "2024-11-22", "present", { hoursPerWeek: 36, fullTime: true })],
    },
    on: TODAY,
    verdict: "eligible",
    why: "marked full time it is 730 whole days; 36 × 730 / 7 is 3,754 hours",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    why: "everything is unknown and nothing is no",
  },
  {
    who: "somebody without any license of whom nothing else is told",
    profile: { licenses: [] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["RN license"],
    why: "a part that is present is complete: no RN license is held, and there is no way around it",
  },
];
