import { type CalendarDate, isCalendarDate, monthsBetween } from "../domain/calendar-date.ts";
import type { Source } from "../domain/source.ts";

/** Whole months from a source's date to a day; `undefined` when the source is undated, or surely newer than that day. */
export function sourceAge(source: Source, on: CalendarDate): number | undefined {
  return source.published > on ? undefined : monthsSince(source, on);
}

function monthsSince({ published }: Source, on: CalendarDate): number | undefined {
  const day = lastDay(published);
  return day && Math.max(0, monthsBetween(day, on));
}

/**
 * Makes the test whether the newest dated source of a statement is older than so many months.
 * One that is newer than the day keeps a statement young; undated sources neither make a statement old nor keep it young: nobody knows their age.
 */
export function agesOf(sources: readonly Source[], on: CalendarDate) {
  const ages = new Map(sources.map((source) => [source.id, monthsSince(source, on)]));
  return (cited: readonly string[], oldAfterMonths: number): boolean => {
    const known = cited.map((id) => ages.get(id)).filter((age) => age !== undefined);
    return known.length > 0 && Math.min(...known) > oldAfterMonths;
  };
}

/** The oldest dated source, the first of equals; `undefined` when none is dated. */
export function oldestSource(sources: readonly Source[]): Source | undefined {
  let oldest: { readonly source: Source; readonly day: CalendarDate } | undefined;
  for (const source of sources) {
    const day = lastDay(source.published);
    if (day !== undefined && (oldest === undefined || day < oldest.day)) oldest = { source, day };
  }
  return oldest?.source;
}

/** A year or month stands for its last day, so that a page is never called older than it can be. */
function lastDay(published: Source["published"]): CalendarDate | undefined {
  if (published === "undated") return undefined;
  const month = published.length === 4 ? `${published}-12` : published;
  const candidates = ["", "-31", "-30", "-29", "-28"].map((day) => month + day);
  return candidates.find(isCalendarDate);
}
