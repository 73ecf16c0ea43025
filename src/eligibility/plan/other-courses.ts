import type { CalendarDate } from "../../domain/calendar-date.ts";
import { isBranch, type LeafRequirement, type Requirement } from "../../domain/requirement.ts";
import type { Answer } from "../answer.ts";
import type { Forecast, LeafCourse } from "../forecast.ts";

/**
 * The courses of what is asked beside a way and changes, where it opens another: on some day it is met,
 * and all that is asked together with it. They tell what still counts when that way is lost.
 */
export function otherCourses(
  rules: readonly Requirement[],
  { leaves }: Forecast,
  way: ReadonlySet<LeafRequirement>,
): readonly LeafCourse[] {
  const courses = new Map(leaves.map((course) => [course.requirement, course]));
  const days = new Set(leaves.flatMap(({ spells }) => spells.map(({ from }) => from)));
  const answerOn = (leaf: LeafRequirement, day: CalendarDate): Answer | undefined =>
    courses.get(leaf)?.spells.find(({ from, to }) => from <= day && day <= to)?.answer;
  const opens = (leaf: LeafRequirement): boolean =>
    [...days].some((day) => {
      const isMet = (each: LeafRequirement): boolean => {
        const answer = answerOn(each, day);
        return answer === "met" || (each.kind === "confirm" && answer === "unknown");
      };
      return rules.some((rule) => holdsBy(rule, leaf, isMet));
    });
  return leaves.filter(
    ({ requirement, spells }) =>
      !way.has(requirement) &&
      requirement.kind !== "confirm" &&
      spells.some(({ answer }) => answer !== "met") &&
      opens(requirement),
  );
}

/** Whether a rule is met by a leaf that is met, with what is asked beside it. */
function holdsBy(
  rule: Requirement,
  leaf: LeafRequirement,
  isMet: (leaf: LeafRequirement) => boolean,
): boolean {
  if (!isBranch(rule)) return rule === leaf && isMet(leaf);
  const held = rule.of.filter((part) => holdsBy(part, leaf, isMet));
  if (held.length === 0) return false;
  if (rule.kind === "any") return true;
  const others = rule.of.filter((part) => !held.includes(part) && holds(part, isMet)).length;
  return held.length + others >= (rule.kind === "all" ? rule.of.length : rule.n);
}

function holds(rule: Requirement, isMet: (leaf: LeafRequirement) => boolean): boolean {
  if (!isBranch(rule)) return isMet(rule);
  const met = rule.of.filter((part) => holds(part, isMet)).length;
  return met >= (rule.kind === "all" ? rule.of.length : rule.kind === "any" ? 1 : rule.n);
}
