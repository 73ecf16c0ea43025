import type { RuleVersion } from "../../domain/rule-version.ts";
import { accountsOf } from "../../eligibility/accounts-of.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import type { CredentialPlan, PlanResult } from "../../eligibility/plan/plan-result.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import type { Progress } from "./inquiry.ts";

/** How things stand on the day of the interview and, where it is for a plan, what comes of them. */
export interface Weighed {
  readonly result: CheckResult;
  readonly ahead?: PlanResult;
}

/**
 * The accounts that an interview goes by: those on which its answer hangs, for a plan also those of the
 * days from which on somebody is perhaps eligible; for the whole picture those that tell what is missing.
 */
export function accountsFor({ result, ahead }: Weighed, goal: Progress["goal"]): readonly AccountResult[] {
  const today = result.results.flatMap(accountsOf);
  if (ahead === undefined) return today;
  if (goal === "verdict") return [...today, ...plansIn(ahead).flatMap(({ perhaps }) => perhaps ?? [])];
  return plansIn(ahead)
    .filter(isOutOfReach)
    .flatMap(({ then }) => then ?? []);
}

/** Whether something is surely lacking, so that there is a list of it. */
export function lacksSomething({ result, ahead }: Weighed): boolean {
  return ahead
    ? plansIn(ahead).some(isOutOfReach)
    : result.results.some(({ verdict }) => verdict === "not-yet");
}

/** The rules of today. */
export function rulesOf({ result }: Weighed): readonly RuleVersion[] {
  return result.results.flatMap(accountsOf).map(({ rules }) => rules);
}

function plansIn({ results, whatIf }: PlanResult): readonly CredentialPlan[] {
  return [...results, ...(whatIf?.results ?? [])];
}

/** Whether no day that a plan looks at brings it. */
function isOutOfReach({ forecast }: CredentialPlan): boolean {
  return forecast.possibleFrom === null;
}
