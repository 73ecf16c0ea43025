import type { RoadResult, RoadStep, RoadWay } from "../../eligibility/plan/road.ts";
import { wordAge } from "../word-source.ts";

/** How long a step takes, and whose word that is; nothing where it is not known. */
export function wordStepTime({ months, isEstimate, leaf }: RoadStep): string {
  if (leaf.kind === "confirm") return "to be confirmed";
  if (leaf.kind === "continuing-education") return "beside the rest";
  if (months === null) return leaf.kind === "state" ? "" : "how long it takes is not known";
  return isEstimate
    ? `about ${wordAge(months)}, an estimate of ours`
    : `${wordAge(months)}, as the rule asks`;
}

/** How long a whole way takes at least. */
export function wordWayLength({ months }: RoadWay): string {
  if (months === null) return "how long it takes in all is not known";
  return `at least about ${wordAge(months)} in all (estimate)`;
}

/** How people come to the licenses that a step asks for, where that is told. */
export function waysTo(
  { leaf }: RoadStep,
  { words }: Pick<RoadResult, "words">,
): readonly { readonly label: string; readonly way: string }[] {
  if (leaf.kind !== "license") return [];
  const { types = [], permits } = leaf.requirement;
  return words.flatMap(({ id, kind, label, way, independentAssessment }) => {
    const isAsked = types.includes(id) || (permits !== undefined && independentAssessment === "yes");
    return kind === "licenses" && way !== undefined && isAsked ? [{ label, way }] : [];
  });
}
