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
import {
  type AskedOfDegree,
  type AskedOfPermit,
  readAskedOfCertification,
  readAskedOfDegree,
  readAskedOfLicense,
} from "./asked-of-held.ts";
import { type AskedOfService, readAsked } from "./asked-of-service.ts";
import { type DayScale, dayScaleOf } from "./day-scale.ts";
import type { Lexicon } from "./lexicon.ts";
import { daysForMonths } from "./service-days.ts";

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
}

interface Prepared<Kind extends string, Rule, Detail> {
  readonly kind: Kind;
  readonly rule: Rule;
  readonly detail: Detail;
}

export type PreparedBranch = Prepared<
  "branch",
  BranchRequirement,
  /** `n` is how many parts are asked. */
  { readonly n: number; readonly of: readonly PreparedNode[] }
>;

export type PreparedService = Prepared<
  "service",
  ExperienceRequirement,
  {
    readonly asked: AskedOfService;
    /** Its place among the rule's experience leaves. */
    readonly place: number;
    /** What it must follow; `unknown` where the rule has no node of that id. */
    readonly after: PreparedNode | "unknown" | undefined;
  }
>;

export type PreparedTogether = Prepared<
  "together",
  TogetherRequirement,
  /** Days of full-time service, in which leaves. */
  { readonly days: number; readonly of: readonly PreparedService[] }
>;

export type PreparedCourses = Prepared<"courses", EducationRequirement, undefined>;

export type PreparedLicense = Prepared<"license", LicenseRequirement, AskedOfPermit>;
export type PreparedCertification = Prepared<"certification", CertificationRequirement, AskedOfPermit>;
export type PreparedDegree = Prepared<"degree", DegreeRequirement, AskedOfDegree>;
export type PreparedHeld = PreparedLicense | PreparedCertification | PreparedDegree;
export type PreparedState = Prepared<"state", StateRequirement, undefined>;
export type PreparedConfirm = Prepared<"confirm", ConfirmRequirement, undefined>;

/** A node of a rule; all have one shape, because they are read more often than anything else. */
export type PreparedNode =
  | PreparedBranch
  | PreparedService
  | PreparedTogether
  | PreparedCourses
  | PreparedHeld
  | PreparedState
  | PreparedConfirm;

/** Reads a rule. A RangeError when service is to follow something that hangs on that service itself. */
export function prepareRule(requirement: Requirement, terms: Terms): PreparedRule {
  const preparing: Preparing = {
    nodes: indexOf(requirement),
    relatedFields: terms.relatedFields,
    made: new Map(),
    open: new Set(),
    services: 0,
  };
  return { root: prepare(requirement, preparing), terms, days: dayScaleOf(terms.fullTime) };
}

interface Preparing {
  /** The nodes of the rule by their ids; of several with one id, the first. */
  readonly nodes: ReadonlyMap<string, Requirement>;
  readonly relatedFields: readonly string[] | undefined;
  readonly made: Map<Requirement, PreparedNode>;
  readonly open: Set<Requirement>;
  services: number;
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

function prepare(node: Requirement, preparing: Preparing): PreparedNode {
  const known = preparing.made.get(node);
  if (known) return known;
  if (preparing.open.has(node)) throw new RangeError(`what service must follow hangs on itself`);
  preparing.open.add(node);
  const made = make(node, preparing);
  preparing.open.delete(node);
  preparing.made.set(node, made);
  return made;
}

function make(rule: Requirement, preparing: Preparing): PreparedNode {
  switch (rule.kind) {
    case "all":
    case "any":
    case "at-least": {
      const of = rule.of.map((part) => prepare(part, preparing));
      const n = rule.kind === "all" ? of.length : rule.kind === "any" ? 1 : rule.n;
      return { kind: "branch", rule, detail: { n, of } };
    }
    case "experience":
      return makeService(rule, preparing);
    case "together": {
      const of = rule.of.flatMap((id) => {
        const leaf = preparing.nodes.get(id);
        const made = leaf && prepare(leaf, preparing);
        return made?.kind === "service" ? [made] : [];
      });
      return { kind: "together", rule, detail: { days: daysForMonths(rule.months), of } };
    }
    case "continuing-education":
      return { kind: "courses", rule, detail: undefined };
    case "license":
      return { kind: "license", rule, detail: readAskedOfLicense(rule) };
    case "certification":
      return { kind: "certification", rule, detail: readAskedOfCertification(rule) };
    case "degree":
      return { kind: "degree", rule, detail: readAskedOfDegree(rule, preparing.relatedFields) };
    case "state":
      return { kind: "state", rule, detail: undefined };
    case "confirm":
      return { kind: "confirm", rule, detail: undefined };
  }
}

function makeService(rule: ExperienceRequirement, preparing: Preparing): PreparedService {
  const first = rule.after === undefined ? undefined : preparing.nodes.get(rule.after);
  const after = first ? prepare(first, preparing) : rule.after === undefined ? undefined : "unknown";
  const place = preparing.services;
  preparing.services += 1;
  return { kind: "service", rule, detail: { asked: readAsked(rule), place, after } };
}
