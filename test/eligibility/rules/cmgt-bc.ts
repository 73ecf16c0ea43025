import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { date } from "../support.ts";
import { DOUBTFUL } from "./ccm.ts";

const SOURCE = "cmgt-secondary";

/** ANCC's eligibility, as pages that report it agree. */
export const CMGT_BC: RuleVersion = {
  id: "cmgt-bc-secondary",
  effective: "unknown",
  read: date("2026-11-21"),
  authority: "secondary",
  sources: [SOURCE],
  requires: {
    kind: "all",
    about: { id: "cmgt-bc", label: "CMGT-BC", sources: [SOURCE] },
    of: [
      {
        kind: "license",
        about: { id: "license", label: "RN license", sources: [SOURCE] },
        types: ["rn"],
        standing: "active",
      },
      {
        kind: "experience",
        about: { id: "practice", label: "Practice as an RN", sources: [SOURCE] },
        kinds: ["nursing"],
        months: 24,
        doubtful: DOUBTFUL,
      },
      {
        kind: "experience",
        about: { id: "case-management", label: "Case management", sources: [SOURCE] },
        kinds: ["case-management"],
        hours: 2000,
        withinMonths: 36,
        doubtful: DOUBTFUL,
      },
      {
        kind: "continuing-education",
        about: { id: "education", label: "Continuing education", sources: [SOURCE] },
        hours: 30,
        topics: ["case-management"],
        withinMonths: 36,
      },
      {
        kind: "confirm",
        about: { id: "as-nurse", label: "The case management was done as a nurse", sources: [SOURCE] },
        confirm: "done-as-nurse",
      },
    ],
  },
};
