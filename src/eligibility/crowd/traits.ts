import { signatureOfTraits } from "../signature.ts";
import { weighRule } from "../weigh-rule.ts";
import type { Weighing } from "../weighing.ts";

/**
 * A text that is the same for all who hold the same, as far as any of some rules can tell: beside amounts, everything that
 * they make of these people is the same. `weighings` are of one profile.
 */
export function traitsOf(weighings: readonly Weighing[]): string {
  const [any] = weighings;
  if (any === undefined) return "";
  const { degrees, on } = any.dossier;
  // Service after a degree cannot have begun before the day after its award; up to then nothing counts.
  const begun = degrees?.map(({ awarded }) => (awarded === undefined || awarded.first < on ? "+" : "-"));
  return [
    ...weighings.map((weighing) => signatureOfTraits(weighRule(weighing), weighing)),
    begun?.join(""),
  ].join("|");
}
