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
import { type Goal, type Tally, tallyOf } from "./amount.ts";
import {
  type AskedOfDegree,
  type AskedOfPermit,
  readAskedOfCertification,
  readAskedOfDegree,
  readAskedOfLicense,
} from "./asked-of-held.ts";
import { type AskedOfService, readAskedOfService } from "./asked-of-service.ts";
import { type DayScale, dayScaleOf } from "./day-scale.ts";
import { goalInDays, goalOfCourses, goalsOf } from "./goals.ts";
import type { Lexicon } from "./lexicon.ts";

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
  /** How many different `marksAt` and `claimsAt` its leaves have. */
  readonly marks: number;
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
    /** There is a degree among its parts, or theirs. */
    readonly asksDegree: boolean;
  }
>;

export type PreparedService = Prepared<
  "service",
  ExperienceRequirement,
  {
    readonly asked: AskedOfService;
    readonly withinMonths: number | undefined;
    /** What it must follow; `unknown` where the rule has no node of that id. */
    readonly after: PreparedNode | "unknown" | undefined;
    readonly goals: readonly Goal[];
    /** What is found where nothing counts. */
    readonly ofNone: Tally;
    /** One number for all leaves that ask the same of an entry. */
    readonly marksAt: number;
    /** One number for all leaves that ask the same, but for how much. */
    readonly claimsAt: number;
  }
>;

export type PreparedTogether = Prepared<
  "together",
  TogetherRequirement,
  { readonly goal: Goal; readonly of: readonly PreparedService[] }
>;

export type PreparedCourses = Prepared<"courses", EducationRequirement, { readonly goal: Goal }>;

/** What a leaf asks of a thing held; `marksAt` is one number for all leaves of its kind that ask the same. */
interface AskedOfEach<Asked> {
  readonly asked: Asked;
  readonly marksAt: number;
}

export type PreparedLicense = Prepared<"license", LicenseRequirement, AskedOfEach<AskedOfPermit>>;
export type PreparedCertification = Prepared<
  "certification",
  CertificationRequirement,
  AskedOfEach<AskedOfPermit>
>;
export type PreparedDegree = Prepared<"degree", DegreeRequirement, AskedOfEach<AskedOfDegree>>;
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
    marks: new Map(),
    claims: new Map(),
  };
  const root = prepare(requirement, preparing);
  return { root, terms, days, marks: preparing.marks.size, claims: preparing.claims.size };
}

interface Preparing {
  /** The nodes of the rule by their ids; of several with one id, the first. */
  readonly nodes: ReadonlyMap<string, Requirement>;
  readonly relatedFields: readonly string[] | undefined;
  readonly days: DayScale;
  readonly made: Map<Requirement, PreparedNode>;
  readonly open: Set<Requirement>;
  /** Numbers from 0, by what is asked of an entry, and by what counts. */
  readonly marks: Map<string, number>;
  readonly claims: Map<string, number>;
}

/** Whether a node is a degree or has one among its parts. */
export function asksDegree(node: PreparedNode): boolean {
  return node.kind === "branch" ? node.detail.asksDegree : node.kind === "degree";
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
      return { kind: "branch", rule, detail: { n, of, asksDegree: of.some(asksDegree) } };
    }
    case "experience":
      return makeService(rule, preparing);
    case "together":
      return makeTogether(rule, preparing);
    case "continuing-education":
      return { kind: "courses", rule, detail: { goal: goalOfCourses(rule) } };
    case "license":
      return { kind: "license", rule, detail: placed(rule, readAskedOfLicense(rule), preparing) };
    case "certification":
      return { kind: "certification", rule, detail: placed(rule, readAskedOfCertification(rule), preparing) };
    case "degree":
      return {
        kind: "degree",
        rule,
        detail: placed(rule, readAskedOfDegree(rule, preparing.relatedFields), preparing),
      };
    case "state":
      return { kind: "state", rule, detail: undefined };
    case "confirm":
      return { kind: "confirm", rule, detail: undefined };
  }
}

function makeService(rule: ExperienceRequirement, preparing: Preparing): PreparedService {
  const { withinMonths } = rule;
  const first = rule.after === undefined ? undefined : preparing.nodes.get(rule.after);
  const untold = rule.after === undefined ? undefined : "unknown";
  const after: PreparedNode | "unknown" | undefined = first ? prepare(first, preparing) : untold;
  const goals = goalsOf(rule, preparing.days);
  const { asked, marksAt } = placed(rule, readAskedOfService(rule), preparing);
  const claimsAt = placeOf([marksAt, withinMonths, rule.after], preparing.claims);
  const ofNone = tallyOf(goals, { sure: 0, possible: 0 });
  const detail = { asked, withinMonths, after, goals, ofNone, marksAt, claimsAt };
  return { kind: "service", rule, detail };
}

function makeTogether(rule: TogetherRequirement, preparing: Preparing): PreparedTogether {
  // Leaves that count the same differ in how much they ask, which is nothing to this one.
  const of = new Map<number, PreparedService>();
  for (const id of rule.of) {
    const leaf = preparing.nodes.get(id);
    const made = leaf && prepare(leaf, preparing);
    if (made?.kind === "service" && !of.has(made.detail.claimsAt)) of.set(made.detail.claimsAt, made);
  }
  return {
    kind: "together",
    rule,
    detail: { goal: goalInDays(rule.months, preparing.days), of: [...of.values()] },
  };
}

function placed<Asked>({ kind }: Requirement, asked: Asked, preparing: Preparing): AskedOfEach<Asked> {
  return { asked, marksAt: placeOf([kind, asked], preparing.marks) };
}

/** The number that stands for something: the same for what is written alike. */
function placeOf(what: readonly unknown[], places: Map<string, number>): number {
  const key = JSON.stringify(what);
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  return place;
}
