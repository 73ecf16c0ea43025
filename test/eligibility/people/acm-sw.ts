import { date } from "../support.ts";
import { degree, job, NOTHING, type Person, RN, TODAY, total } from "./person.ts";

const CM = ["case-management"];
const YEAR = "One year of supervised, paid case management";
const HOURS = "2,080 hours of supervised, paid case management";
const DEGREE = "Degree from an accredited school of social work";
const LICENSE = "LBSW, LMSW or LCSW";
const year = job(CM, "2025-11-22", "present");
const bsw = degree("bachelor", "social-work", "2020-05-15");
const graduate = { ...NOTHING, degrees: [bsw] };
const served = { ...NOTHING, experience: [year] };
const lbsw = { ...RN, type: "lbsw" };

export const ACM_SW_PEOPLE: readonly Person[] = [
  {
    who: "a bachelor of social work without a license",
    profile: { ...graduate, experience: [year] },
    on: TODAY,
    verdict: "eligible",
    why: "the degree from an accredited school does without a license",
  },
  {
    who: "a bachelor of social work from a school that is not accredited",
    profile: { ...served, degrees: [{ ...bsw, accredited: false }] },
    on: TODAY,
    verdict: "not-yet",
    missing: [DEGREE],
    why: "the school must be accredited; by typical durations another bachelor's takes no longer than a license",
  },
  {
    who: "a bachelor of social work of whose school nothing is told",
    profile: {
      ...served,
      degrees: [{ level: "bachelor", field: "social-work", awarded: date("2020-05-15") }],
    },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${DEGREE}?`],
    why: "whether the school is accredited was not told",
  },
  {
    who: "a student of social work without a license whose bachelor's is awarded next May",
    profile: { ...served, degrees: [degree("bachelor", "social-work", "2027-05")] },
    on: TODAY,
    verdict: "not-yet",
    missing: [DEGREE],
    why: "the degree is there on 31 May at the latest, in 191 days; a license typically takes two years",
  },
  {
    who: "a student of social work whose LBSW is issued before the degree is awarded",
    profile: {
      ...served,
      degrees: [degree("bachelor", "social-work", "2027-05")],
      licenses: [{ ...lbsw, issued: date("2027-05-30"), expires: date("2029-05-31") }],
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [LICENSE],
    why: "the license does without the degree, a day sooner",
  },
  {
    who: "a master of social work awarded after the job",
    profile: {
      ...NOTHING,
      degrees: [degree("master", "social-work", "2026-11-20")],
      experience: [job(CM, "2019-01-01", "2019-12-31")],
    },
    on: TODAY,
    verdict: "eligible",
    tags: ["degree awarded after the job"],
    why: "ACMA does not ask that the work come after the degree; 2019 is 365 days",
  },
  {
    who: "an LCSW with a degree in psychology",
    profile: {
      ...served,
      licenses: [{ ...RN, type: "lcsw" }],
      degrees: [degree("master", "psychology", "2015-05-15")],
    },
    on: TODAY,
    verdict: "eligible",
    why: "a social work license does, whatever the degree",
  },
  {
    who: "an LBSW whose license expires today",
    profile: { ...served, licenses: [{ ...lbsw, expires: TODAY }] },
    on: TODAY,
    verdict: "eligible",
    tags: ["license expires today"],
    why: "a license is valid through its expiry day",
  },
  {
    who: "an LBSW whose license expired yesterday",
    profile: { ...served, licenses: [{ ...lbsw, expires: date("2026-11-20") }] },
    on: TODAY,
    verdict: "not-yet",
    missing: [LICENSE],
    tags: ["license expired yesterday"],
    why: "the license must be current; it is nearer than a degree of four years",
  },
  {
    who: "a social worker whose state gives the license another name",
    profile: { ...served, licenses: [{ ...RN, type: "other" }] },
    on: TODAY,
    verdict: "eligible",
    why: "some states do so; that it is a social work license is to be confirmed",
  },
  {
    who: "somebody whose other license is none in social work",
    profile: {
      ...served,
      licenses: [{ ...RN, type: "other" }],
      confirms: { "social-work-license": false },
    },
    on: TODAY,
    verdict: "not-yet",
    missing: [LICENSE],
    tags: ["denied confirm"],
    why: "the person denies what the way by another license rests on",
  },
  {
    who: "an RN without anything in social work",
    profile: { ...served, licenses: [RN] },
    on: TODAY,
    verdict: "not-yet",
    missing: [LICENSE],
    why: "the RN has the ACM-RN; this one is for social workers",
  },
  {
    who: "a bachelor of sociology",
    profile: { ...served, degrees: [{ ...bsw, field: "sociology" }] },
    on: TODAY,
    verdict: "not-yet",
    missing: [DEGREE],
    why: "a school of social work gives degrees in social work",
  },
  {
    who: "a bachelor of social work with a total of 2,080 hours",
    profile: { ...graduate, experience: [total(CM, { hours: 2080 })] },
    on: TODAY,
    verdict: "eligible",
    tags: ["total in hours"],
    why: "just the hours that are asked, and nothing asks when they were",
  },
  {
    who: "a bachelor of social work with a total of 1,900 hours",
    profile: { ...graduate, experience: [total(CM, { hours: 1900 })] },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${YEAR}: 365 days?`],
    tags: ["total in hours"],
    why: "too few hours, but at 30 a week they are 443 days: a year, if the body calls that full time",
  },
  {
    who: "a bachelor of social work with a total of 1,500 hours",
    profile: { ...graduate, experience: [total(CM, { hours: 1500 })] },
    on: TODAY,
    verdict: "not-yet",
    missing: [`${HOURS}: 580 hours`],
    tags: ["total in hours"],
    why: "580 hours are missing; even at 30 a week 1,500 are only 350 days",
  },
  {
    who: "somebody of whom nothing is told",
    profile: {},
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${DEGREE}?`, `${HOURS}: 2080 hours?`],
    tags: ["nothing told"],
    why: "everything is unknown and nothing is no",
  },
  {
    who: "somebody without a degree who tells nothing of licenses",
    profile: { degrees: [], experience: [year] },
    on: TODAY,
    verdict: "cannot-tell",
    missing: [`${LICENSE}?`],
    why: "a social work license may stand in for the degree",
  },
];
