import type { CredentialPlan, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { confirmNodes, partOf, textNode } from "../check/account-parts.ts";
import { feesNodes } from "../check/application-part.ts";
import { wordQuestion } from "../check/word-fact.ts";
import { missingOn } from "../check/word-missing.ts";
import { nameOfRules, wordRules } from "../check/word-rules.ts";
import { labelOfWay } from "../check/word-way.ts";
import { plainItem } from "../plain-section.ts";
import type { Outline, OutlineNode, OutlinePart } from "../sheet.ts";
import { wordDay, wordDays } from "../word-day.ts";
import { count } from "../word-source.ts";
import { type EventContext, remarkOn, sourcesOfEvent, titleWithAge, wordEvent } from "./word-event.ts";
import { feeNode, feesOfEvent } from "./word-fee.ts";
import { markOfPlan, wordOutlook } from "./word-outlook.ts";

/** Lays the road to one credential out: when, what happens on the way, what is missing, what to confirm, what it costs. */
export function planOutline(
  plan: CredentialPlan,
  result: PlanResult,
  context: EventContext,
  isOnly: boolean,
): Outline {
  const { credential, forecast } = plan;
  const isReached = forecast.eligibleFrom !== null;
  const way = plan.way && isReached ? labelOfWay(plan.way, context.words) : "";
  return {
    heading: `${credential.abbreviation}: ${credential.title}`,
    lead: [
      { mark: markOfPlan(plan), label: wordOutlook(plan, result), item: plainItem(""), under: [] },
      ...(way !== "" ? [textNode("By", way)] : []),
    ],
    parts: [
      ...partOf("On the way", eventNodes(plan, context)),
      ...stepsPart(plan, context),
      ...perhapsPart(plan, result, context),
      ...confirmingPart(plan, context),
      ...(isOnly ? moneyPart(plan, result) : []),
      ...rulesPart(plan, result),
    ],
  };
}

function eventNodes({ events }: CredentialPlan, context: EventContext): readonly OutlineNode[] {
  return events.map((event) => {
    const days = "to" in event ? wordDays(event.day, event.to) : wordDay(event.day);
    const remark = remarkOn(event, context);
    return {
      label: event.kind === "renewal" ? `By ${days}` : days,
      item: plainItem(wordEvent(event, context), sourcesOfEvent(event), remark === "" ? [] : [remark]),
      under: feesOfEvent(event).map((fee) => feeNode(fee, context.sources)),
    };
  });
}

/** More ways than this would bury the nearest. */
const MOST_WAYS = 3;

/** What no amount of time brings: the steps that are not in the profile, per way. */
function stepsPart({ forecast, then, on }: CredentialPlan, { words }: EventContext): readonly OutlinePart[] {
  if (forecast.eligibleFrom !== null || !then || !on || then.verdict !== "not-yet") return [];
  const nodes = then.paths.slice(0, MOST_WAYS).map((path): OutlineNode => {
    const label = labelOfWay(path, words);
    return {
      label: "Needs",
      item: plainItem(missingOn(path, words).join("; "), [], label === "" ? [] : [`opens ${label}`]),
      under: [],
    };
  });
  return partOf(`Steps that are not in your profile, as it will stand on ${wordDay(on)}`, nodes);
}

/** What is untold, if it could be sooner for it. */
function perhapsPart(
  { perhaps, forecast }: CredentialPlan,
  { asOf }: PlanResult,
  { words }: EventContext,
): readonly OutlinePart[] {
  const { possibleFrom, eligibleFrom } = forecast;
  if (!perhaps || possibleFrom === null) return [];
  const when = possibleFrom === asOf ? "already" : `from ${wordDay(possibleFrom)}`;
  const title = `${eligibleFrom === null ? "Perhaps" : "Perhaps sooner,"} ${when}; it depends on`;
  return partOf(
    title,
    perhaps.ask.map(({ fact }) => textNode("", wordQuestion(fact, words))),
  );
}

function confirmingPart({ then, forecast }: CredentialPlan, { words }: EventContext): readonly OutlinePart[] {
  if (!then || forecast.eligibleFrom === null) return [];
  return partOf("To confirm", confirmNodes(then.confirm, words));
}

/** What the body charges and when it wants to be asked again, each with its source. */
function moneyPart({ credential }: CredentialPlan, { sources }: PlanResult): readonly OutlinePart[] {
  const { everyYears, facts } = credential.renewal;
  const renewal = [
    ...(everyYears === undefined ? [] : [textNode("Renewal", `every ${count(everyYears, "year")}`)]),
    ...facts.map(({ label, text, sources, note }) => textNode(label, text, sources, note)),
  ];
  const title = titleWithAge(
    "Fees on record",
    credential.fees.flatMap((fee) => fee.sources),
    sources,
  );
  return [...partOf(title, feesNodes(credential)), ...partOf("Once certified", renewal)];
}

function rulesPart({ then }: CredentialPlan, result: PlanResult): readonly OutlinePart[] {
  if (!then) return [];
  const { rules } = then;
  const name = nameOfRules(rules, result.sources);
  return partOf("The rules used here", [textNode(name, wordRules(rules, result), rules.sources, rules.note)]);
}
