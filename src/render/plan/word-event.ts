import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import type { EntryEvent, PlanEvent } from "../../eligibility/plan/plan-result.ts";
import { labelOfLeaf } from "../check/word-leaf.ts";
import type { Words } from "../check/words.ts";
import { raised } from "../word-list.ts";
import { wordMonth } from "./word-day.ts";

/** What an event is told with. */
export interface EventContext {
  readonly words: Words;
  readonly sources: readonly Source[];
}

const ENTRIES: Readonly<Record<EntryEvent, string>> = {
  begins: "begins",
  ends: "ends",
  awarded: "is awarded",
  issued: "is issued",
  expires: "expires",
  taken: "is taken",
};

/** Says what happens. */
export function wordEvent(event: PlanEvent, { words }: EventContext): string {
  switch (event.kind) {
    case "entry":
      return raised(`${words.entry(event.part, event.at)} ${ENTRIES[event.what]}`);
    case "requirement":
      return `${labelOf(event.requirement, words)}: ${wordAnswer(event)}`;
    case "standing":
      return wordStanding(event);
    case "rules":
      return `Other rules come into force: ${event.rules}`;
    case "apply":
      return `Apply for the exam in ${wordMonth(event.exam.month)}`;
    case "exam":
      return `Exam, ${wordMonth(event.exam.month)}`;
    case "renewal":
      return `Renewal, if you are certified by the exam in ${wordMonth(event.exam.month)}`;
  }
}

/** What is to be said of where the date of an event comes from; dates of the body show their age. */
export function remarkOn(event: PlanEvent, { sources }: EventContext): string {
  if (!("exam" in event)) return "";
  const { exam } = event;
  const read = readOn(exam.sources, sources);
  const age = read === undefined ? "" : `read ${read}`;
  if (event.kind !== "apply" || !exam.like) return age;
  const like = `days as for ${wordMonth(exam.like.month ?? "")}: ask whether they still hold`;
  return age === "" ? like : `${like}; ${age}`;
}

/** How a leaf is called: by its label, or by what it asks. */
export function labelOf(requirement: LeafRequirement, words: Words): string {
  return labelOfLeaf({ about: requirement.about, requirement }, words);
}

/** When the first of the sources was read. */
export function readOn(ids: readonly string[], sources: readonly Source[]): CalendarDate | undefined {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ read }) => read)
    .toSorted()[0];
}

function wordStanding({ answer, isPending }: Extract<PlanEvent, { readonly kind: "standing" }>): string {
  if (answer === "not-met") return "No longer eligible";
  if (answer === "unknown") return "Perhaps eligible from here on";
  return isPending ? "Eligible from here on, if you can confirm the rest" : "Eligible from here on";
}

function wordAnswer({
  requirement,
  answer,
  isEligible,
}: Extract<PlanEvent, { readonly kind: "requirement" }>): string {
  if (answer === "met") return "reached";
  if (answer === "unknown") return "perhaps reached";
  const otherwise = isEligible ? "; still eligible, by another way" : "";
  const hasWindow = "withinMonths" in requirement && requirement.withinMonths !== undefined;
  const why = hasWindow ? `; what is older than ${requirement.withinMonths} months does not count` : "";
  return `no longer met${why}${otherwise}`;
}
