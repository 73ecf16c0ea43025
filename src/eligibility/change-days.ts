import { addMonths, type DayNumber, type DayRange } from "../domain/calendar-arithmetic.ts";
import type { Dossier } from "./dossier.ts";
import type { PreparedNode } from "./prepare-rule.ts";

/** A window's beginning moves by as much in a day, where it skips the end of a longer month. */
const LONGEST_SKIP = 4;

/**
 * The days, in order, on which something told begins, ends, counts for the first time or leaves a
 * window of the rule. Between two of them nothing happens at once: amounts only grow and shrink.
 */
export function changeDaysOf(dossier: Dossier, root: PreparedNode): readonly DayNumber[] {
  const { licenses = [], certifications = [], degrees = [], courses = [], jobs = [] } = dossier;
  const held = [...licenses, ...certifications].flatMap(({ issued, expires }) => [issued, expires]);
  const awarded = degrees.map((degree) => degree.awarded);
  const served = jobs.flatMap(({ begun, ended }) => [begun, ended]);
  const taken = courses.map((course) => course.taken);
  const days = new Set<DayNumber>();
  for (const range of [...held, ...awarded, ...served, ...taken]) {
    if (isRange(range)) for (const day of [range.first, range.last]) days.add(day).add(day + 1);
  }
  const windows = [...new Set(windowsIn(root))];
  for (const range of [...served, ...taken]) {
    if (isRange(range)) for (const months of windows) addLeaving(range, months, days);
  }
  return [...days].sort((a, b) => a - b);
}

function isRange(range: DayRange | "never" | undefined): range is DayRange {
  return range !== undefined && range !== "never";
}

function addLeaving({ first, last }: DayRange, months: number, days: Set<DayNumber>): void {
  for (const day of [first, last]) {
    const leaving = addMonths(day, months);
    for (let later = 0; later <= LONGEST_SKIP; later += 1) days.add(leaving + later);
  }
}

/** The lengths in months of the windows that a rule looks back through. */
export function windowsIn(node: PreparedNode): readonly number[] {
  if (node.kind === "branch") return node.detail.of.flatMap(windowsIn);
  if (node.kind === "together") return node.detail.of.flatMap(windowsIn);
  if (node.kind !== "service" && node.kind !== "courses") return [];
  return node.rule.withinMonths === undefined ? [] : [node.rule.withinMonths];
}
