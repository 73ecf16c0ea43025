import { date } from "../support.ts";
import { certification, degree, job, NOTHING, type Person, TODAY } from "./person.ts";

const CARE = ["care-management"];
const master = degree("master", "nursing", "2020-05-15");
const bachelor = degree("bachelor", "social-work", "2020-05-15");
const unrelated = degree("bachelor", "other", "2015-05-15");
const twoYears = job(CARE, "2024-11-22", "present", { hoursPerWeek: 35 });
const mastered = { ...NOTHING, degrees: [master] };

export const CMC_PEOPLE: readonly Person[] = [
  {
    who: "a related master's on the day on which two years are reached",
    profile: { ...mastered, experience: [twoYears] },
    on: TODAY,
    verdict: "eligible",
    why: "Criteria I asks 24 months after the degree: 730 days at 35 hours, which is full time here",
  },
  {
    who: "the same on the day before",
    profile: { ...mastered, experience: [twoYears] },
    on: date("2026-11-20"),
    verdict: "not-yet",
    missing: ["Supervised care management: 1 days"],
    why: "729 of 730 days",
  },
  {
    who: "a master's awarded after the job",
    profile: {
      ...NOTHING,
      degrees: [{ ...master, awarded: date("2026-11-20") }],
      experience: [job(CARE, "2020-01-01", "2026-11-20")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "care management counts only from the day after the award",
  },
  {
    who: "a master's whose two years were an internship",
    profile: { ...mastered, experience: [{ ...twoYears, arrangement: "internship" }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "NACCM says that internships are not accepted",
  },
  {
    who: "a master's whose two years were unpaid",
    profile: { ...mastered, experience: [{ ...twoYears, paid: false }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "the experience must be paid",
  },
  {
    who: "a master's who cared for family",
    profile: { ...mastered, experience: [{ ...twoYears, arrangement: "family" }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "caring for one's own family does not count",
  },
  {
    who: "a master's whose arrangement is untold",
    profile: { ...mastered, experience: [withoutArrangement(twoYears)] },
    on: TODAY,
    verdict: "cannot-tell",
    why: "under an exclusion an untold arrangement may count",
  },
  {
    who: "a master's with two years at half time",
    profile: { ...mastered, experience: [{ ...twoYears, hoursPerWeek: 20 }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "surely nothing, at most 20/35 of 730 days, which is 417",
  },
  {
    who: "a master's with four years at half time",
    profile: { ...mastered, experience: [job(CARE, "2022-11-22", "present", { hoursPerWeek: 20 })] },
    on: TODAY,
    verdict: "cannot-tell",
    why: "1,461 days at 20/35 would be 834; the table that converts part time could not be read",
  },
  {
    who: "a master's with two jobs of 18 hours at once",
    profile: {
      ...mastered,
      experience: [
        { ...twoYears, hoursPerWeek: 18 },
        { ...twoYears, hoursPerWeek: 18 },
      ],
    },
    on: TODAY,
    verdict: "eligible",
    why: "36 hours on the same day are more than 35",
  },
  {
    who: "a master's in a job of 30 hours that is marked full time",
    profile: { ...mastered, experience: [{ ...twoYears, hoursPerWeek: 30, fullTime: true }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "the mark is ignored where the rule states hours; 30/35 of 730 days is 625",
  },
  {
    who: "a master's with 49 hours of supervision a year",
    profile: { ...mastered, experience: [{ ...twoYears, supervision: { by: [], hoursPerYear: 49 } }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "50 hours a year are asked",
  },
  {
    who: "a master's whose hours of supervision are untold",
    profile: { ...mastered, experience: [{ ...twoYears, supervision: { by: [] } }] },
    on: TODAY,
    verdict: "cannot-tell",
    why: "a condition on a job that is untold may hold",
  },
  {
    who: "a master's without supervision",
    profile: { ...mastered, experience: [{ ...twoYears, supervision: "none" }] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Supervised care management: 730 days"],
    why: "unsupervised care management does not count",
  },
  {
    who: "a master's with a total of 24 months without dates",
    profile: {
      ...mastered,
      experience: [
        { kinds: CARE, months: 24, paid: true, arrangement: "employment", supervision: { hoursPerYear: 50 } },
      ],
    },
    on: TODAY,
    verdict: "cannot-tell",
    why: "whether an undated total came after the degree is not known",
  },
  {
    who: "a master's awarded in the month in which the job began",
    profile: {
      ...NOTHING,
      degrees: [degree("master", "nursing", "2024-11")],
      experience: [job(CARE, "2024-11-01", "present")],
    },
    on: TODAY,
    verdict: "cannot-tell",
    why: "awarded on the 1st it is 750 days, on the 30th only 721",
  },
  {
    who: "a related bachelor's with two years that are both care management and nursing",
    profile: {
      ...NOTHING,
      degrees: [bachelor],
      experience: [job(["care-management", "nursing"], "2024-11-22", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Both together, each day once: 365 days"],
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
    missing: ["Both together, each day once: 1095 days"],
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
    why: "Criteria III takes any bachelor's: 1,826 days hold 60 months",
  },
  {
    who: "an unrelated bachelor's a month short of five years",
    profile: { ...NOTHING, degrees: [unrelated], experience: [job(CARE, "2021-12-22", "present")] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Both together, each day once: 29 days"],
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
    missing: ["Both together, each day once: 729 days"],
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
    missing: ["Both together, each day once: 729 days"],
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
    missing: ["Related associate's", "Supervised care management: 1095 days"],
    why: "no criteria takes it; a related associate's and three years after it come soonest, at 24 and 36 months",
  },
  {
    who: "somebody without a degree",
    profile: { degrees: [] },
    on: TODAY,
    verdict: "not-yet",
    why: "every criteria asks a degree",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    why: "everything is unknown and nothing is no",
  },
];

function withoutArrangement({ arrangement: _, ...rest }: ReturnType<typeof job>) {
  return rest;
}
