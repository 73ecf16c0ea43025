import { type About, type BranchRequirement, isBranch, type Requirement } from "../domain/requirement.ts";
import type { FullTime, RuleVersion } from "../domain/rule-version.ts";
import type { WordKind } from "../domain/vocabulary.ts";
import { nameOfRules, type RulesContext, wordRules } from "./check/word-rules.ts";
import { plainItem } from "./plain-section.ts";
import type { Outline, OutlineNode } from "./sheet.ts";
import { wordHours } from "./word-hours.ts";
import { join, lowered } from "./word-list.ts";
import { wordDoubt, wordRequirement } from "./word-requirement.ts";

type LabelOf = (kind: WordKind, id: string) => string;

const PART_TIME: Readonly<Record<FullTime["partTime"], string>> = {
  prorated: "less counts in part",
  excluded: "less does not count",
  unknown: "whether less counts in part is not known",
};

/** What must be known to word a rule. */
export interface RuleContext extends RulesContext {
  readonly labelOf: LabelOf;
}

/** Lays out a version of a rule: whose words it is and since when, and what it asks as a tree of plain lines. */
export function ruleOutline(version: RuleVersion, what: string, context: RuleContext): Outline {
  const { id, requires, sources, fullTime, relatedFields } = version;
  const { labelOf } = context;
  const fields = relatedFields?.map((field) => lowered(labelOf("fields", field)));
  return {
    heading: `${what}: ${nameOfRules(version, context.sources)}`,
    lead: [
      line("Id", plainItem(id)),
      line("Whose words", plainItem(wordRules(version, context), sources, [], version.note)),
      ...(fullTime ? [line("Full time", plainItem(wordFullTime(fullTime)))] : []),
      ...(fields && restsOnRelated(requires) ? [line("Related fields", plainItem(join(fields, "and")))] : []),
    ],
    parts: [
      {
        title: "",
        nodes: [
          requires === undefined
            ? line("", plainItem("What it asks is not told in a form by which anybody could be weighed."))
            : nodeLine(requires, labelOf),
        ],
      },
    ],
  };
}

function wordFullTime({ hoursPerWeek, partTime }: FullTime): string {
  return `${wordHours(hoursPerWeek)} a week; ${PART_TIME[partTime]}`;
}

function restsOnRelated(requirement: Requirement | undefined): boolean {
  if (requirement === undefined) return false;
  if (isBranch(requirement)) return requirement.of.some(restsOnRelated);
  return requirement.kind === "degree" && requirement.fields === "related";
}

function nodeLine(requirement: Requirement, labelOf: LabelOf): OutlineNode {
  const { about } = requirement;
  if (isBranch(requirement)) {
    const under = requirement.of.map((part) => nodeLine(part, labelOf));
    return { ...labelled(wordBranch(requirement), about, []), under };
  }
  if (requirement.kind === "confirm") {
    const label = about.label ?? labelOf("confirms", requirement.confirm);
    return { ...labelled("to be confirmed", { ...about, label }, []), under: [] };
  }
  const doubt = wordDoubt(requirement, labelOf);
  const details = doubt === undefined ? [] : [doubt];
  return { ...labelled(wordRequirement(requirement, labelOf), about, details), under: [] };
}

/** A label that only says how the text begins is left out. */
function labelled(text: string, { label = "", sources, why }: About, details: readonly string[]) {
  const isEcho = text.startsWith(lowered(label));
  const shown = isEcho ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return { label: isEcho ? "" : label, item: plainItem(shown, sources, details, why) };
}

function wordBranch(requirement: BranchRequirement): string {
  if (requirement.kind === "all") return "all of these";
  return requirement.kind === "any" ? "one of these" : `at least ${requirement.n} of these`;
}

function line(label: string, item: OutlineNode["item"]): OutlineNode {
  return { label, item, under: [] };
}
