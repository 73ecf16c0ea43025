import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Forecast } from "../../eligibility/forecast.ts";
import type { CredentialPlan, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { pendingOf } from "../check/word-confirm.ts";
import { wordMissing } from "../check/word-missing.ts";
import type { Words } from "../check/words.ts";
import type { AnswerMark } from "../sheet.ts";
import { wordDay, wordDistance } from "../word-day.ts";
import { count } from "../word-source.ts";

type Days = Pick<PlanResult, "asOf" | "until">;

/** The sign of a plan: that of the verdict when it is reached, or never is. */
export function markOfPlan({ forecast }: CredentialPlan): AnswerMark {
  if (forecast.eligibleFrom !== null) return "met";
  return forecast.possibleFrom === null ? "missing" : "unknown";
}

/** From when on and how long somebody is eligible, in capitals, with what it hangs on. */
export function wordOutlook(plan: CredentialPlan, { asOf, until: horizon }: Days): string {
  const { forecast, then } = plan;
  const { eligibleFrom, possibleFrom, until } = forecast;
  if (!then) return "CANNOT TELL: no rules to weigh by are on record";
  if (eligibleFrom === null) {
    if (possibleFrom === null) return `NOT REACHED by ${wordDay(horizon)} without another step`;
    const perhaps = possibleFrom === asOf ? "already" : `from ${wordDay(possibleFrom)}`;
    return `CANNOT TELL: perhaps ${perhaps}`;
  }
  const start = eligibleFrom === asOf ? "ELIGIBLE NOW" : `ELIGIBLE FROM ${wordDay(eligibleFrom)}`;
  const far = eligibleFrom === asOf ? "" : ` (${wordDistance(eligibleFrom, asOf)})`;
  const end = until === null ? "" : ` ${wordEnd(plan, until)}`;
  const pending = pendingOf(then.confirm).length;
  const condition = pending > 0 ? `, if you can confirm ${count(pending, "thing")}` : "";
  return start + far + end + condition;
}

/** The same in a few words, to stand beside a line. */
export function wordRow(plan: CredentialPlan, days: Days, words: Words): string {
  const { then, forecast } = plan;
  if (!then) return "Cannot tell: no rules on record";
  const { eligibleFrom, possibleFrom, until } = forecast;
  if (eligibleFrom === null) {
    return possibleFrom === null
      ? wordLack(plan, days, words)
      : `Cannot tell; ${wordPerhaps(possibleFrom, days)}`;
  }
  const start = eligibleFrom === days.asOf ? "Eligible now" : `Eligible from ${wordDay(eligibleFrom)}`;
  const condition = pendingOf(then.confirm).length > 0 ? ", if confirmed" : "";
  const said = [
    start + condition,
    ...(possibleFrom === null || possibleFrom === eligibleFrom ? [] : [wordPerhaps(possibleFrom, days)]),
    ...(until === null ? [] : [wordEnd(plan, until)]),
  ];
  return said.join("; ");
}

function wordPerhaps(possibleFrom: CalendarDate, { asOf }: Days): string {
  return possibleFrom === asOf ? "perhaps already" : `perhaps from ${wordDay(possibleFrom)}`;
}

/** What the nearest way lacks in the end. */
function wordLack({ way }: CredentialPlan, { until }: Days, words: Words): string {
  const [first, ...others] = way?.missing ?? [];
  const end = `Not by ${wordDay(until)}`;
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return first ? `${end}. Needs: ${wordMissing(first, words)}${more}` : end;
}

/** The last day of the window, with when another begins after it, or else whether it may last longer. */
function wordEnd(plan: CredentialPlan, until: CalendarDate): string {
  const more = wordAgain(plan) || (mayLast(plan.forecast) ? ", perhaps longer" : "");
  return `until ${wordDay(until)}${more}`;
}

/** Whether it cannot be told on the day after the window that begins first that it has ended. */
export function mayLast({ spells, until }: Forecast): boolean {
  return spells.some(({ answer }, place) => answer === "unknown" && spells[place - 1]?.to === until);
}

/** When another window begins after the first. */
function wordAgain({ forecast: { spells } }: CredentialPlan): string {
  const [, second] = spells.filter(({ answer }) => answer === "met");
  return second ? `, and again from ${wordDay(second.from)}` : "";
}
