import { boundedCache } from "../../domain/bounded-cache.ts";
import type { Profile } from "../../domain/profile.ts";
import { distancesOf, type Lack, type LackReader } from "../lack.ts";
import type { LeafDistances } from "../nearest-way.ts";
import type { PreparedRule } from "../prepare-rule.ts";
import { isShut } from "../region.ts";
import { signatureOfTraits, signatureOfUndatedTraits } from "../signature.ts";
import type { Ways } from "../ways.ts";
import { weighRule } from "../weigh-rule.ts";
import type { Weighing } from "../weighing.ts";
import { amountsFound } from "./amounts-found.ts";
import type { RuleShape } from "./rule-shape.ts";

/** A rule that is ready for very many people. */
export interface CrowdRule extends RuleShape {
  readonly rule: PreparedRule;
  readonly ways: Ways;
  readonly lacks: LackReader;
}

/** What is known of everybody of one background, before any amount. */
export interface View {
  /** The number of what of service is shut. */
  readonly shut: number;
  readonly profile: Profile;
  /** What there is of each amount without any total or course: nothing, or untold. */
  readonly base: Float64Array;
  /** By rule; the same for all who hold the same as far as that rule can tell. */
  readonly rules: readonly RuleView[];
}

/** How those stand towards one rule who hold the same: what its leaves lack that ask no amount. The rest is told anew for each person. */
export interface RuleView {
  /** The same number whenever what they hold is still to come. */
  readonly at: number;
  readonly lacks: Lack[];
  readonly distances: LeafDistances;
}

/** More than rules tell of their holders, but for the days on which what they hold is still to come. */
const MOST_RULE_VIEWS = 4000;
/** More patterns of shut leaves than any rules have. */
const MOST_SHUT = 64;

/** Makes the function that makes the view of those of a profile without amounts; nothing where amounts cannot be summed up. */
export function viewMaker(
  rules: readonly CrowdRule[],
  weighingsOf: (profile: Profile) => readonly Weighing[],
): (profile: Profile) => View | undefined {
  const shut = new Map<string, number>();
  const bases = new Map<string, Float64Array>();
  const numbers = rules.map(() => new Map<string, number>());
  const ruleViews = rules.map(() => boundedCache<RuleView>(MOST_RULE_VIEWS));

  return (profile) => {
    const weighed = weighingsOf(profile).map((weighing) => ({ weighing, outcome: weighRule(weighing) }));
    const base = amountsFound(weighed.map(({ outcome }) => outcome));
    const pattern = rules.map((rule, place) => shutServices(rule, weighed[place]?.weighing)).join("");
    const number = shut.get(pattern) ?? shut.size;
    if (base === undefined || number === MOST_SHUT) return undefined;
    shut.set(pattern, number);
    return {
      shut: number,
      profile,
      base: remembered(bases, base.join(), () => Float64Array.from(base)),
      rules: weighed.map(({ weighing, outcome }, place) => {
        const signature = signatureOfTraits(outcome, weighing);
        const before = ruleViews[place]?.get(signature);
        if (before) return before;
        const known = numbers[place] ?? new Map<string, number>();
        const at = remembered(known, signatureOfUndatedTraits(outcome, weighing), () => known.size);
        const lacks = rules[place]?.lacks.ofLeaves(outcome, weighing) ?? [];
        const made = { at, lacks, distances: distancesOf(lacks) };
        ruleViews[place]?.set(signature, made);
        return made;
      }),
    };
  };
}

/** For which leaves no service counts whatever it is, because what it has to follow has not come. */
function shutServices({ services }: RuleShape, weighing: Weighing | undefined): string {
  return services.map((leaf) => (weighing && isShut(leaf, weighing) ? "-" : "+")).join("");
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}
