const DAY = 86_400_000;

/**
 * An untold beginning walks from here and not from 1900: no need of these tests is so great that
 * the years before could matter, and walking them takes nine times as long.
 */
export const LONG_AGO = dayOf("2009-01-01");

export function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY;
}

const remembered = new Map<string, readonly number[]>();

/** Every day that a date or month may be. */
export function daysOf(told: string): readonly number[] {
  const known = remembered.get(told);
  if (known) return known;
  const days: number[] = [];
  for (let day = dayOf(told.length === 7 ? `${told}-01` : told); textOf(day).startsWith(told); day += 1)
    days.push(day);
  remembered.set(told, days);
  return days;
}

/** Every day from the first that one date may be to the last that another may be. */
export function daysFrom(from: string, to: string): readonly number[] {
  const first = firstOf(daysOf(from));
  return Array.from({ length: lastOf(daysOf(to)) - first + 1 }, (_, at) => first + at);
}

/** The first of days in order. */
export function firstOf(days: readonly number[]): number {
  return days[0] ?? Number.NaN;
}

/** The last of days in order. */
export function lastOf(days: readonly number[]): number {
  return days.at(-1) ?? Number.NaN;
}

/** The first day of so many months up to a day. */
export function windowFirst(months: number, on: number): number {
  const day = new Date(on * DAY);
  const lastOfMonth = new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months + 1, 0),
  ).getUTCDate();
  const dayOfMonth = Math.min(day.getUTCDate(), lastOfMonth);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, dayOfMonth) / DAY + 1;
}

function textOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
