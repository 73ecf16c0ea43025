import type { Profile } from "../../domain/profile.ts";
import type { Lack, LackReader } from "../lack.ts";
import type { PreparedRule } from "../prepare-rule.ts";
import { isShut, regionOf } from "../region.ts";
import type { Ways } from "../ways.ts";
import { weighRule } from "../weigh-rule.ts";
import type { Weighing } from "../weighing.ts";
import type { Share } from "./bearing.ts";
import type { RuleShape } from "./rule-shape.ts";
import { type SparseSums, type Sums, sparse, sumsIn } from "./sums.ts";

/** A rule that is ready for very many people. */
export interface CrowdRule extends RuleShape {
  readonly rule: PreparedRule;
  readonly ways: Ways;
  readonly lacks: LackReader;
}

/** What is known of everybody who holds the same, before any amount. */
export interface View {
  readonly at: number;
  /** The number of what of service is shut. */
  readonly shut: number;
  readonly profile: Profile;
  /** What there is of each amount without any total or course: nothing, or untold. */
  readonly base: Sums;
  /** What each leaf of each rule lacks; what asks an amount is told anew for each person. */
  readonly lacks: readonly Lack[][];
}

/** Makes views, and what shares bring in them. */
export interface Views {
  /** The view of those who have no more than a profile without amounts; null where amounts cannot be summed up. */
  make(profile: Profile): View | null;
  /** What a share brings; null where it cannot be summed up. */
  broughtBy(share: Share, view: View): SparseSums | null;
}

/** Opens the views by some rules; `weighingsOf` holds a profile against all of them. */
export function openViews(
  rules: readonly CrowdRule[],
  weighingsOf: (profile: Profile) => readonly Weighing[],
): Views {
  const shut = new Map<string, number>();
  let made = 0;

  const numberOf = (pattern: string): number => {
    const number = shut.get(pattern) ?? shut.size;
    shut.set(pattern, number);
    return number;
  };

  return {
    make(profile) {
      const weighings = weighingsOf(profile);
      const outcomes = weighings.map(weighRule);
      const base = sumsIn(outcomes);
      made += 1;
      return (
        base && {
          at: made,
          shut: numberOf(rules.map((rule, place) => shutServices(rule, weighings[place])).join("")),
          profile,
          base,
          lacks: rules.map(({ lacks }, place) => {
            const [outcome, weighing] = [outcomes[place], weighings[place]];
            return outcome && weighing ? lacks.ofLeaves(outcome, weighing) : [];
          }),
        }
      );
    },
    broughtBy({ brings, profile }, view) {
      const before = brings[view.shut];
      if (before !== undefined) return before;
      const { experienceMore: _, ...known } = view.profile;
      const alone = { ...known, experience: [], continuingEducation: [], ...profile };
      const sums = sumsIn(weighingsOf(alone).map(weighRule));
      const brought = sums && sparse(sums);
      brings[view.shut] = brought;
      return brought;
    },
  };
}

/** For which leaves no service counts whatever it is, because what it has to follow has not come. */
function shutServices({ services }: RuleShape, weighing: Weighing | undefined): string {
  return services
    .map((leaf) => (weighing && isShut(regionOf(leaf, weighing), weighing.dossier.on) ? "-" : "+"))
    .join("");
}
