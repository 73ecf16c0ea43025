import { type Claim, mayCount } from "./claim.ts";
import { ratio } from "./fraction.ts";
import { lengthOf } from "./stretch.ts";
import type { Tally } from "./tally.ts";

/** One when any of the claims is something at all, a day of a job or a total above nothing; else none. */
export function tallyEntries(claims: readonly Claim[]): Tally {
  const sure = claims.filter(isSurelySomething);
  const possible = claims.filter((claim) => mayCount(claim) && isSomething(claim));
  return {
    sure: ratio(Math.min(1, sure.length)),
    possible: ratio(Math.min(1, possible.length)),
    sureBy: onesAt(sure),
    possibleBy: onesAt(possible),
  };
}

function isSurelySomething(claim: Claim): boolean {
  return (claim.total === "sure" || lengthOf(claim.sure) > 0) && isSomething(claim);
}

function isSomething({ stretch }: Claim): boolean {
  const { months = 0, hours = 0 } = stretch.service;
  return !stretch.isTotal || months > 0 || hours > 0;
}

function onesAt(claims: readonly Claim[]): readonly number[] {
  const ones: number[] = [];
  for (const claim of claims) ones[claim.stretch.entry] = 1;
  return ones;
}
