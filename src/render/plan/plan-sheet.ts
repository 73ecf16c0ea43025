import type { CredentialPlan, Outlook, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { wordsFor } from "../check/words.ts";
import { citedInOutlines, marksOfOutlines } from "../outline-contents.ts";
import { plainItem } from "../plain-section.ts";
import type { Outline, Sheet, SheetSection, Timeline } from "../sheet.ts";
import { wordClosing } from "../word-closing.ts";
import { wordDay } from "../word-day.ts";
import { wordSource } from "../word-source.ts";
import { changedBy } from "./changed-by.ts";
import { planOutline } from "./plan-outline.ts";
import { planTimeline } from "./plan-timeline.ts";
import { wordAssumptions } from "./word-assumptions.ts";
import type { EventContext } from "./word-event.ts";
import { wordRow } from "./word-outlook.ts";

/** Lays a plan out: all roads over one line of time, then each by itself, then what is taken for granted. */
export function planSheet(result: PlanResult): Sheet {
  const { asOf, until, dataset, whatIf, results } = result;
  const tried = whatIf?.texts.join("; ") ?? "";
  const timelines = [
    timelineOf(whatIf ? "As told" : "When you can apply", result, result),
    ...(whatIf ? [timelineOf(`What if: ${tried}`, whatIf, result)] : []),
  ];
  const outlines = [
    ...outlinesOf(result, results, result),
    ...(whatIf ? outlinesOf(whatIf, changedBy(result, whatIf), result).map(named) : []),
  ];
  const cited = citedIn(timelines, outlines);
  const sources = cited.flatMap((id) => result.sources.find((source) => source.id === id) ?? []);
  return {
    title: `Your plan, as of ${asOf}`,
    intro: [plainItem(`Looked ahead to ${wordDay(until)}. What it takes for granted stands below.`)],
    timelines,
    sections: whatIf ? [comparisonSection(whatIf, result)] : [],
    outlines: [...outlines, assumedOutline(result)],
    marks: marksOfOutlines(outlines),
    oldMeaning: "",
    sources: sources.map(wordSource),
    closing: [...wordMore(result), ...wordClosing(asOf, dataset, sources)],
  };
}

function timelineOf(heading: string, outlook: Outlook, result: PlanResult): Timeline {
  return planTimeline(heading, outlook, result, contextFor(outlook, result));
}

function outlinesOf(
  outlook: Outlook,
  plans: readonly CredentialPlan[],
  result: PlanResult,
): readonly Outline[] {
  const context = contextFor(outlook, result);
  const isOnly = outlook.results.length === 1;
  return plans.map((plan) => planOutline(plan, result, context, isOnly));
}

function named(outline: Outline): Outline {
  return { ...outline, heading: `What if: ${outline.heading}` };
}

/** Both dates of each credential side by side. */
function comparisonSection(tried: Outlook, result: PlanResult): SheetSection {
  const { words } = contextFor(tried, result);
  const changed = new Set(changedBy(result, tried).map(({ credential }) => credential.id));
  return {
    heading: "Without and with",
    corner: "What",
    columns: ["As told", "What if"],
    rows: tried.results.map((plan) => {
      const before = result.results.find(({ credential }) => credential.id === plan.credential.id);
      const said = changed.has(plan.credential.id) ? wordRow(plan, result, words) : "No change of dates";
      return {
        label: plan.credential.abbreviation,
        marks: [],
        cells: [before ? [plainItem(wordRow(before, result, words))] : [], [plainItem(said)]],
      };
    }),
    whenEmpty: "Nothing to plan.",
    remarks: [],
  };
}

function wordMore({ results }: PlanResult): readonly string[] {
  const [first, ...others] = results;
  if (!first || others.length === 0) return [];
  return [`One of them in full, with its fees and renewal: rolewise plan ${first.credential.id}.`];
}

function contextFor({ profile }: Outlook, { words, sources }: PlanResult): EventContext {
  return { words: wordsFor({ profile, words, sources, results: [] }, "names"), sources };
}

function assumedOutline(result: PlanResult): Outline {
  return {
    heading: "What this takes for granted",
    lead: [],
    parts: [
      {
        title: "",
        nodes: wordAssumptions(result, result).map((text) => ({
          label: "",
          item: plainItem(text),
          under: [],
        })),
      },
    ],
  };
}

function citedIn(timelines: readonly Timeline[], outlines: readonly Outline[]): readonly string[] {
  const inRows = timelines.flatMap(({ rows }) => rows.flatMap(({ said }) => said.citations));
  return [...new Set([...inRows, ...citedInOutlines(outlines)])];
}
