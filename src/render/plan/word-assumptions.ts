import { leavesOf } from "../../eligibility/finding.ts";
import type { Outlook, PlanResult } from "../../eligibility/plan/plan-result.ts";

/** Says what a plan takes for granted, each in a sentence. */
export function wordAssumptions(
  { assumptions }: Pick<PlanResult, "assumptions">,
  { profile, results }: Outlook,
): readonly string[] {
  const kinds = new Set(
    results.flatMap(({ then }) => (then ? leavesOf(then.finding).map(({ kind }) => kind) : [])),
  );
  const { openJobs, renewed, paces } = assumptions;
  const hasPermits = (profile.licenses ?? []).length + (profile.certifications ?? []).length > 0;
  return [
    ...(kinds.has("experience")
      ? [
          openJobs === "go-on"
            ? "Jobs that are open now go on as they are."
            : "Jobs that are open now end today.",
        ]
      : []),
    "What is planned happens on its day.",
    ...assumptions.texts.map((text) => `You take up: ${text}.`),
    ...(kinds.has("continuing-education") && paces.length === 0
      ? ["No continuing education is taken beyond what is told."]
      : []),
    ...(hasPermits
      ? [
          renewed
            ? "Licenses and certifications are renewed when they expire."
            : "Licenses and certifications are not renewed: each ends on the day told for it, if one is.",
        ]
      : []),
    ...(kinds.has("state") ? ["What you work as now stays the same."] : []),
    "The rules stay as they are on record.",
  ];
}
