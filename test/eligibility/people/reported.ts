import { course, degree, job, NOTHING, type Person, RN, TODAY } from "./person.ts";

const CM = ["case-management"];
const CARE = ["care-management"];
const ARTICLE_SAYS = "an article says eligible, the body not yet";
const BODY_SAYS = "the body says eligible, an article not yet";
const nurse = { ...NOTHING, licenses: [RN] };
const ward = job(["nursing"], "2023-11-22", "2025-11-21");

/** Where an article and the rules of the CCM give other answers. */
export const CCM_REPORTED_PEOPLE: readonly Person[] = [
  {
    who: "an RN with two years on a ward and one of case management",
    profile: { ...nurse, experience: [ward, job(CM, "2025-11-22", "present")] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["12 months supervised by a CCM: 365 days"],
    otherwise: ["indeed-2021: eligible"],
    tags: [ARTICLE_SAYS],
    why: "the article's RN of two years and a year of it would do; CCMC asks two years of it, or one under a CCM",
  },
  {
    who: "a social worker with two years of case management",
    profile: {
      ...NOTHING,
      licenses: [{ ...RN, type: "lcsw" }],
      experience: [job(CM, "2024-11-22", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    otherwise: ["indeed-2021: not-yet"],
    tags: [BODY_SAYS],
    why: "the article asks an RN license and years as a nurse; CCMC asks neither",
  },
  {
    who: "an RN with two years of both",
    profile: { ...nurse, experience: [job(["nursing", ...CM], "2024-11-22", "present")] },
    on: TODAY,
    verdict: "eligible",
    otherwise: [],
    why: "both say eligible, so that there is nothing to set right",
  },
  {
    who: "an RN with two years on a ward and one of case management under a CCM",
    profile: {
      ...nurse,
      experience: [ward, job(CM, "2025-11-22", "present", { supervision: { by: ["ccm"] } })],
    },
    on: TODAY,
    verdict: "eligible",
    otherwise: [],
    why: "under a CCM one year does, which is the article's year too, and 731 days are its two as a nurse",
  },
  {
    who: "an RN who tells two years of each as totals",
    profile: {
      ...nurse,
      experience: [
        { kinds: ["nursing"], months: 24, paid: true, arrangement: "employment" },
        { kinds: CM, months: 24, paid: true, arrangement: "employment" },
      ],
    },
    on: TODAY,
    verdict: "eligible",
    otherwise: [],
    why: "totals in months surely count for needs in months, and neither account asks when they were",
  },
];

/** Where an article and the rules of the CMGT-BC give other answers. */
export const CMGT_REPORTED_PEOPLE: readonly Person[] = [
  {
    who: "an RN with two years on a ward, one of case management and no courses",
    profile: { ...nurse, experience: [ward, job(CM, "2025-11-22", "present")] },
    on: TODAY,
    verdict: "not-yet",
    missing: ["Continuing education: 30 hours"],
    otherwise: ["indeed-2021: eligible"],
    tags: [ARTICLE_SAYS],
    why: "2,085 hours do, but the article leaves out the 30 hours of continuing education",
  },
  {
    who: "an RN with 2,000 hours of case management in less than a year",
    profile: {
      ...nurse,
      continuingEducation: [course(30, "2026-03-01")],
      experience: [ward, job(CM, "2026-01-01", "present", { hoursPerWeek: 45 })],
    },
    on: TODAY,
    verdict: "eligible",
    otherwise: ["indeed-2021: not-yet"],
    tags: [BODY_SAYS],
    why: "325 days at 45 hours are 2,089 hours, which are asked, but not the article's year",
  },
];

/** Where an article's two accounts and the rules of the CMC give other answers. */
export const CMC_REPORTED_PEOPLE: readonly Person[] = [
  {
    who: "a related bachelor's with three years of internship and two of direct work",
    profile: {
      ...NOTHING,
      degrees: [degree("bachelor", "social-work", "2018-05-15")],
      experience: [
        job(CARE, "2019-11-22", "2022-11-21", { arrangement: "internship", paid: false }),
        job(["direct-client"], "2022-11-22", "2024-11-21"),
      ],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [
      "Supervised care management: 730 days",
      "Care management and direct contact together: 364 days",
    ],
    otherwise: ["indeed-five-years: eligible", "indeed-by-degree: cannot-tell"],
    tags: [ARTICLE_SAYS, "internship as experience"],
    why: "the article counts an internship; NACCM never does, so that only the 731 days of direct work stand",
  },
  {
    who: "a related associate's with two years of care management",
    profile: {
      ...NOTHING,
      degrees: [degree("associate", "nursing", "2018-05-15")],
      experience: [job(CARE, "2024-11-22", "present")],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [
      "Supervised care management: 365 days",
      "Care management and direct contact together: 1095 days",
    ],
    otherwise: ["indeed-by-degree: eligible"],
    tags: [ARTICLE_SAYS],
    why: "the article's least is a year and one more; NACCM asks five years with an associate's",
  },
  {
    who: "a related master's with two years of care management",
    profile: {
      ...NOTHING,
      degrees: [degree("master", "nursing", "2018-05-15")],
      experience: [job(CARE, "2024-11-22", "present")],
    },
    on: TODAY,
    verdict: "eligible",
    otherwise: ["indeed-five-years: not-yet"],
    tags: [BODY_SAYS],
    why: "the article asks five years of everybody; NACCM asks two with a master's, and so does the article elsewhere",
  },
];
