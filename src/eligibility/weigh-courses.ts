import { answerTo, type Range } from "./amount.ts";
import { markOfCourse } from "./course-mark.ts";
import { hundredths } from "./job.ts";
import { fails, STANDS } from "./mark.ts";
import type { AmountOutcome } from "./outcome.ts";
import type { PreparedCourses } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs hours of continuing education: of the topics, taken by the day and within the window. */
export function weighCourses(node: PreparedCourses, { dossier }: Weighing): AmountOutcome {
  const { courses, on } = dossier;
  let sure = 0;
  let possible = courses === undefined ? Number.POSITIVE_INFINITY : 0;
  const from = node.detail.windowStart(on);
  for (const course of courses ?? []) {
    const mark = markOfCourse(node.rule, course, from, on);
    if (fails(mark)) continue;
    const told = course.hours;
    const hours = told === undefined ? undefined : hundredths(told);
    possible += hours ?? Number.POSITIVE_INFINITY;
    if (mark === STANDS) sure += hours ?? 0;
  }
  const range: Range = { sure, possible };
  return { node, answer: answerTo(node.detail.goals[0], range), ranges: range };
}
