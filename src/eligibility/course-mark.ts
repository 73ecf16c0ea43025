import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { EducationRequirement } from "../domain/requirement.ts";
import type { Course } from "./dossier.ts";
import { type Condition, type Mark, marked, STANDS } from "./mark.ts";

const TOPIC = 1;
const WINDOW = 2;
const BEGUN = 4;

/** What is asked of a course, beside its hours. */
export const COURSE_CONDITIONS: readonly Condition[] = [
  { bit: TOPIC, detail: "topic", reason: "other-topic" },
  { bit: WINDOW, detail: "date", reason: "outside-window" },
  { bit: BEGUN, detail: "date", reason: "not-begun" },
];

/** How a course stands a leaf: its topic, and that it was taken from one day to another; one without a date is open only where there is a window. */
export function markOfCourse(
  { topics, withinMonths }: EducationRequirement,
  { topic, taken }: Course,
  from: DayNumber,
  on: DayNumber,
): Mark {
  const mark = topics ? marked(TOPIC, topic === undefined ? undefined : topics.includes(topic)) : STANDS;
  // People list what they have taken, as they list the licenses that they hold.
  if (taken === undefined) return withinMonths === undefined ? mark : mark | marked(WINDOW, undefined);
  const { first, last } = taken;
  if (first > on) return mark | marked(BEGUN, false);
  if (last < from) return mark | marked(WINDOW, false);
  return mark | marked(WINDOW, first >= from && last <= on ? true : undefined);
}
