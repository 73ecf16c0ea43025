import type {
  BranchRequirement,
  CertificationRequirement,
  ConfirmRequirement,
  DegreeRequirement,
  EducationRequirement,
  ExperienceRequirement,
  LicenseRequirement,
  Requirement,
  StateRequirement,
  TogetherRequirement,
} from "../domain/requirement.ts";
import { isBranch } from "../domain/requirement.ts";
import type { FullTime } from "../domain/rule-version.ts";
import type { Goal } from "./amount.ts";
import type { AskedOfDegree, AskedOfPermit } from "./asked-of-held.ts";
import type { AskedOfService } from "./asked-of-service.ts";
import type { AwardStates } from "./award-states.ts";
import { type DayScale, dayScaleOf } from "./day-scale.ts";
import type { HeldOutcomes } from "./held-outcomes.ts";
import type { Lexicon } from "./lexicon.ts";
import type { AmountOutcome, PlainOutcome } from "./outcome.ts";
import { type Preparing, prepareNode } from "./prepare-node.ts";
import type { WindowStart } from "./window.ts";

/** What a rule is weighed under, beside the profile and the day. */
export interface Terms {
  readonly lexicon: Lexicon;
  /** Absent: the body does not say. */
  readonly fullTime?: FullTime;
  /** The fields that `related` stands for. */
  readonly relatedFields?: readonly string[];
}

/** A rule read once, to be held against any number of profiles. */
export interface PreparedRule {
  readonly root: PreparedNode;
  readonly terms: Terms;
  readonly days: DayScale;
  /** What was found at its degree leaves, by the degree that people hold. */
  readonly degrees: AwardStates;
  /** How many different `claimsAt` its leaves have. */
  readonly claims: number;
}

interface Prepared<Kind extends string, Rule, Detail> {
  readonly kind: Kind;
  readonly rule: Rule;
  readonly detail: Detail;
}

export type PreparedBranch = Prepared<
  "branch",
  BranchRequirement,
  {
    /** How many parts are asked. */
    readonly n: number;
    readonly of: readonly PreparedNode[];
  }
>;

export type PreparedService = Prepared<
  "service",
  ExperienceRequirement,
  {
    readonly asked: AskedOfService;
    readonly withinMonths: number | undefined;
    /** The first day of those months; of all time where there are none. */
    readonly windowStart: WindowStart;
    /** What it must follow; `unknown` where the rule has no node of that id. */
    readonly after: PreparedNode | "unknown" | undefined;
    readonly goals: readonly Goal[];
    /** What was found where nothing counts, once it was. */
    readonly ofNone: { outcome?: AmountOutcome };
    /** One number for all leaves that ask the same, but for how much. */
    readonly claimsAt: number;
    /** The `claimsAt` of a leaf that asks the same at any time. */
    readonly anyTimeAt: number;
  }
>;

export type PreparedTogether = Prepared<
  "together",
  TogetherRequirement,
  { readonly goals: readonly [Goal]; readonly of: readonly PreparedService[] }
>;

export type PreparedCourses = Prepared<
  "courses",
  EducationRequirement,
  { readonly goals: readonly [Goal]; readonly windowStart: WindowStart }
>;

interface AskedOf<Asked> {
  readonly asked: Asked;
  readonly outcomes: HeldOutcomes;
}

export type PreparedLicense = Prepared<"license", LicenseRequirement, AskedOf<AskedOfPermit>>;
export type PreparedCertification = Prepared<
  "certification",
  CertificationRequirement,
  AskedOf<AskedOfPermit>
>;
/** `degreeAt` is a number of its own for each degree leaf. */
export type PreparedDegree = Prepared<
  "degree",
  DegreeRequirement,
  AskedOf<AskedOfDegree> & { readonly degreeAt: number }
>;
export type PreparedHeld = PreparedLicense | PreparedCertification | PreparedDegree;

/** All outcomes that a plain leaf can have. */
export interface PlainOutcomes {
  readonly met: PlainOutcome;
  readonly notMet: PlainOutcome;
  readonly unknown: PlainOutcome;
}

export type PreparedState = Prepared<"state", StateRequirement, PlainOutcomes>;
export type PreparedConfirm = Prepared<"confirm", ConfirmRequirement, PlainOutcomes>;

/** A node of a rule; all have one shape, because they are read more often than anything else. */
export type PreparedNode =
  | PreparedBranch
  | PreparedService
  | PreparedTogether
  | PreparedCourses
  | PreparedHeld
  | PreparedState
  | PreparedConfirm;

/**
 * Reads a rule. A RangeError when service is to follow something that hangs on that service itself.
 * `days` are those of the terms, unless something else is to be supposed.
 */
export function prepareRule(
  requirement: Requirement,
  terms: Terms,
  days: DayScale = dayScaleOf(terms.fullTime),
): PreparedRule {
  const preparing: Preparing = {
    nodes: indexOf(requirement),
    relatedFields: terms.relatedFields,
    days,
    made: new Map(),
    open: new Set(),
    degrees: new Set(),
    claims: new Map(),
  };
  const root = prepareNode(requirement, preparing);
  return { root, terms, days, degrees: new Map(), claims: preparing.claims.size };
}

function indexOf(root: Requirement): ReadonlyMap<string, Requirement> {
  const nodes = new Map<string, Requirement>();
  const enter = (node: Requirement): void => {
    const { id } = node.about;
    if (id !== undefined && !nodes.has(id)) nodes.set(id, node);
    if (isBranch(node)) node.of.forEach(enter);
  };
  enter(root);
  return nodes;
}
