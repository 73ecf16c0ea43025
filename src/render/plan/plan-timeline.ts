import { addMonths, dateOf, dayNumberOf, LATEST_DAY } from "../../domain/calendar-arithmetic.ts";
import { type CalendarDate, monthsBetween } from "../../domain/calendar-date.ts";
import type { LeafCourse, Spell } from "../../eligibility/forecast.ts";
import type { CredentialPlan, Outlook, PlanEvent, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { pendingOf } from "../check/word-confirm.ts";
import { plainItem } from "../plain-section.ts";
import type { SpanKind, Timeline, TimelineRow, TimelineSpan } from "../sheet.ts";
import { wordDay, wordDays, wordMonth } from "../word-day.ts";
import { lowered, raised } from "../word-list.ts";
import { type EventContext, labelOf, wordEvent, wordLike, wordRead } from "./word-event.ts";
import { wordRow } from "./word-outlook.ts";

/** At least so many months are drawn. */
const LEAST_MONTHS = 12;

/** The last thing to see is not at the very edge: an eighth of the months before it follows. */
const SHARE_BEYOND = 8;

/** Lays an outlook out over time: per credential a row of its own, then what is open on the way, then when to apply. */
export function planTimeline(
  heading: string,
  { results }: Outlook,
  result: PlanResult,
  context: EventContext,
): Timeline {
  const from = result.asOf;
  const to = lastDayOf(results, result);
  const range = { from, to };
  return {
    heading,
    corner: "What",
    ...range,
    rows: results.flatMap((plan) => [
      credentialRow(plan, result, range, context),
      ...plan.courses.map((course) => courseRow(course, plan, range, result, context)),
      ...plan.otherCourses.map((course) => otherRow(course, plan, range, result, context)),
      ...applyRows(plan, range, context),
    ]),
  };
}

interface Range {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The last day of the drawing: what is worth seeing, and no empty years behind it. */
function lastDayOf(results: readonly CredentialPlan[], { asOf, until }: PlanResult): CalendarDate {
  const least = dateOf(addMonths(dayNumberOf(asOf), LEAST_MONTHS));
  const days = results.flatMap(({ forecast, events, courses, otherCourses }) => [
    ...[forecast, ...courses, ...otherCourses]
      .flatMap(({ spells }) => spells.slice(1))
      .map(({ from }) => from),
    ...events.filter(({ kind }) => kind !== "renewal").map((event) => ("to" in event ? event.to : event.day)),
  ]);
  const last = [least, ...days].toSorted().at(-1) ?? least;
  const months = Math.max(1, Math.round(monthsBetween(asOf, last) / SHARE_BEYOND));
  const beyond = dateOf(Math.min(LATEST_DAY, addMonths(dayNumberOf(last), months)));
  return earlier(beyond, until);
}

const WHOLE: Readonly<Record<Spell["answer"], SpanKind>> = {
  met: "eligible",
  "not-met": "waiting",
  unknown: "open",
};
const PART: Readonly<Record<Spell["answer"], SpanKind>> = {
  met: "met",
  "not-met": "waiting",
  unknown: "open",
};
const SAID: Readonly<Record<SpanKind, string>> = {
  eligible: "eligible",
  met: "met",
  waiting: "not yet",
  open: "cannot tell",
  apply: "applications are taken",
};

function credentialRow(
  plan: CredentialPlan,
  result: PlanResult,
  range: Range,
  { words }: EventContext,
): TimelineRow {
  const { eligibleFrom } = plan.forecast;
  const isComing = eligibleFrom !== null && eligibleFrom > range.from;
  const isPending = pendingOf(plan.then?.confirm ?? []).length > 0;
  return {
    label: plan.credential.abbreviation,
    depth: 0,
    spans: spansOf(plan.forecast.spells, WHOLE, range).map((span) => ({
      ...span,
      label: span.kind === "eligible" && isPending ? "eligible if confirmed" : span.label,
    })),
    points: isComing
      ? [
          {
            day: eligibleFrom,
            label: isPending ? "eligible from here on, if confirmed" : "eligible from here on",
          },
        ]
      : [],
    said: plainItem(wordRow(plan, result, words)),
  };
}

function courseRow(
  { requirement, spells }: LeafCourse,
  { events }: CredentialPlan,
  range: Range,
  result: PlanResult,
  context: EventContext,
): TimelineRow {
  return {
    label: labelOf(requirement, context.words),
    depth: 1,
    spans: spansOf(spells, PART, range),
    points: events
      .filter((event) => isAbout(event, requirement.kind))
      .map((event) => ({ day: event.day, label: wordEvent(event, context) })),
    said: plainItem(wordCourse(spells, result)),
  };
}

/** What is open on a way that is not the one taken: it may still count when that one is lost. */
function otherRow(
  course: LeafCourse,
  plan: CredentialPlan,
  range: Range,
  result: PlanResult,
  context: EventContext,
): TimelineRow {
  const said = wordCourse(course.spells, result);
  return {
    ...courseRow(course, plan, range, result, context),
    said: plainItem(`Another way: ${lowered(said)}`),
  };
}

/** Whether an event is about a thing held of the kind that a leaf asks. */
function isAbout(event: PlanEvent, kind: string): boolean {
  return event.kind === "entry" && event.part === `${kind}s`;
}

function spansOf(
  spells: readonly Spell[],
  kinds: Readonly<Record<Spell["answer"], SpanKind>>,
  range: Range,
): readonly TimelineSpan[] {
  return spells
    .filter(({ from }) => from <= range.to)
    .map(({ from, to, answer }) => {
      const kind = kinds[answer];
      const isOver = kind === "waiting" && spells.some((spell) => spell.answer === "met" && spell.to < from);
      return { from, to: earlier(to, range.to), kind, label: isOver ? "no longer" : SAID[kind] };
    });
}

/** When a leaf is met, or may be, in words. */
export function wordCourse(
  spells: readonly Spell[],
  { asOf, until }: Pick<PlanResult, "asOf" | "until">,
): string {
  const said = spells
    .filter(({ answer }) => answer !== "not-met")
    .map(({ from, to, answer }) => {
      const start = from === asOf ? "" : ` from ${wordDay(from)}`;
      const end = to === until ? "" : ` until ${wordDay(to)}`;
      return `${answer === "met" ? "met" : "cannot tell"}${start}${end}`;
    });
  return raised(said.join("; ")) || `Not by ${wordDay(until)}`;
}

function applyRows({ events }: CredentialPlan, range: Range, context: EventContext): readonly TimelineRow[] {
  const windows = events.flatMap((event) => (event.kind === "apply" && event.day <= range.to ? [event] : []));
  if (windows.length === 0) return [];
  const said = windows.map(
    ({ day, to, exam }) => `${wordDays(day, to)} for ${exam.month ? wordMonth(exam.month) : exam.text}`,
  );
  const sources = [...new Set(windows.flatMap((event) => event.sources))];
  const remarks = [wordLike(windows.map(({ exam }) => exam)), wordRead(sources, context.sources)];
  return [
    {
      label: "Apply for the exam",
      depth: 1,
      spans: windows.map((event) => ({
        from: event.day,
        to: earlier(event.to, range.to),
        kind: "apply",
        label: wordEvent(event, context),
      })),
      points: [],
      said: plainItem(
        said.join("; "),
        sources,
        remarks.filter((text) => text !== ""),
      ),
    },
  ];
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return dateOf(Math.min(dayNumberOf(a), dayNumberOf(b)));
}
