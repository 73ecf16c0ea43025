import type { Missing } from "../../eligibility/missing.ts";
import type { Path } from "../../eligibility/paths.ts";
import { monthsForDays } from "../../eligibility/service-days.ts";
import { count, wordAge } from "../word-source.ts";
import { wordAmount, wordLeft } from "./word-amount.ts";
import { labelOfLeaf } from "./word-leaf.ts";
import type { Words } from "./words.ts";

/** Says what a way lacks, or may lack, as a line of its own: `Supervised care management: 7 months to go`. */
export function wordMissing(missing: Missing, words: Words): string {
  const { kind, answer, amount } = missing;
  const label = labelOfLeaf(missing, words);
  const isOpen = answer === "unknown";
  if (kind === "confirm") return `${label}: you say that it is not so`;
  if (!amount || amount.unit === "entries") return `${label}: ${isOpen ? "not known yet" : "missing"}`;
  return `${label}: ${wordLeft(amount.unit, isOpen ? 0 : amount.least, amount.missing)}`;
}

/** What a way lacks, each thing once: two leaves of one label may lack the same. */
export function missingOn(path: Path, words: Words): readonly string[] {
  return [...new Set(path.missing.map((each) => wordMissing(each, words)))];
}

/**
 * Says how long a way still takes, to the day where service alone takes the time; an estimate says so. Where it is not
 * known, at least so much as is surely missing of service, if that is all that surely is; else nothing.
 */
export function wordWayTime({ months, isEstimate, missing, verdict }: Path): string {
  if (months === null) return wordLeast(missing);
  if (months === 0) return verdict === "not-yet" ? "no waiting time" : "";
  const [only, ...others] = missing;
  if (only?.amount?.unit === "hours" && others.length === 0) {
    return wordLeft("hours", only.answer === "unknown" ? 0 : only.amount.least, only.amount.missing);
  }
  // What may count already makes it shorter, where the longest to go is such.
  const isRange = missing.every(({ amount }) => amount !== undefined && amount.least < amount.missing);
  const most = verdict === "cannot-tell" || isRange ? "up to " : "";
  if (isEstimate) return `${most}about ${wordAge(months)} to go (estimate)`;
  const days = Math.max(...missing.map(({ amount }) => (amount?.unit === "days" ? amount.missing : 0)));
  const time = monthsForDays(days) === months ? wordAmount("days", days) : count(months, "month");
  return `${most}${time} to go`;
}

function wordLeast(missing: readonly Missing[]): string {
  const [only, ...others] = missing.filter(({ answer }) => answer === "not-met");
  // Courses take no waiting time, and any amount is no amount.
  const isService = only?.kind === "experience" || only?.kind === "together";
  if (!isService || !only.amount || only.amount.unit === "entries" || others.length > 0) return "";
  return `at least ${wordAmount(only.amount.unit, only.amount.least)} to go`;
}
