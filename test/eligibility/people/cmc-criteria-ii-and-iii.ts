import { date } from "../support.ts";
import { certification, degree, job, NOTHING, type Person, TODAY } from "./person.ts";

const CARE = ["care-management"];
const bachelor = degree("bachelor", "social-work", "2020-05-15");
const unrelated = degree("bachelor", "other", "2015-05-15");
const twoYears = job(CARE, "2024-11-22", "present", { hoursPerWeek: 35 });

export const CMC_CRITERIA_II_AND_III_PEOPLE: readonly Person[] = [
  {
    who: "a related bachelor's with two years that are both care management and nursing",
    profile: {
      ...NOTHING,
      degrees: [bachelor],
      experience: [job(["care-management", "nursing"], "2024-11-22", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Care management and direct contact together: 365 days"],
    tags: ["one job of two kinds"],
    why: "each leaf is met, but the years must be additional: 730 of 1,095 days when each day counts once",
  },
  {
    who: "a related bachelor's with four years at half time that are both",
    profile: {
      ...NOTHING,
      degrees: [bachelor],
      experience: [job(["care-management", "nursing"], "2022-11-22", "present", { hoursPerWeek: 20 })],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [
      "Supervised care management: 730 days?",
      "Direct client contact: 365 days?",
      "Care management and direct contact together: 1095 days",
    ],
    tags: ["one job of two kinds"],
    why: "1,461 days at 20/35 are at most 834 6/7, and its 20 hours count once for both leaves: 1,095 are asked",
  },
  {
    who: "a related bachelor's with three years of care management",
    profile: { ...NOTHING, degrees: [bachelor], experience: [job(CARE, "2023-11-22", "present")] },
    on: TODAY,
    verdict: "eligible",
    why: "care management is direct contact too: 1,096 days hold 24 months and 12 more",
  },
  {
    who: "a related bachelor's who nursed before the degree",
    profile: {
      ...NOTHING,
      degrees: [{ ...bachelor, awarded: date("2024-11-21") }],
      experience: [job(["nursing"], "2022-11-22", "2023-11-21", { supervision: "none" }), twoYears],
    },
    on: TODAY,
    verdict: "eligible",
    why: "direct contact needs neither supervision nor to follow the degree: 365 and 730 days",
  },
  {
    who: "an unrelated bachelor's with five years",
    profile: { ...NOTHING, degrees: [unrelated], experience: [job(CARE, "2021-11-22", "present")] },
    on: TODAY,
    verdict: "eligible",
    tags: ["unrelated bachelor's by Criteria III"],
    why: "Criteria III takes any bachelor's: 1,826 days hold 60 months",
  },
  {
    who: "an unrelated bachelor's a month short of five years",
    profile: { ...NOTHING, degrees: [unrelated], experience: [job(CARE, "2021-12-22", "present")] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Care management and direct contact together: 29 days"],
    tags: ["unrelated bachelor's by Criteria III"],
    why: "1,796 of 1,825 days; the certificate would take longer",
  },
  {
    who: "an unrelated bachelor's with a college certificate and three years",
    profile: {
      ...NOTHING,
      degrees: [unrelated],
      certifications: [{ id: "care-management-certificate" }],
      experience: [job(CARE, "2023-11-22", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    why: "Criteria II takes any bachelor's with the certificate, which never expires",
  },
  {
    who: "an unrelated bachelor's with another certification and three years",
    profile: {
      ...NOTHING,
      degrees: [unrelated],
      certifications: [certification("crc")],
      experience: [job(CARE, "2023-11-22", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Care management and direct contact together: 729 days"],
    why: "the list is closed here: without the certificate it is Criteria III, with 1,096 of 1,825 days",
  },
  {
    who: "an RN diploma with five years",
    profile: {
      ...NOTHING,
      degrees: [degree("diploma", "nursing", "2015-05-15")],
      experience: [job(CARE, "2021-11-22", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    tags: ["RN without a degree"],
    why: "Criteria III names the RN diploma",
  },
  {
    who: "an RN diploma with three years",
    profile: {
      ...NOTHING,
      degrees: [degree("diploma", "nursing", "2015-05-15")],
      experience: [job(CARE, "2023-11-22", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Care management and direct contact together: 729 days"],
    tags: ["RN without a degree"],
    why: "a diploma ranks below an associate's: only Criteria III is open, with 1,096 of 1,825 days",
  },
  {
    who: "an associate of nursing with five years",
    profile: {
      ...NOTHING,
      degrees: [degree("associate", "nursing", "2015-05-15")],
      experience: [job(CARE, "2021-11-22", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    why: "Criteria III takes a related associate's",
  },
  {
    who: "an unrelated associate's with ten years",
    profile: {
      ...NOTHING,
      degrees: [degree("associate", "other", "2015-05-15")],
      experience: [job(CARE, "2016-11-22", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Related bachelor's degree", "Supervised care management: 730 days"],
    why: "no criteria takes it; two years to a related bachelor's and two after it are fewer than two to a related associate's and three",
  },
  {
    who: "somebody without a degree",
    profile: { degrees: [] },
    on: TODAY,
    verdict: "not-yet",
    missing: [
      "Related associate degree",
      "Supervised care management: 1095 days",
      "Direct client contact: 730 days?",
      "Care management and direct contact together: 1825 days?",
    ],
    why: "every criteria asks a degree",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    missing: ["Related master's degree?", "Supervised care management: 730 days?"],
    tags: ["nothing told"],
    why: "everything is unknown and nothing is no",
  },
];
