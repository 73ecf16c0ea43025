import { amountOf, type Range } from "./amount.ts";
import { allOf } from "./answer.ts";
import { type Claim, claimsOf, isRun } from "./claim.ts";
import type { Amount } from "./finding.ts";
import type { AmountOutcome } from "./outcome.ts";
import type { PreparedService, PreparedTogether } from "./prepare-rule.ts";
import { isShut, regionOf } from "./region.ts";
import { serviceInDays } from "./service-in-days.ts";
import { serviceInHours } from "./service-in-hours.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs service of some kinds: in months, in hours, in both, or in any amount. */
export function weighService(node: PreparedService, weighing: Weighing): AmountOutcome {
  const { days, hours, anyAmount } = node.detail.asked;
  const claims = claimsOf(node, weighing);
  const isOpen = isOpenEnded([node], weighing);
  const amounts: Amount[] = [];
  if (days !== undefined) {
    amounts.push(amountOf("days", days, opened(serviceInDays([claims], weighing.rule.days), isOpen)));
  }
  if (hours !== undefined) {
    const range = serviceInHours(claims, weighing.dossier.on);
    amounts.push(amountOf("hours", hours, opened(range, isOpen)));
  }
  if (anyAmount) amounts.push(amountOf("entries", 1, opened(anything(claims), isOpen)));
  const answer = amounts.length === 1 && amounts[0] ? amounts[0].answer : allOf(amounts);
  return { node, answer, amounts };
}

/** Weighs days that count for any of several leaves, each day once. */
export function weighTogether(node: PreparedTogether, weighing: Weighing): AmountOutcome {
  const { days, of } = node.detail;
  const leaves = of.map((leaf) => claimsOf(leaf, weighing));
  const range = serviceInDays(leaves, weighing.rule.days);
  const amount = amountOf("days", days, opened(range, isOpenEnded(of, weighing)));
  return { node, answer: amount.answer, amounts: [amount] };
}

/** Whether more service may be untold: when none was told, or the list is only "at least this". */
export function isOpenEnded(leaves: readonly PreparedService[], weighing: Weighing): boolean {
  const { mayHaveMore, on } = weighing.dossier;
  return mayHaveMore && leaves.some((leaf) => !isShut(regionOf(leaf, weighing), on));
}

/** Whether a claim is something at all: a day of a job, or a total above nothing. */
export function isSomething({ job }: Claim): boolean {
  const { months = 0, hours = 0 } = job;
  return !job.isTotal || months > 0 || hours > 0;
}

/** One when any of the claims is something at all; else none. */
function anything(claims: readonly Claim[]): Range {
  const something = claims.filter(isSomething);
  const sure = something.some((claim) => claim.isSureTotal || isRun(claim, "sure")) ? 1 : 0;
  return { sure, sureUnit: 1, possible: something.length > 0 ? 1 : 0, possibleUnit: 1 };
}

function opened(range: Range, isOpen: boolean): Range {
  return isOpen ? { ...range, possible: Number.POSITIVE_INFINITY } : range;
}
