import type { ContinuingEducation } from "../../../src/domain/profile.ts";
import { date, month } from "../support.ts";
import { course, job, LPN, NOTHING, type Person, RN, TODAY } from "./person.ts";

const BOTH = ["nursing", "case-management"];
const nurse = { ...NOTHING, licenses: [RN], continuingEducation: [course(30, "2026-03-01")] };

/** Hours of courses on case management that were taken from one day to another. */
function spanned(hours: number, from: string, to: string): ContinuingEducation {
  return { topic: "case-management", hours, from: date(from), to: date(to) };
}

export const CMGT_PEOPLE: readonly Person[] = [
  {
    who: "an RN without a degree who has everything asked",
    profile: { ...nurse, experience: [job(BOTH, "2024-01-01", "present")] },
    on: TODAY,
    verdict: "eligible",
    tags: ["RN without a degree"],
    why: "no degree is asked: two years of nursing, over 2,000 hours and 30 hours of courses are there",
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
    tags: ["LPN years before the RN license"],
    why: "work as an LPN is practical nursing; as an RN it is 365 of 730 days, and 40 × 365 / 7 = 2,085 5/7 hours suffice",
  },
  {
    who: "an LPN",
    profile: { ...nurse, licenses: [LPN], experience: [job(BOTH, "2024-01-01", "present")] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Current RN license"],
    tags: ["LPN only"],
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
    missing: ["Current RN license"],
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
    missing: ["Continuing education: 30 hours?"],
    tags: ["month-only date at the edge"],
    why: "the month lies on both sides of the window's edge",
  },
  {
    who: "an RN who took her courses at some time from the first day of the window up to today",
    profile: {
      ...nurse,
      continuingEducation: [spanned(30, "2023-11-22", "2026-11-21")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    why: "whenever in the span they were, they are within the window, which covers the days after 2023-11-21",
  },
  {
    who: "an RN who took her courses in a span that begins a day before the window",
    profile: {
      ...nurse,
      continuingEducation: [spanned(30, "2023-11-21", "2026-11-21")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "cannot-tell",
    missing: ["Continuing education: 30 hours?"],
    why: "some of the hours may have been on 2023-11-21",
  },
  {
    who: "an RN whose courses lie in a span up to a month that is not over",
    profile: {
      ...nurse,
      continuingEducation: [{ ...spanned(30, "2024-01-01", "2026-10-31"), to: month("2026-11") }],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "cannot-tell",
    missing: ["Continuing education: 30 hours?"],
    why: "some of the hours may still be to come, up to 30 November",
  },
  {
    who: "an RN with 25 hours from the window and 10 from a span before it",
    profile: {
      ...nurse,
      continuingEducation: [spanned(25, "2023-11-22", "2026-11-21"), spanned(10, "2020-01-01", "2023-11-21")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Continuing education: 5 hours"],
    why: "all of the span before it is too old, and 30 less 25 hours are missing",
  },
  {
    who: "an RN whose courses lie in a span that begins tomorrow",
    profile: {
      ...nurse,
      continuingEducation: [spanned(30, "2026-11-22", "2027-03-31")],
      experience: [job(BOTH, "2024-01-01", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Continuing education: 30 hours"],
    why: "courses that are planned have not been taken",
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
    tags: ["leap day"],
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
    missing: ["Continuing education: 30 hours?"],
    why: "a part that is absent was not told",
  },
  {
    who: "an RN with nursing in three 12-hour shifts",
    profile: {
      ...nurse,
      experience: [job(BOTH, "2024-11-22", "present", { hoursPerWeek: 36, fullTime: true })],
    },
    on: TODAY,
    verdict: "eligible",
    tags: ["three 12-hour shifts"],
    why: "marked full time it is 730 whole days; 36 × 730 / 7 is 3,754 hours",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    missing: [
      "Current RN license?",
      "Practice as an RN: 730 days?",
      "Case management: 2000 hours?",
      "Continuing education: 30 hours?",
    ],
    tags: ["nothing told"],
    why: "everything is unknown and nothing is no",
  },
  {
    who: "somebody without any license of whom nothing else is told",
    profile: { licenses: [] },
    on: TODAY,
    verdict: "not-yet",
    missing: [
      "Current RN license",
      "Practice as an RN: 730 days?",
      "Case management: 2000 hours?",
      "Continuing education: 30 hours?",
    ],
    tags: ["no licenses"],
    why: "a part that is present is complete: no RN license is held, and there is no way around it",
  },
];
