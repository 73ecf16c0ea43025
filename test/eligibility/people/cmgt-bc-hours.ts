import { date } from "../support.ts";
import { course, job, NOTHING, type Person, RN, TODAY } from "./person.ts";

const BOTH = ["nursing", "case-management"];
const nurse = { ...NOTHING, licenses: [RN], continuingEducation: [course(30, "2026-03-01")] };
const ward = job(["nursing"], "2022-01-01", "2024-12-31");

export const CMGT_HOURS_PEOPLE: readonly Person[] = [
  {
    who: "an RN on the day on which 2,000 hours are reached",
    profile: {
      ...nurse,
      experience: [ward, job(["case-management"], "2024-12-22", "present", { hoursPerWeek: 20 })],
    },
    on: TODAY,
    verdict: "eligible",
    tags: ["the day reached"],
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
    tags: ["the day before"],
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
    tags: ["half the hours outside the window"],
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
    missing: ["Case management: 2000 hours?"],
    tags: ["total in hours"],
    why: "against a window an undated total may count",
  },
  {
    who: "an RN with a total of 1,900 hours without dates",
    profile: { ...nurse, experience: [ward, { kinds: ["case-management"], hours: 1900 }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Case management: 2000 hours"],
    tags: ["total in hours"],
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
    tags: ["hours of a part"],
    why: "nursing has the whole job; case management 4 × 1,096 / 7 = 626 2/7 hours in the window",
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
    missing: ["Case management: 2000 hours?"],
    tags: ["internship as experience"],
    why: "what the body says of internships is not known: it may count",
  },
];
