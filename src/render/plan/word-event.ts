import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import type { ExamDate } from "../../eligibility/plan/body-dates.ts";
import type { EntryEvent, Opening, PlanEvent } from "../../eligibility/plan/plan-result.ts";
import { labelOfLeaf } from "../check/word-leaf.ts";
import type { Words } from "../check/words.ts";
import { wordDay, wordMonth } from "../word-day.ts";
import { join, raised } from "../word-list.ts";

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
      return `Apply for the exam${wordExam(event.exam)}`;
    case "exam":
      return `Exam${wordExam(event.exam)}`;
    case "renewal":
      return event.exam
        ? `Renewal, if you are certified by the exam${wordExam(event.exam)}`
        : "Renewal, if you are certified on the first day on which you are eligible";
  }
}

/** Which exam, to follow the word: ` in June 2027`, or what its sources call it. */
export function wordExam({ month, text }: ExamDate): string {
  return month ? ` in ${wordMonth(month)}` : ` (${text})`;
}

/** The ids of the sources that say when something of the body's is. */
export function sourcesOfEvent(event: PlanEvent): readonly string[] {
  if (event.kind === "standing") return event.opening?.last?.sources ?? [];
  return "sources" in event ? event.sources : [];
}

/** What is to be said of where the date of an event comes from; dates of the body show their age. */
export function remarkOn(event: PlanEvent, { sources }: EventContext): string {
  if (event.kind === "standing") return event.opening ? wordOpening(event.opening, sources) : "";
  if (!("sources" in event)) return "";
  const age = wordRead(event.sources, sources);
  const like = event.kind === "apply" ? wordLike([event.exam]) : "";
  return [like, age].filter((text) => text !== "").join("; ");
}

/** Which exams of other years the days for applying are taken from; empty when they are the body's own. */
export function wordLike(exams: readonly ExamDate[]): string {
  const months = exams.flatMap(({ like }) => (like?.month ? [wordMonth(like.month)] : []));
  return months.length === 0 ? "" : `days as for ${join(months, "and")}: ask whether they still hold`;
}

function wordOpening({ days, last }: Opening, sources: readonly Source[]): string {
  if (days === "at other times")
    return "no time to apply that is on record lies within these days: ask the body";
  const said = "no days to apply that are still to come are on record: ask the body";
  if (!last) return said;
  const { text, applyFrom, applyBy } = last;
  const known = [
    ...(applyFrom ? [`from ${wordDay(applyFrom)}`] : []),
    ...(applyBy ? [`by ${wordDay(applyBy)}`] : []),
    wordRead(last.sources, sources),
  ];
  return `${said}; the last known are for ${text}: ${known.join(", ")}`;
}

/** A title with the day on which what stands below it was read: what it costs today may be another thing. */
export function titleWithAge(title: string, ids: readonly string[], sources: readonly Source[]): string {
  const read = wordRead(ids, sources);
  return read === "" ? title : `${title}, ${read}`;
}

/** When something was read of which the sources are named; empty when nobody says. */
export function wordRead(ids: readonly string[], sources: readonly Source[]): string {
  const read = readOn(ids, sources);
  return read === undefined ? "" : `read ${read}`;
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

function wordStanding({
  answer,
  wasMet,
  isPending,
}: Extract<PlanEvent, { readonly kind: "standing" }>): string {
  if (answer === "not-met") return "No longer eligible";
  if (answer === "unknown") return wasMet ? "Perhaps no longer eligible" : "Perhaps eligible from here on";
  return isPending ? "Eligible from here on, if you can confirm the rest" : "Eligible from here on";
}

function wordAnswer({
  requirement,
  answer,
  wasMet,
  isEligible,
}: Extract<PlanEvent, { readonly kind: "requirement" }>): string {
  if (answer === "met") return "reached";
  if (answer === "unknown" && !wasMet) return "perhaps reached";
  const otherwise = isEligible ? "; still eligible, by another way" : "";
  const hasWindow = "withinMonths" in requirement && requirement.withinMonths !== undefined;
  const why = hasWindow ? `; what is older than ${requirement.withinMonths} months does not count` : "";
  return `${answer === "unknown" ? "perhaps " : ""}no longer met${why}${otherwise}`;
}
