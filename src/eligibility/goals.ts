import type { EducationRequirement, ExperienceRequirement } from "../domain/requirement.ts";
import { type Goal, goalOf } from "./amount.ts";
import type { DayScale } from "./day-scale.ts";
import { FINE_HOUR, fineDay } from "./fine-units.ts";
import { daysForMonths } from "./service-days.ts";

/** What an experience leaf asks: months, hours, both, or any amount. */
export function goalsOf(
  { months, hours, anyAmount }: ExperienceRequirement,
  days: DayScale,
): readonly Goal[] {
  const goals: Goal[] = [];
  if (months !== undefined) goals.push(goalInDays(months, days));
  if (hours !== undefined) goals.push(goalOf("hours", hours, FINE_HOUR));
  if (anyAmount) goals.push(goalOf("entries", 1, 1));
  return goals;
}

/** Months of service as a goal in days of full-time service. */
export function goalInDays(months: number, { sure, possible }: DayScale): Goal {
  return goalOf("days", daysForMonths(months), fineDay(sure.whole), fineDay(possible.whole));
}

/** Hours of courses, which are counted in hundredths. */
export function goalOfCourses({ hours }: EducationRequirement): Goal {
  return goalOf("hours", hours, 100);
}
