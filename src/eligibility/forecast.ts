import { type DayNumber, dateOf, dayNumberOf, LATEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import { type LeafRequirement, leavesIn } from "../domain/requirement.ts";
import type { Answer } from "./answer.ts";
import type { PreparedRule } from "./prepare-rule.ts";
import { leafAnswers, walkDays } from "./walk-days.ts";

/** Rules, and the day from which on they are in force. */
export interface Reign {
  readonly from: CalendarDate;
  /** Absent: from then on there are none. */
  readonly rule?: PreparedRule;
}

/** Days in a row on which an answer stays the same; both ends belong to it. */
export interface Spell {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly answer: Answer;
}

/** How the answers of one leaf follow each other while its rules are in force. */
export interface LeafCourse {
  readonly requirement: LeafRequirement;
  readonly spells: readonly Spell[];
}

/** How a person will stand towards a rule, day by day, if what was told goes on and happens. */
export interface Forecast {
  /** The first day on which it is surely met; null when there is none up to the last day looked at. */
  readonly eligibleFrom: CalendarDate | null;
  /** The last day of the window that begins then; null when none begins, or it is open on the last day looked at. */
  readonly until: CalendarDate | null;
  /** The first day on which it is met or may be; null when it surely is not on any. */
  readonly possibleFrom: CalendarDate | null;
  /** The answers of the whole rule, without gaps from the first day looked at to the last. */
  readonly spells: readonly Spell[];
  /** Those of every leaf, in the order of the rules. */
  readonly leaves: readonly LeafCourse[];
}

/**
 * Looks ahead from the day on which a profile is told up to another, both included: jobs that go on
 * go on, and what is planned happens on its day. Days between which no answer can change are passed
 * over, with the same result as if every day were weighed.
 */
export function forecast(
  reigns: readonly Reign[],
  profile: Profile,
  asOf: CalendarDate,
  until: CalendarDate,
): Forecast {
  const last = Math.min(dayNumberOf(until), LATEST_DAY);
  const whole: Spell[] = [];
  const leaves: LeafCourse[] = [];
  for (const { rule, first, end } of stretchesOf(reigns, dayNumberOf(asOf), last)) {
    if (!rule) {
      extend(whole, first, end, "unknown");
      continue;
    }
    const courses = leavesIn(rule.root.rule).map((requirement) => ({ requirement, spells: [] as Spell[] }));
    walkDays(rule, profile, { toldOn: asOf, first, last: end }, (outcome, from, to) => {
      extend(whole, from, to, outcome.answer);
      leafAnswers(outcome).forEach((answer, place) => {
        const course = courses[place];
        if (course) extend(course.spells, from, to, answer);
      });
    });
    leaves.push(...courses);
  }
  const window = whole.find(({ answer }) => answer === "met");
  return {
    eligibleFrom: window?.from ?? null,
    until: window && window !== whole.at(-1) ? window.to : null,
    possibleFrom: whole.find(({ answer }) => answer !== "not-met")?.from ?? null,
    spells: whole,
    leaves,
  };
}

interface Stretch {
  readonly rule: PreparedRule | undefined;
  readonly first: DayNumber;
  readonly end: DayNumber;
}

/** The days from one to another, cut where other rules come into force. */
function stretchesOf(reigns: readonly Reign[], first: DayNumber, last: DayNumber): readonly Stretch[] {
  const begun = reigns
    .map(({ from, rule }) => ({ rule, first: Math.max(first, dayNumberOf(from)) }))
    .toSorted((a, b) => a.first - b.first);
  return begun
    .map(({ rule, first: start }, place) => ({
      rule,
      first: start,
      end: (begun[place + 1]?.first ?? last + 1) - 1,
    }))
    .filter((stretch) => stretch.first <= stretch.end);
}

/** Adds days to a course of answers: to its last spell when the answer is the same. */
function extend(spells: Spell[], first: DayNumber, last: DayNumber, answer: Answer): void {
  const before = spells.at(-1);
  if (before?.answer === answer) spells[spells.length - 1] = { ...before, to: dateOf(last) };
  else spells.push({ from: dateOf(first), to: dateOf(last), answer });
}
