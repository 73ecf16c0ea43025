import type { Credential, Fact } from "../../domain/credential.ts";
import type { Road, RoadAccount, RoadResult, RoadStep } from "../../eligibility/plan/road.ts";
import { partOf, textNode } from "../check/account-parts.ts";
import { feesNodes } from "../check/application-part.ts";
import { labelOfLeaf } from "../check/word-leaf.ts";
import { nameOfRules, wordRules } from "../check/word-rules.ts";
import { labelOfWay } from "../check/word-way.ts";
import { type Words, wordsFor } from "../check/words.ts";
import { citedInOutlines } from "../outline-contents.ts";
import { plainItem } from "../plain-section.ts";
import type { Outline, OutlineNode, OutlinePart, Sheet } from "../sheet.ts";
import { decidingOn, wordClosing } from "../word-closing.ts";
import { count, wordSource } from "../word-source.ts";
import { titleWithAge } from "./word-event.ts";
import { waysTo, wordStepTime, wordWayLength } from "./word-step.ts";

/** More ways than this would bury the shortest. */
const MOST_WAYS = 3;

/** Lays out the roads for somebody who has nothing yet: per credential and role its ways, then exam, costs and renewal. */
export function roadSheet(result: RoadResult): Sheet {
  const { roads, asOf, dataset } = result;
  const words = wordsFor({ ...result, profile: {}, results: [] }, "names");
  const outlines = roads.map((road) => roadOutline(road, result, words));
  const sources = citedInOutlines(outlines).flatMap(
    (id) => result.sources.find((source) => source.id === id) ?? [],
  );
  const kinds = roads.map(({ credential }) => (credential ? "credential" : "role"));
  return {
    title: `The road from nothing, as of ${asOf}`,
    intro: [
      plainItem(
        "Lengths of study are estimates of ours, for somebody who stands where most people stand before it; what a license asks before it comes on top. Work is full time and follows the study. What study costs is not on record.",
      ),
    ],
    sections: [],
    outlines,
    marks: [],
    oldMeaning: "",
    sources: sources.map(wordSource),
    closing: wordClosing(asOf, dataset, sources, decidingOn(kinds)),
  };
}

function roadOutline(road: Road, result: RoadResult, words: Words): Outline {
  const { credential, accounts, title } = road;
  const [shortest] = accounts[0]?.ways ?? [];
  return {
    heading: credential ? `${credential.abbreviation}: ${title}` : title,
    lead: credential && shortest ? [textNode("The shortest way", wordWayLength(shortest))] : [],
    parts: [
      ...(credential
        ? accounts.flatMap((account) => wayParts(account, result, words))
        : accounts.flatMap((account) => accountPart(account, result, words))),
      ...(credential ? thenParts(road, result) : []),
    ],
  };
}

function wayParts({ ways }: RoadAccount, result: RoadResult, words: Words): readonly OutlinePart[] {
  return ways.slice(0, MOST_WAYS).flatMap((way, place) => {
    const label = labelOfWay(way.path, words);
    const name = label === "" ? "What it takes" : `Way ${place + 1}: ${label}`;
    return partOf(
      `${name}; ${wordWayLength(way)}`,
      way.steps.map((step) => stepNode(step, result, words)),
    );
  });
}

/** What one source says that a role asks: its shortest way. */
function accountPart({ rules, ways }: RoadAccount, result: RoadResult, words: Words): readonly OutlinePart[] {
  const [way] = ways;
  if (!way) return [];
  const title = `${nameOfRules(rules, result.sources)}; ${wordWayLength(way)}`;
  return partOf(
    title,
    way.steps.map((step) => stepNode(step, result, words)),
  );
}

function stepNode(step: RoadStep, result: RoadResult, words: Words): OutlineNode {
  const { leaf } = step;
  return {
    label: labelOfLeaf(leaf, words),
    item: plainItem(wordStepTime(step), leaf.about.sources, [], leaf.about.why),
    under: waysTo(step, result).map(({ label, way }) => textNode(label, way)),
  };
}

function thenParts({ credential, accounts }: Road, result: RoadResult): readonly OutlinePart[] {
  if (!credential) return [];
  const { exam, renewal, fees } = credential;
  const facts = examFacts(exam);
  const every = renewal.everyYears;
  return [
    ...partOf(
      "Exam",
      facts.map(({ label, text, sources, note }) => textNode(label, text, sources, note)),
    ),
    ...partOf(
      titleWithAge(
        "What it costs",
        fees.flatMap((fee) => fee.sources),
        result.sources,
      ),
      feesNodes(credential),
    ),
    ...partOf("Once certified", [
      ...(every === undefined ? [] : [textNode("Renewal", `every ${count(every, "year")}`)]),
      ...renewal.facts.map(({ label, text, sources, note }) => textNode(label, text, sources, note)),
    ]),
    ...accounts.flatMap(({ rules }) =>
      partOf("The rules used here", [
        textNode(nameOfRules(rules, result.sources), wordRules(rules, result), rules.sources, rules.note),
      ]),
    ),
  ];
}

/** What is known of an exam, with the months in which it is held. */
export function examFacts({ facts, everyYear }: Credential["exam"]): readonly Fact[] {
  return [...facts, ...(everyYear ? [{ label: "Every year", ...everyYear }] : [])];
}
