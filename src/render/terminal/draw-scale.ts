import { dateOf } from "../../domain/calendar-arithmetic.ts";
import { cutsOf, type Scale } from "./timeline-signs.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Fewer signs than these to a month leave no room for its name. */
const ROOMY_MONTH = 4;

interface Name {
  readonly place: number;
  readonly text: string;
}

/**
 * Writes years over a line of signs, and months where they have room: each stands over the sign in
 * which it begins. Where two would touch, years go before months and before the year in which the
 * scale begins.
 */
export function drawScale(scale: Scale, columns: number): string {
  const cuts = cutsOf(scale, columns);
  const [first = 0, end = 0] = [cuts[0], cuts.at(-1)];
  const years: Name[] = [];
  const months: Name[] = [];
  cuts.slice(0, -1).forEach((day, place) => {
    const [year = "", month = ""] = dateOf(Math.max(day, (cuts[place + 1] ?? day) - 1)).split("-");
    const [yearBefore, monthBefore] = dateOf(Math.max(first, day - 1)).split("-");
    if (year !== yearBefore) years.push({ place, text: year });
    else if (month !== monthBefore) months.push({ place, text: MONTHS[Number(month) - 1] ?? "" });
  });
  const hasMonths = columns / ((end - first) / 30.4) >= ROOMY_MONTH;
  const start = { place: 0, text: scale.from.slice(0, 4) };
  return written([...years, start, ...(hasMonths ? months : [])], columns);
}

/** Writes names into a line, in their order, unless one would touch another or go beyond the end. */
function written(names: readonly Name[], columns: number): string {
  const kept: Name[] = [];
  for (const name of names) {
    const end = name.place + name.text.length;
    const isFree = kept.every(({ place, text }) => end < place || name.place > place + text.length);
    if (isFree && end <= columns) kept.push(name);
  }
  return kept
    .toSorted((a, b) => a.place - b.place)
    .reduce((line, { place, text }) => line.padEnd(place) + text, "")
    .padEnd(columns);
}
