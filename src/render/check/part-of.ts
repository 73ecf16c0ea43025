import type { ProfilePart } from "../../eligibility/fact.ts";
import type { LeafFinding } from "../../eligibility/finding.ts";

/** The part of the profile that each kind of leaf draws from. */
export const PART_OF: Readonly<Record<Exclude<LeafFinding["kind"], "confirm">, ProfilePart>> = {
  license: "licenses",
  degree: "degrees",
  certification: "certifications",
  experience: "experience",
  together: "experience",
  "continuing-education": "continuing-education",
  state: "currently",
};
