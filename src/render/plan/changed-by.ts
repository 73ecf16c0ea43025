import type { CredentialPlan, Outlook } from "../../eligibility/plan/plan-result.ts";

/** The plans that what was tried makes another of. */
export function changedBy({ results }: Outlook, tried: Outlook): readonly CredentialPlan[] {
  return tried.results.filter((plan) => {
    const { forecast } = plan;
    const before = results.find(({ credential }) => credential.id === plan.credential.id)?.forecast;
    return (["eligibleFrom", "until", "possibleFrom"] as const).some(
      (day) => before?.[day] !== forecast[day],
    );
  });
}
