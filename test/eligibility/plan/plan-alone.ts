import type { Credential, Fee, FeeDue } from "../../../src/domain/credential.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { Requirement } from "../../../src/domain/requirement.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { planCredential } from "../../../src/eligibility/plan/plan-credential.ts";
import { date, LEXICON } from "../support.ts";
import { TODAY } from "./nurse.ts";

const told = (text: string) => ({ text, sources: ["body"] });

/** Rules of which nothing is known but what they require. */
export function version(requires: Requirement, more: Partial<RuleVersion> = {}): RuleVersion {
  return {
    id: "first",
    effective: "unknown",
    read: TODAY,
    authority: "official",
    sources: ["body"],
    requires,
    ...more,
  };
}

/** One dollar, paid with something or now and then. */
export function fee(text: string, due?: FeeDue): Fee {
  return { ...told(text), amount: 1, currency: "USD", ...(due && { due }) };
}

/** A credential of which nothing is known but its rules. */
export function credential(rules: readonly RuleVersion[], more: Partial<Credential> = {}): Credential {
  return {
    ...{ id: "own", title: "Own", abbreviation: "O", body: "A body", address: "https://example.org/" },
    ...{ roles: [], summary: told("A summary."), about: [], requirements: [], rules, application: [] },
    ...{ exam: { facts: [], windows: [] }, fees: [], renewal: { facts: [] } },
    ...more,
  };
}

/** The road to it from today on. */
export function roadTo(to: Credential, profile: Profile, until = "2028-12-31") {
  return planCredential(to, profile, LEXICON, { asOf: TODAY, until: date(until), told: profile });
}
