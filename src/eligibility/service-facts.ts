import type { AskedOfDegree } from "./asked-of-held.ts";
import type { Claim } from "./claim.ts";
import { DEGREE_CONDITIONS, markOfKind } from "./degree-mark.ts";
import { untoldOfHeld } from "./evidence-of-held.ts";
import { isAtLeast } from "./exact.ts";
import type { Detail, Fact } from "./fact.ts";
import type { Amount } from "./finding.ts";
import type { Job } from "./job.ts";
import { factsOf, fails } from "./mark.ts";
import type { PreparedNode, PreparedService } from "./prepare-rule.ts";
import { markOfService, SERVICE_CONDITIONS } from "./service-mark.ts";
import { startAfterAward } from "./start-after.ts";
import { weeklyRate } from "./weekly-hours.ts";
import type { Weighing } from "./weighing.ts";

/** Whether the body counts part time, where it does not say. */
const PART_TIME: Fact = { knownTo: "body", part: "experience", detail: "part-time" };

/** What would tell whether, and on which days, an entry counts. */
export function factsOfClaim(claim: Claim, leaf: PreparedService, weighing: Weighing): readonly Fact[] {
  const { job, region } = claim;
  const fit = factsOf(markOfService(leaf.detail.asked, job), SERVICE_CONDITIONS, "experience", job.entry);
  if (job.isTotal) {
    return [...fit, ...(region.isBound ? [fact(claim, "from")] : [])];
  }
  return [
    ...fit,
    ...(job.sureFirst === job.possibleFirst ? [] : [fact(claim, "from")]),
    ...(job.sureLast === job.possibleLast && !isSpreadVaguely(job) ? [] : [fact(claim, "to")]),
    ...factsOfRegion(leaf, weighing),
  ];
}

/** Whether it hangs on an end, though it be in the future, how thinly hours in all are spread. */
function isSpreadVaguely({ hours, ended }: Job): boolean {
  return hours !== undefined && ended !== undefined && ended.first !== ended.last;
}

/** What would tell from when on service counts for a leaf. */
export function factsOfRegion({ detail: { after } }: PreparedService, weighing: Weighing): readonly Fact[] {
  return after === undefined || after === "unknown" ? [] : factsOfStart(after, weighing);
}

/** What of an entry's amount is not known, beside whether and when it counts. */
export function factsOfAmount(claim: Claim, unit: Amount["unit"], weighing: Weighing): readonly Fact[] {
  if (unit === "entries") return [];
  const parts = Object.keys(claim.job.hoursOf ?? {}).length;
  return [...(parts > 1 ? [fact(claim, "share")] : []), ...factsOfHours(claim, unit, weighing)];
}

function factsOfHours(claim: Claim, unit: "days" | "hours", weighing: Weighing): readonly Fact[] {
  const { job, kinds } = claim;
  const { months, hours } = job;
  if (job.isTotal && unit === "days") return months === undefined ? [fact(claim, "months")] : [];
  const rate = weeklyRate(job, kinds, "sure");
  const isTold = job.isTotal ? hours !== undefined : rate !== undefined;
  if (!isTold) return [fact(claim, "hours")];
  if (unit === "hours" || rate === undefined) return [];
  const { days, terms } = weighing.rule;
  if (days.sure.countsParts === days.possible.countsParts || isAtLeast(rate, days.sure.whole)) return [];
  // Under 30 hours nobody is full time: there is nothing to ask.
  const mayBeFullTime = isAtLeast(weeklyRate(job, kinds, "possible") ?? 0, days.possible.whole);
  const canBeMarked = terms.fullTime === undefined && job.fullTime === undefined && mayBeFullTime;
  return canBeMarked ? [fact(claim, "full-time"), PART_TIME] : [PART_TIME];
}

function factsOfStart(node: PreparedNode, weighing: Weighing): readonly Fact[] {
  if (node.kind === "branch") return node.detail.of.flatMap((part) => factsOfStart(part, weighing));
  if (node.kind === "degree") return factsOfDegree(node.detail.asked, weighing);
  const outcome = weighing.weigh(node, weighing);
  return "marks" in outcome ? untoldOfHeld(outcome) : [];
}

function factsOfDegree(asked: AskedOfDegree, { dossier, rule: { terms } }: Weighing): readonly Fact[] {
  const { degrees } = dossier;
  if (degrees === undefined) return [{ knownTo: "person", part: "degrees" }];
  return degrees.flatMap((degree, entry): readonly Fact[] => {
    const mark = markOfKind(asked, degree, terms.lexicon);
    if (fails(mark)) return [];
    const isDay =
      startAfterAward(degree, "sure", dossier.on) === startAfterAward(degree, "possible", dossier.on);
    const awarded: Fact = { knownTo: "person", part: "degrees", entry, detail: "awarded" };
    return [...factsOf(mark, DEGREE_CONDITIONS, "degrees", entry), ...(isDay ? [] : [awarded])];
  });
}

function fact({ job }: Claim, detail: Detail): Fact {
  return { knownTo: "person", part: "experience", entry: job.entry, detail };
}
