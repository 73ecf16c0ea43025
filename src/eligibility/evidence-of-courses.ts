import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { EducationRequirement } from "../domain/requirement.ts";
import { amountsOf, needOf } from "./amount.ts";
import { COURSE_CONDITIONS, markOfCourse } from "./course-mark.ts";
import { distinctFacts, type Fact } from "./fact.ts";
import type { CountedEntry, EducationFinding } from "./finding.ts";
import { factsOf, fails, reasonsOf, STANDS } from "./mark.ts";
import type { AmountOutcome } from "./outcome.ts";
import type { PreparedCourses } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

const PART = "continuing-education";

/** The continuing education leaf, course by course. */
export function evidenceOfCourses(
  { rule, detail }: PreparedCourses,
  outcome: AmountOutcome,
  weighing: Weighing,
): EducationFinding {
  const entries = entriesOf(rule, detail.windowStart(weighing.dossier.on), weighing);
  const { answer } = outcome;
  const needs = amountsOf(outcome.node.detail.goals, outcome.ranges).map((amount) => needOf(amount, entries));
  const isUntold = weighing.dossier.courses === undefined;
  const open: readonly Fact[] = isUntold
    ? [{ knownTo: "person", part: PART }]
    : entries.flatMap(({ untold }) => untold);
  const untold = answer === "unknown" ? distinctFacts(open) : [];
  return { kind: rule.kind, about: rule.about, answer, requirement: rule, needs, untold };
}

function entriesOf(
  rule: EducationRequirement,
  from: DayNumber,
  { dossier }: Weighing,
): readonly CountedEntry[] {
  const { courses = [], on } = dossier;
  return courses.map((course, entry) => {
    const mark = markOfCourse(rule, course, from, on);
    const { hours } = course;
    const isOut = fails(mark);
    const untoldHours: readonly Fact[] =
      hours === undefined && !isOut ? [{ knownTo: "person", part: PART, entry, detail: "hours" }] : [];
    return {
      entry,
      sure: mark === STANDS ? (hours ?? 0) : 0,
      possible: isOut ? 0 : (hours ?? null),
      reasons: reasonsOf(mark, COURSE_CONDITIONS),
      untold: isOut ? [] : [...factsOf(mark, COURSE_CONDITIONS, PART, entry), ...untoldHours],
    };
  });
}
