import type { TimelineRow } from "./sheet.ts";

/** The days of a row in words, one for each span and for each day to note. */
export function daysOf({ spans, points }: TimelineRow): readonly string[] {
  return [
    ...spans.map(({ from, to, label }) => `${from} to ${to}: ${label}`),
    ...points.map(({ day, label }) => `${day}: ${label}`),
  ];
}
