import { type DayNumber, dayNumberOf } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { SpanKind, TimelineRow } from "../sheet.ts";
import { SPAN_STYLES } from "../span-kinds.ts";

/** The days from one to another, divided among signs. */
export interface Scale {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The first day that each of so many signs stands for, and the day after them all. */
export function cutsOf({ from, to }: Scale, columns: number): readonly DayNumber[] {
  const first = dayNumberOf(from);
  const days = dayNumberOf(to) - first + 1;
  return Array.from({ length: columns + 1 }, (_sign, place) => first + Math.floor((days * place) / columns));
}

/** What each sign of a row stands for: a day to note before all, else the span that says most; undefined for none. */
export function signsOf(
  { spans, points }: Pick<TimelineRow, "spans" | "points">,
  scale: Scale,
  columns: number,
): readonly (SpanKind | "point" | undefined)[] {
  const cuts = cutsOf(scale, columns);
  const order = Object.keys(SPAN_STYLES);
  const days = points.map(({ day }) => dayNumberOf(day));
  const runs = spans
    .map(({ from, to, kind }) => ({ first: dayNumberOf(from), last: dayNumberOf(to), kind }))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return cuts.slice(0, -1).map((first, place) => {
    const last = Math.max(first, (cuts[place + 1] ?? first) - 1);
    if (days.some((day) => day >= first && day <= last)) return "point";
    return runs.find((run) => run.first <= last && run.last >= first)?.kind;
  });
}
