import type { Profile } from "../../../src/domain/profile.ts";
import type { Verdict } from "../../../src/eligibility/verdict.ts";
import { certification, degree, job, LPN, NOTHING, RN } from "./person.ts";
import type { Tag } from "./tags.ts";

/** A person worked by hand for a role: every account's answer, and what they come to. */
export interface RolePerson {
  readonly role: "case-manager" | "care-manager";
  readonly who: string;
  readonly profile: Profile;
  /** `id: verdict` of each account, the best authority first. */
  readonly accounts: readonly string[];
  readonly verdict: Verdict;
  readonly tags?: readonly Tag[];
  readonly why: string;
}

const adn = degree("associate", "nursing", "2018-05-15");
const psychology = degree("bachelor", "psychology", "2018-05-15");
const fiveYears = job(["care-management"], "2021-11-22", "present");

export const ROLE_PEOPLE: readonly RolePerson[] = [
  {
    role: "case-manager",
    who: "an RN with a CCM and a bachelor's in psychology",
    profile: {
      ...NOTHING,
      licenses: [RN],
      degrees: [adn, psychology],
      certifications: [certification("ccm")],
    },
    accounts: ["cmsa-2022: eligible", "indeed-2021: eligible", "wgu-2023: eligible"],
    verdict: "eligible",
    why: "every account is met",
  },
  {
    role: "case-manager",
    who: "an RN with an associate's and a CCM",
    profile: { ...NOTHING, licenses: [RN], degrees: [adn], certifications: [certification("ccm")] },
    accounts: ["cmsa-2022: eligible", "indeed-2021: eligible", "wgu-2023: cannot-tell"],
    verdict: "cannot-tell",
    why: "WGU names social work, psychology or a related field; whether nursing is one, it does not say",
  },
  {
    role: "case-manager",
    who: "an LCSW without a nursing degree or a certification",
    profile: {
      ...NOTHING,
      licenses: [{ ...RN, type: "lcsw" }],
      degrees: [degree("master", "social-work", "2018-05-15")],
    },
    accounts: ["cmsa-2022: eligible", "indeed-2021: not-yet", "wgu-2023: eligible"],
    verdict: "cannot-tell",
    tags: ["accounts of a role differ"],
    why: "Indeed asks a nursing degree, and CMSA's standards do not: the accounts differ",
  },
  {
    role: "case-manager",
    who: "a bachelor of psychology without license or certification",
    profile: { ...NOTHING, degrees: [psychology] },
    accounts: ["cmsa-2022: eligible", "indeed-2021: not-yet", "wgu-2023: eligible"],
    verdict: "cannot-tell",
    tags: ["accounts of a role differ"],
    why: "CMSA takes the degree where the state asks for no license, which is to be confirmed",
  },
  {
    role: "case-manager",
    who: "a bachelor of dietetics, which is none of the fields listed",
    profile: { ...NOTHING, degrees: [degree("bachelor", "other-health-or-human-services", "2018-05-15")] },
    accounts: ["cmsa-2022: cannot-tell", "indeed-2021: not-yet", "wgu-2023: cannot-tell"],
    verdict: "cannot-tell",
    why: "CMSA's standards take another health or human services field and close no list",
  },
  {
    role: "case-manager",
    who: "an LPN without a degree",
    profile: { ...NOTHING, licenses: [LPN] },
    accounts: ["cmsa-2022: not-yet", "indeed-2021: not-yet", "wgu-2023: not-yet"],
    verdict: "cannot-tell",
    tags: ["LPN only"],
    why: "all three say no, but articles and a quoted standard decide nobody's job: never a bare no",
  },
  {
    role: "case-manager",
    who: "an RN with an associate's and a certification that no account names",
    profile: { ...NOTHING, licenses: [RN], degrees: [adn], certifications: [certification("other")] },
    accounts: ["cmsa-2022: eligible", "indeed-2021: cannot-tell", "wgu-2023: cannot-tell"],
    verdict: "cannot-tell",
    tags: ["open list"],
    why: "Indeed names bodies only as examples, so that another certification may do",
  },
  {
    role: "case-manager",
    who: "somebody of whom nothing is told",
    profile: {},
    accounts: ["cmsa-2022: cannot-tell", "indeed-2021: cannot-tell", "wgu-2023: cannot-tell"],
    verdict: "cannot-tell",
    tags: ["nothing told"],
    why: "everything is unknown and nothing is no",
  },
  {
    role: "care-manager",
    who: "a nurse with five years of care management and the CMC",
    profile: {
      ...NOTHING,
      licenses: [RN],
      degrees: [adn],
      experience: [fiveYears],
      certifications: [certification("cmc")],
    },
    accounts: ["indeed-2021: eligible", "wgu-2023: eligible"],
    verdict: "eligible",
    why: "1,826 days hold Indeed's five years, and nursing is a health field",
  },
  {
    role: "care-manager",
    who: "the same nurse without a certification",
    profile: { ...NOTHING, licenses: [RN], degrees: [adn], experience: [fiveYears] },
    accounts: ["indeed-2021: not-yet", "wgu-2023: eligible"],
    verdict: "cannot-tell",
    tags: ["accounts of a role differ"],
    why: "Indeed asks a certification, which NACCM itself calls voluntary",
  },
  {
    role: "care-manager",
    who: "a nurse whose three years were partly an internship",
    profile: {
      ...NOTHING,
      degrees: [adn],
      experience: [
        job(["care-management"], "2019-11-22", "2022-11-21", { arrangement: "internship", paid: false }),
        job(["nursing"], "2022-11-22", "2024-11-21"),
      ],
      certifications: [certification("cmc")],
    },
    accounts: ["indeed-2021: eligible", "wgu-2023: eligible"],
    verdict: "eligible",
    tags: ["internship as experience"],
    why: "Indeed counts an internship toward the three years; 1,096 and 731 days are five years",
  },
  {
    role: "care-manager",
    who: "a nurse by diploma",
    profile: { ...NOTHING, degrees: [degree("diploma", "nursing", "2010-05-15")] },
    accounts: ["indeed-2021: not-yet", "wgu-2023: eligible"],
    verdict: "cannot-tell",
    tags: ["RN without a degree", "accounts of a role differ"],
    why: "Indeed asks an associate's at least; WGU a background in nursing, which the diploma is",
  },
  {
    role: "care-manager",
    who: "a bachelor of dietetics",
    profile: { ...NOTHING, degrees: [degree("bachelor", "other-health-or-human-services", "2018-05-15")] },
    accounts: ["indeed-2021: not-yet", "wgu-2023: cannot-tell"],
    verdict: "cannot-tell",
    why: "WGU asks for a background in nursing or another health field, and does not say which those are",
  },
  {
    role: "care-manager",
    who: "a bachelor of business",
    profile: { ...NOTHING, degrees: [degree("bachelor", "other", "2018-05-15")] },
    accounts: ["indeed-2021: not-yet", "wgu-2023: not-yet"],
    verdict: "cannot-tell",
    why: "two articles say no, and no article's word is a no",
  },
];
