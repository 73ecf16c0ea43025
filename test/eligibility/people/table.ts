import { ACM_RN_PEOPLE } from "./acm-rn.ts";
import { ACM_SW_PEOPLE } from "./acm-sw.ts";
import { C_ASWCM_PEOPLE } from "./c-aswcm.ts";
import { C_SWCM_PEOPLE } from "./c-swcm.ts";
import { CCM_EDUCATION_PEOPLE } from "./ccm-education.ts";
import { CCM_EMPLOYMENT_PEOPLE } from "./ccm-employment.ts";
import { CMC_CRITERIA_I_PEOPLE } from "./cmc-criteria-i.ts";
import { CMC_CRITERIA_II_AND_III_PEOPLE } from "./cmc-criteria-ii-and-iii.ts";
import { CMGT_PEOPLE } from "./cmgt-bc.ts";
import { CMGT_HOURS_PEOPLE } from "./cmgt-bc-hours.ts";
import type { Person } from "./person.ts";
import { CCM_REPORTED_PEOPLE, CMC_REPORTED_PEOPLE, CMGT_REPORTED_PEOPLE } from "./reported.ts";

/** Everybody worked by hand, by the id of the credential that they were worked for. */
export const PEOPLE: ReadonlyMap<string, readonly Person[]> = new Map([
  ["ccm", [...CCM_EDUCATION_PEOPLE, ...CCM_EMPLOYMENT_PEOPLE, ...CCM_REPORTED_PEOPLE]],
  ["cmgt-bc", [...CMGT_PEOPLE, ...CMGT_HOURS_PEOPLE, ...CMGT_REPORTED_PEOPLE]],
  ["cmc", [...CMC_CRITERIA_I_PEOPLE, ...CMC_CRITERIA_II_AND_III_PEOPLE, ...CMC_REPORTED_PEOPLE]],
  ["acm-rn", ACM_RN_PEOPLE],
  ["acm-sw", ACM_SW_PEOPLE],
  ["c-swcm", C_SWCM_PEOPLE],
  ["c-aswcm", C_ASWCM_PEOPLE],
]);
