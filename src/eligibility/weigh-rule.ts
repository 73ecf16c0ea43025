import type { Profile } from "../domain/profile.ts";
import { countedAnswer } from "./answer.ts";
import { outcomesForDegrees } from "./award-states.ts";
import type { Dossier } from "./dossier.ts";
import type { BranchOutcome, Outcome } from "./outcome.ts";
import type { PreparedBranch, PreparedNode, PreparedRule } from "./prepare-rule.ts";
import { weighCourses } from "./weigh-courses.ts";
import { weighHeld } from "./weigh-held.ts";
import { weighService, weighTogether } from "./weigh-service.ts";
import type { Weighing } from "./weighing.ts";

/** Holds a rule against a dossier. */
export function openWeighing(rule: PreparedRule, dossier: Dossier): Weighing {
  return {
    rule,
    dossier,
    degrees: outcomesForDegrees(dossier, rule.degrees),
    totals: new Array(dossier.totals ? rule.claims : 0),
    claims: dossier.totals ? [] : new Array(rule.claims),
    latest: dossier.totals ? [] : new Array(rule.claims),
    days: undefined,
    weigh: weighNode,
  };
}

/**
 * Weighs a whole rule. Every branch is weighed, even after the answer is known: a person who is
 * turned down wants the whole list of what is missing, not the first item.
 */
export function weighRule(weighing: Weighing): Outcome {
  return weighNode(weighing.rule.root, weighing);
}

function weighNode(node: PreparedNode, weighing: Weighing): Outcome {
  switch (node.kind) {
    case "branch":
      return weighBranch(node, weighing);
    case "service":
      return weighService(node, weighing);
    case "together":
      return weighTogether(node, weighing);
    case "courses":
      return weighCourses(node, weighing);
    case "license":
    case "certification":
    case "degree":
      return weighHeld(node, weighing);
    case "state": {
      const { currently } = weighing.dossier.profile;
      if (currently === undefined) return node.detail.unknown;
      return currently.includes(node.rule.currently) ? node.detail.met : node.detail.notMet;
    }
    case "confirm":
      // A condition to confirm holds until the profile says that it is false.
      return weighing.dossier.denied.includes(node.rule.confirm) ? node.detail.notMet : node.detail.met;
  }
}

// An array of the right length and a plain loop, here and in what else runs at every node: an array that grows takes room
// for sixteen more, and making things costs more than reckoning.
function weighBranch(node: PreparedBranch, weighing: Weighing): BranchOutcome {
  const { n, of: parts } = node.detail;
  const of = new Array<Outcome>(parts.length);
  let place = 0;
  let met = 0;
  let possible = 0;
  for (const part of parts) {
    const outcome = weighNode(part, weighing);
    of[place] = outcome;
    place += 1;
    if (outcome.answer === "met") met += 1;
    if (outcome.answer !== "not-met") possible += 1;
  }
  return { node, answer: countedAnswer(n, met, possible), of };
}

/** What the profile says of a condition to confirm. */
export function confirmed({ confirms }: Profile, id: string): boolean | undefined {
  const told = confirms?.[id];
  // What every object inherits is no answer; looking at the value is quicker than asking for an own key.
  return typeof told === "boolean" ? told : undefined;
}
