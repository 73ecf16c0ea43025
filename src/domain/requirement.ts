import type { Arrangement } from "./profile.ts";

/** What is said about a node of a rule; `id` is how other nodes and accounts point at it. */
export interface About {
  readonly id?: string;
  readonly label?: string;
  readonly why?: string;
  /** Ids of the sources that carry it. */
  readonly sources?: readonly string[];
}

/** Holds when every part does; an empty one holds. */
export interface AllRequirement {
  readonly kind: "all";
  readonly about: About;
  readonly of: readonly Requirement[];
}

/** Holds when one part does; an empty one does not. */
export interface AnyRequirement {
  readonly kind: "any";
  readonly about: About;
  readonly of: readonly Requirement[];
}

/** Holds when so many parts do. */
export interface AtLeastRequirement {
  readonly kind: "at-least";
  readonly about: About;
  readonly n: number;
  readonly of: readonly Requirement[];
}

/** A license of one of `types`, or of any type that permits something; not expired. */
export interface LicenseRequirement {
  readonly kind: "license";
  readonly about: About;
  readonly types?: readonly string[];
  readonly permits?: "independent-assessment";
  readonly standing?: "active";
  readonly unrestricted?: true;
}

/** An awarded degree of at least a level. */
export interface DegreeRequirement {
  readonly kind: "degree";
  readonly about: About;
  readonly level: string;
  /** The level itself, nothing above it. */
  readonly exactly?: true;
  /** `related` is the credential's own list; absent: any field. */
  readonly fields?: readonly string[] | "related";
  /** Fields of which the body's words leave open whether they count. */
  readonly doubtfulFields?: readonly string[];
  readonly accredited?: true;
  /** Ids of accrediting bodies, one of which is asked. */
  readonly accreditedBy?: readonly string[];
  readonly fieldExperience?: true;
}

/** A current certification, one of `ids`. */
export interface CertificationRequirement {
  readonly kind: "certification";
  readonly about: About;
  readonly ids: readonly string[];
  /** The body's list is not exhaustive: a held one that is not listed is unknown. */
  readonly open?: true;
  readonly standing?: "active";
  readonly unrestricted?: true;
}

/** Service of one of `kinds`; `months` and `hours` together mean both. */
export interface ExperienceRequirement {
  readonly kind: "experience";
  readonly about: About;
  readonly kinds: readonly string[];
  /** Months of full-time service. */
  readonly months?: number;
  readonly hours?: number;
  readonly anyAmount?: true;
  readonly paid?: true;
  readonly supervised?: true;
  /** Ids of certifications, one of which the supervisor holds. */
  readonly supervisedBy?: readonly string[];
  readonly supervisionHoursPerYear?: number;
  /** Id of the node whose earliest degree the service must follow. */
  readonly after?: string;
  readonly settings?: readonly string[];
  readonly withinMonths?: number;
  /** Arrangements that the body says never count. */
  readonly excluded?: readonly Arrangement[];
  /** Arrangements, or unpaid work, of which the body's wording is not known to us: they may count. */
  readonly doubtful?: readonly (Arrangement | "unpaid")[];
}

/** Months of full-time service in days that count for any of several experience leaves, each day once. */
export interface TogetherRequirement {
  readonly kind: "together";
  readonly about: About;
  readonly months: number;
  /** Ids of experience leaves of the same rule. */
  readonly of: readonly string[];
}

/** Hours of continuing education. */
export interface EducationRequirement {
  readonly kind: "continuing-education";
  readonly about: About;
  readonly hours: number;
  /** Absent: any topic. */
  readonly topics?: readonly string[];
  readonly withinMonths?: number;
}

/** Something that is so on the day of evaluation. */
export interface StateRequirement {
  readonly kind: "state";
  readonly about: About;
  /** What the person is doing now, as in the profile's `currently`. */
  readonly currently: string;
}

/** A condition that only the person or the body can judge. */
export interface ConfirmRequirement {
  readonly kind: "confirm";
  readonly about: About;
  readonly confirm: string;
}

export type BranchRequirement = AllRequirement | AnyRequirement | AtLeastRequirement;
export type HoldingRequirement = LicenseRequirement | DegreeRequirement | CertificationRequirement;
export type AmountRequirement = ExperienceRequirement | TogetherRequirement | EducationRequirement;
export type LeafRequirement = HoldingRequirement | AmountRequirement | StateRequirement | ConfirmRequirement;

/** What a rule asks: a tree of leaves, each weighed against a profile. */
export type Requirement = BranchRequirement | LeafRequirement;

/** Tells a node with parts from a leaf. */
export function isBranch(requirement: Requirement): requirement is BranchRequirement {
  return requirement.kind === "all" || requirement.kind === "any" || requirement.kind === "at-least";
}

/** The leaves of a rule, in its order. */
export function leavesIn(rule: Requirement): readonly LeafRequirement[] {
  return isBranch(rule) ? rule.of.flatMap(leavesIn) : [rule];
}
