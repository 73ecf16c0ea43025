import type {
  CertificationRequirement,
  DegreeRequirement,
  LicenseRequirement,
} from "../domain/requirement.ts";

/** What a license or certification leaf asks; every condition is a key, undefined where it is not asked. */
export interface AskedOfPermit {
  /** Types or ids that are named. */
  readonly named: readonly string[] | undefined;
  /** Any type that permits independent assessment will do too. */
  readonly permits: boolean;
  /** The names are examples: others may do. */
  readonly open: boolean;
  readonly active: boolean;
  readonly unrestricted: boolean;
}

/** What a degree leaf asks; every condition is a key, undefined where it is not asked. */
export interface AskedOfDegree {
  readonly level: string;
  readonly exactly: boolean;
  /** `unknown` where the rule speaks of related fields and does not say which. */
  readonly fields: ReadonlySet<string> | "unknown" | undefined;
  readonly doubtfulFields: ReadonlySet<string> | undefined;
  readonly accredited: boolean;
  readonly accreditedBy: readonly string[] | undefined;
  readonly fieldExperience: boolean;
}

/** Reads a license leaf. */
export function readAskedOfLicense(rule: LicenseRequirement): AskedOfPermit {
  return {
    named: rule.types,
    permits: rule.permits !== undefined,
    open: false,
    active: rule.standing !== undefined,
    unrestricted: rule.unrestricted === true,
  };
}

/** Reads a certification leaf. */
export function readAskedOfCertification(rule: CertificationRequirement): AskedOfPermit {
  return {
    named: rule.ids,
    permits: false,
    open: rule.open === true,
    active: rule.standing !== undefined,
    unrestricted: rule.unrestricted === true,
  };
}

/** Reads a degree leaf; `relatedFields` are what `related` stands for. */
export function readAskedOfDegree(
  rule: DegreeRequirement,
  relatedFields: readonly string[] | undefined,
): AskedOfDegree {
  return {
    level: rule.level,
    exactly: rule.exactly === true,
    fields: rule.fields === "related" ? (setOf(relatedFields) ?? "unknown") : setOf(rule.fields),
    doubtfulFields: setOf(rule.doubtfulFields),
    accredited: rule.accredited === true,
    accreditedBy: rule.accreditedBy,
    fieldExperience: rule.fieldExperience === true,
  };
}

function setOf(words: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return words && new Set(words);
}
