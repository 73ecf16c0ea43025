import type { Need } from "../../eligibility/finding.ts";
import { daysForMonths, monthsForDays } from "../../eligibility/service-days.ts";
import { count } from "../word-source.ts";

type Unit = Need["unit"];

/**
 * Words days of full-time service as months and days, of which 365 make twelve months. What reaches a
 * need of so many months is so many months; what is over is reckoned from months of 365/12 days, so
 * that what there is and what is left add up.
 */
function wordDays(days: number): string {
  let months = monthsForDays(Math.floor(days));
  while (daysForMonths(months) > days) months -= 1;
  const rest = Math.max(0, Math.floor(days - (months * 365) / 12));
  const parts = [...(months > 0 ? [count(months, "month")] : []), ...(rest > 0 ? [count(rest, "day")] : [])];
  return parts.join(" ") || "0 months";
}

/** Words an amount in its unit, rounded down: `17 months 3 days`, `1,430 hours`. */
export function wordAmount(unit: Unit, amount: number): string {
  if (unit === "days") return wordDays(amount);
  const whole = Math.floor(amount);
  return unit === "hours" ? `${grouped(whole)} ${whole === 1 ? "hour" : "hours"}` : count(whole, "entry");
}

/** More than anybody serves in a life: what may have begun at any time, or may be any hours, is bound by nothing that was told. */
const LIFETIME: Readonly<Record<Unit, number>> = {
  days: 60 * 365,
  hours: 60 * 52 * 60,
  entries: Number.POSITIVE_INFINITY,
};

/** Words what there may be at most; what nothing that was told limits is any amount. */
export function wordPossible(unit: Unit, amount: number): string {
  return amount > LIFETIME[unit] ? "any amount" : wordAmount(unit, amount);
}

/** Words what there is of what is needed, and what is left: `17 of 24 months; 7 months to go`. */
export function wordNeed(need: Need): string {
  const { unit, needed, sure, possible, missing, answer } = need;
  if (unit === "entries") return ANY_AMOUNT[answer];
  const asked = wordAmount(unit, needed);
  if (answer === "met") {
    return Math.floor(sure) > needed ? `${wordAmount(unit, sure)}; ${asked} asked` : wordShare(need, sure);
  }
  if (possible === null) {
    return sure === 0 ? `${asked} asked` : `surely ${wordShare(need, sure)}; there may be more`;
  }
  const isRange = Math.floor(possible) > Math.floor(sure);
  const share = isRange
    ? `surely ${sure < 1 ? "none" : wordAmount(unit, sure)}, possibly ${wordShare(need, possible)}`
    : wordShare(need, sure);
  const left = wordLeft(unit, answer === "not-met" ? Math.ceil(needed - possible) : 0, missing);
  return answer === "unknown" ? share : `${share}; ${left}`;
}

/** Words what is left to go: at least so much, and at most, where what may count makes a difference. */
export function wordLeft(unit: Unit, least: number, most: number): string {
  if (least >= most) return `${wordAmount(unit, most)} to go`;
  const bound = `up to ${wordAmount(unit, most)} to go`;
  return least > 0 ? `at least ${wordAmount(unit, least)}, ${bound}` : bound;
}

const ANY_AMOUNT: Readonly<Record<Need["answer"], string>> = {
  met: "there is some; any amount will do",
  "not-met": "none; any amount will do",
  unknown: "there may be some; any amount will do",
};

/** Names the unit once where both amounts have the same one; what exceeds the need stands apart. */
function wordShare({ unit, needed }: Need, amount: number): string {
  const had = wordAmount(unit, amount);
  const asked = wordAmount(unit, needed);
  if (Math.floor(amount) > needed) return `${wordPossible(unit, amount)}; ${asked} asked`;
  const [number, ...rest] = had.split(" ");
  return rest.length === 1 && plural(rest[0]) === plural(asked.split(" ")[1])
    ? `${number} of ${asked}`
    : `${had} of ${asked}`;
}

function plural(noun = ""): string {
  return noun.endsWith("s") ? noun : `${noun}s`;
}

/** A whole number with its thousands set apart, whatever the locale. */
function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
