import { amountsOf, needOf } from "./amount.ts";
import { type Claim, claimsOf, claimsOfAny, isRun } from "./claim.ts";
import { distinctFacts, type Fact } from "./fact.ts";
import type { Amount, CountedEntry, ExperienceFinding, Need, Reason, TogetherFinding } from "./finding.ts";
import { FINE_HOUR, fineDay } from "./fine-units.ts";
import type { Job } from "./job.ts";
import { openLedger } from "./ledger.ts";
import { fails, reasonsOf } from "./mark.ts";
import { NEVER } from "./never.ts";
import type { AmountOutcome } from "./outcome.ts";
import type { PreparedService, PreparedTogether } from "./prepare-rule.ts";
import { isShut, regionOf, startOf } from "./region.ts";
import { factsOfAmount, factsOfClaim, factsOfRegion } from "./service-facts.ts";
import { daysAt } from "./service-in-days.ts";
import { hoursAt } from "./service-in-hours.ts";
import { markOfService, SERVICE_CONDITIONS } from "./service-mark.ts";
import { isSomething } from "./total-amounts.ts";
import { isOpenEnded } from "./weigh-service.ts";
import type { Weighing } from "./weighing.ts";

/** The experience leaf, or several together: what each job and total brings, and why it does not. */
export function evidenceOfService(
  node: PreparedService | PreparedTogether,
  outcome: AmountOutcome,
  weighing: Weighing,
): ExperienceFinding | TogetherFinding {
  const leaves = node.kind === "service" ? [node] : node.detail.of;
  const { answer } = outcome;
  const needs = amountsOf(outcome.node.detail.goals, outcome.ranges).map((amount) =>
    needOf(amount, entriesOf(amount, leaves, weighing)),
  );
  const untold = answer === "unknown" ? untoldOf(needs, leaves, weighing) : [];
  const { about } = node.rule;
  return node.kind === "service"
    ? { kind: "experience", requirement: node.rule, about, answer, needs, untold }
    : { kind: "together", requirement: node.rule, about, answer, needs, untold };
}

function untoldOf(
  needs: readonly Need[],
  leaves: readonly PreparedService[],
  weighing: Weighing,
): readonly Fact[] {
  const part = weighing.dossier.profile.experience === undefined ? "experience" : "experience-more";
  const more: readonly Fact[] = isOpenEnded(leaves, weighing)
    ? [{ knownTo: "person", part }, ...leaves.flatMap((leaf) => factsOfRegion(leaf, weighing))]
    : [];
  const open = needs.filter((need) => need.answer === "unknown");
  const claims = leaves.flatMap((leaf) => claimsOf(leaf, weighing).map((claim) => ({ leaf, claim })));
  const details = open.flatMap(({ unit }) =>
    claims.flatMap(({ leaf, claim }) => [
      ...factsOfClaim(claim, leaf, weighing),
      ...factsOfAmount(claim, unit, weighing),
    ]),
  );
  return distinctFacts([...more, ...details]);
}

function entriesOf(
  { unit }: Amount,
  leaves: readonly PreparedService[],
  weighing: Weighing,
): readonly CountedEntry[] {
  const claims = leaves.map((leaf) => claimsOf(leaf, weighing));
  const [sure, possible] = sharesOf(unit, claimsOfAny(leaves, weighing), weighing);
  return (weighing.dossier.jobs ?? []).map((job): CountedEntry => {
    const { entry } = job;
    const place = claims.findIndex((list) => list.some((claim) => claim.job === job));
    const leaf = leaves[Math.max(0, place)];
    const claim = claims[place]?.find((each) => each.job === job);
    const least = hundredthsOf(sure[entry]);
    const most = Math.max(least, hundredthsOf(possible[entry]));
    const why = leaf ? reasonsFor(job, leaf, weighing) : [];
    const isIdle = claim !== undefined && unit === "days" && most === 0 && why.length === 0;
    return {
      entry,
      sure: least,
      possible: most,
      reasons: isIdle ? ["part-time"] : why,
      untold: claim && leaf ? factsOfClaim(claim, leaf, weighing) : [],
    };
  });
}

type Shares = readonly (number | undefined)[];

function sharesOf(
  unit: Amount["unit"],
  claims: readonly (readonly Claim[])[],
  { rule, dossier }: Weighing,
): readonly [Shares, Shares] {
  const { days } = rule;
  if (claims.every((list) => list.length === 0)) return [[], []];
  const read = (bound: "sure" | "possible"): Shares => {
    if (unit === "entries") return onesAt(claims.flat(), bound);
    const ledger = openLedger(dossier.jobs?.length ?? 0);
    if (unit === "days") daysAt(bound, claims, days, ledger);
    else hoursAt(bound, claims.flat(), dossier.on, ledger);
    const size = unit === "days" ? fineDay(days[bound].whole) : FINE_HOUR;
    return ledger.by.map((amount) => amount / size);
  };
  return [read("sure"), read("possible")];
}

function onesAt(claims: readonly Claim[], bound: "sure" | "possible"): Shares {
  const ones: number[] = [];
  for (const claim of claims) {
    const counts = bound === "possible" || claim.isSureTotal || isRun(claim, "sure");
    if (counts && isSomething(claim.job)) ones[claim.job.entry] = 1;
  }
  return ones;
}

/** Why an entry does not count for a leaf, or not from its beginning. */
function reasonsFor(job: Job, leaf: PreparedService, weighing: Weighing): readonly Reason[] {
  const mark = markOfService(leaf.detail.asked, job);
  if (fails(mark)) return reasonsOf(mark, SERVICE_CONDITIONS);
  const region = regionOf(leaf, weighing);
  const { on } = weighing.dossier;
  const start = startOf(leaf, "possible", weighing);
  if (job.isTotal) return isShut(leaf, weighing) ? ["no-degree"] : [];
  if (job.possibleFirst > job.possibleLast) return ["not-begun"];
  if (job.possibleFirst >= region.possibleFrom) return [];
  if (start === NEVER) return ["no-degree"];
  const { withinMonths, windowStart } = leaf.detail;
  const isByDegree = withinMonths === undefined || start > windowStart(on);
  return [isByDegree ? "before-degree" : "outside-window"];
}

function hundredthsOf(amount: number | undefined): number {
  return Math.round((amount ?? 0) * 100) / 100;
}
