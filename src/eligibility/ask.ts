import { dayNumberOf } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { LeafRequirement } from "../domain/requirement.ts";
import { bearingFacts } from "./bearing-facts.ts";
import { openDossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import { distinctFacts, type Fact, isSameFact } from "./fact.ts";
import { type Finding, isBranchFinding, type LeafFinding, leavesOf, nodeOf } from "./finding.ts";
import type { PreparedRule } from "./prepare-rule.ts";
import { type Case, everyCaseOf, suppose, supposeAll } from "./suppose.ts";
import { openWeighing, weighRule } from "./weigh-rule.ts";

/** A fact worth asking for. */
export interface Question {
  readonly fact: Fact;
  /** Whether its answer gives a verdict: whichever it is, one way only, or only with other facts. */
  readonly decides: "alone" | "one-way" | "with-others";
}

/**
 * The facts that can still change an answer, the most decisive first: each is supposed once as
 * favorable and once as unfavorable as it can be, and weighed again. A fact that changes nothing
 * on which the answer hangs is not asked for.
 */
export function questionsFor(
  finding: Finding,
  rule: PreparedRule,
  profile: Profile,
  on: CalendarDate,
  toldOn: CalendarDate = on,
): readonly Question[] {
  const hanging = hangingLeaves(finding);
  const leaves = leavesOf(finding);
  const places = hanging.map((leaf) => leaves.indexOf(leaf));
  const ground = {
    rule,
    profile,
    on: dayNumberOf(on),
    leaves: hanging.flatMap((leaf) => asksOf(leaf, finding)),
  };
  const weighAs = (supposed: Case): Finding => {
    const weighing = openWeighing(supposed.rule, openDossier(supposed.profile, on, toldOn));
    return explain(weighRule(weighing), weighing);
  };
  const weighIf = (fact: Fact, isWell: boolean): Finding => weighAs(suppose(fact, isWell, ground));
  const bearingOn = (leaf: LeafFinding): readonly Fact[] =>
    bearingFacts(
      untoldOf(leaf),
      (supposed) => leavesOf(weighAs(supposeAll(supposed, ground)))[leaves.indexOf(leaf)]?.answer,
    );
  const facts = distinctFacts(hanging.flatMap(bearingOn));
  const gauges = lastingFacts(facts, (fact) => everyCaseOf(fact, ground).map(weighAs)).map((fact) =>
    gaugeOf(fact, weighIf(fact, true), weighIf(fact, false), places),
  );
  return worthAsking(gauges)
    .toSorted((a, b) => b.decided - a.decided || b.settled - a.settled)
    .map(({ fact, decided }) => ({
      fact,
      decides: decided === 2 ? "alone" : decided === 1 ? "one-way" : "with-others",
    }));
}

/**
 * Without the facts that matter only together with what cannot be: where, whichever of all its answers
 * another fact turns out to have, nothing hangs on them anymore.
 */
function lastingFacts(
  facts: readonly Fact[],
  findingsFor: (fact: Fact) => readonly Finding[],
): readonly Fact[] {
  if (facts.length < 2) return facts;
  return facts.reduce((lasting, pivot) => {
    // Of two that each decide all by themselves, one stays.
    if (!lasting.some((fact) => isSameFact(fact, pivot))) return lasting;
    const findings = findingsFor(pivot);
    if (findings.length === 0) return lasting;
    const open = findings.flatMap((finding) => hangingLeaves(finding).flatMap(untoldOf));
    return lasting.filter((fact) => isSameFact(fact, pivot) || open.some((each) => isSameFact(each, fact)));
  }, facts);
}

/**
 * Those that change something. Where none does by itself, or only what the body would have to say, the answer
 * hangs on several at once, such as those that say when service begins to count.
 */
function worthAsking(gauges: readonly Gauge[]): readonly Gauge[] {
  const changing = gauges.filter(({ changes }) => changes);
  if (changing.length === 0) return gauges;
  if (changing.some(isOfPerson)) return changing;
  return gauges.filter((gauge) => gauge.changes || isOfPerson(gauge));
}

function isOfPerson({ fact }: Gauge): boolean {
  return fact.knownTo === "person";
}

interface Gauge {
  readonly fact: Fact;
  /** Of its two answers, how many give a verdict. */
  readonly decided: number;
  /** How many of the leaves on which the verdict hangs it settles. */
  readonly settled: number;
  /** Whether it settles a leaf on which the verdict hangs, or its two answers differ in anything about one. */
  readonly changes: boolean;
}

function gaugeOf(fact: Fact, well: Finding, ill: Finding, places: readonly number[]): Gauge {
  const [best, worst] = [leavesOf(well), leavesOf(ill)];
  const settled = places
    .flatMap((place) => [best[place], worst[place]])
    .filter((leaf) => leaf?.answer !== "unknown");
  return {
    fact,
    decided: [well, ill].filter((finding) => finding.answer !== "unknown").length,
    settled: settled.length,
    changes: places.some(
      (place) => best[place]?.answer !== "unknown" || signOf(best[place]) !== signOf(worst[place]),
    ),
  };
}

/** The unknown leaves on which an unknown answer hangs: every node above them is unknown too. */
function hangingLeaves(finding: Finding): readonly LeafFinding[] {
  if (finding.answer !== "unknown") return [];
  return isBranchFinding(finding) ? finding.of.flatMap(hangingLeaves) : [finding];
}

/** What a leaf asks of entries; a sum asks what its leaves do, and service what it must follow. */
function asksOf(leaf: LeafFinding, root: Finding): readonly LeafRequirement[] {
  switch (leaf.kind) {
    case "together":
      return leaf.requirement.of.flatMap((id) => asksUnder(id, root));
    case "experience": {
      const { after } = leaf.requirement;
      return [leaf.requirement, ...(after === undefined ? [] : asksUnder(after, root))];
    }
    default:
      return [leaf.requirement];
  }
}

function asksUnder(id: string, root: Finding): readonly LeafRequirement[] {
  const node = nodeOf(root, id);
  return node ? leavesOf(node).flatMap((leaf) => asksOf(leaf, root)) : [];
}

function untoldOf(leaf: LeafFinding): readonly Fact[] {
  return "untold" in leaf ? leaf.untold : [];
}

/** What of a leaf can make a difference: its answer, its amounts, and what each entry still leaves open. */
function signOf(leaf: LeafFinding | undefined): string {
  if (!leaf) return "";
  const entries =
    "held" in leaf ? leaf.held : "needs" in leaf ? leaf.needs.flatMap((need) => need.entries) : [];
  const open = entries.map(
    (entry) => ("answer" in entry ? entry.answer : `${entry.sure} ${entry.possible}`) + entry.untold.length,
  );
  const ranges = "needs" in leaf ? leaf.needs.map((need) => `${need.sure} ${need.possible}`) : [];
  return [leaf.answer, ...ranges, ...open].join("|");
}
