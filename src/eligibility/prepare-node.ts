import type {
  DegreeRequirement,
  ExperienceRequirement,
  Requirement,
  TogetherRequirement,
} from "../domain/requirement.ts";
import { readAskedOfCertification, readAskedOfDegree, readAskedOfLicense } from "./asked-of-held.ts";
import { readAskedOfService } from "./asked-of-service.ts";
import type { DayScale } from "./day-scale.ts";
import { goalInDays, goalOfCourses, goalsOf } from "./goals.ts";
import { heldOutcomesOf } from "./held-outcomes.ts";
import type { PlainOutcome } from "./outcome.ts";
import type {
  PlainOutcomes,
  PreparedDegree,
  PreparedNode,
  PreparedService,
  PreparedTogether,
} from "./prepare-rule.ts";
import { windowOf } from "./window.ts";

/** A rule in the making. */
export interface Preparing {
  /** The nodes of the rule by their ids; of several with one id, the first. */
  readonly nodes: ReadonlyMap<string, Requirement>;
  readonly relatedFields: readonly string[] | undefined;
  readonly days: DayScale;
  readonly made: Map<Requirement, PreparedNode>;
  readonly open: Set<Requirement>;
  /** The degree leaves so far. */
  readonly degrees: Set<Requirement>;
  /** Numbers from 0, by what counts. */
  readonly claims: Map<string, number>;
}

/** Reads a node of a rule, once. */
export function prepareNode(node: Requirement, preparing: Preparing): PreparedNode {
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
      const of = rule.of.map((part) => prepareNode(part, preparing));
      const n = rule.kind === "all" ? of.length : rule.kind === "any" ? 1 : rule.n;
      return { kind: "branch", rule, detail: { n, of } };
    }
    case "experience":
      return makeService(rule, preparing);
    case "together":
      return makeTogether(rule, preparing);
    case "continuing-education":
      return {
        kind: "courses",
        rule,
        detail: { goals: [goalOfCourses(rule)], windowStart: windowOf(rule.withinMonths) },
      };
    case "license":
      return {
        kind: "license",
        rule,
        detail: { asked: readAskedOfLicense(rule), outcomes: heldOutcomesOf(rule) },
      };
    case "certification":
      return {
        kind: "certification",
        rule,
        detail: { asked: readAskedOfCertification(rule), outcomes: heldOutcomesOf(rule) },
      };
    case "degree":
      return makeDegree(rule, preparing);
    case "state":
      return { kind: "state", rule, detail: outcomesOf(rule) };
    case "confirm":
      return { kind: "confirm", rule, detail: outcomesOf(rule) };
  }
}

function outcomesOf(rule: PlainOutcome["rule"]): PlainOutcomes {
  return {
    met: { rule, answer: "met" },
    notMet: { rule, answer: "not-met" },
    unknown: { rule, answer: "unknown" },
  };
}

function makeDegree(rule: DegreeRequirement, { degrees, relatedFields }: Preparing): PreparedDegree {
  const degreeAt = degrees.size;
  degrees.add(rule);
  const asked = readAskedOfDegree(rule, relatedFields);
  return { kind: "degree", rule, detail: { asked, outcomes: heldOutcomesOf(rule), degreeAt } };
}

function makeService(rule: ExperienceRequirement, preparing: Preparing): PreparedService {
  const { withinMonths } = rule;
  const first = rule.after === undefined ? undefined : preparing.nodes.get(rule.after);
  const untold = rule.after === undefined ? undefined : "unknown";
  const after: PreparedNode | "unknown" | undefined = first ? prepareNode(first, preparing) : untold;
  const goals = goalsOf(rule, preparing.days);
  const asked = readAskedOfService(rule);
  const claimsAt = placeOf([asked, withinMonths, rule.after], preparing.claims);
  const anyTimeAt = placeOf([asked, undefined, undefined], preparing.claims);
  const detail = {
    asked,
    withinMonths,
    windowStart: windowOf(withinMonths),
    after,
    goals,
    ofNone: {},
    claimsAt,
    anyTimeAt,
  };
  return { kind: "service", rule, detail };
}

function makeTogether(rule: TogetherRequirement, preparing: Preparing): PreparedTogether {
  // Leaves that count the same differ in how much they ask, which is nothing to this one.
  const of = new Map<number, PreparedService>();
  for (const id of rule.of) {
    const leaf = preparing.nodes.get(id);
    const made = leaf && prepareNode(leaf, preparing);
    if (made?.kind === "service" && !of.has(made.detail.claimsAt)) of.set(made.detail.claimsAt, made);
  }
  return {
    kind: "together",
    rule,
    detail: { goals: [goalInDays(rule.months, preparing.days)], of: [...of.values()] },
  };
}

/** The number that stands for something: the same for what is written alike. */
function placeOf(what: readonly unknown[], places: Map<string, number>): number {
  const key = JSON.stringify(what);
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  return place;
}
