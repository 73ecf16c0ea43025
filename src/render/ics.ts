import { dateOf, dayNumberOf, LATEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import { cleanText } from "../domain/clean-text.ts";
import type { Calendar, CalendarEntry } from "./calendar.ts";

/** A line has at most so many octets, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

interface IcsOptions {
  /** A moment that was asked for, in place of the day of evaluation. */
  readonly stamp?: string | undefined;
  /** Whose plan it is: it keeps the entries of several people in one calendar apart. */
  readonly title?: string | undefined;
}

/**
 * Writes a calendar as iCalendar (RFC 5545): whole days without times or zones, which stay free. No
 * clock is read: the same plan gives the same bytes.
 */
export function renderIcs({ name, asOf, entries }: Calendar, options: IcsOptions = {}): string {
  const { stamp = stampOf(asOf), title } = options;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//rolewise//plan//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(title ?? name)}`,
    ...entries.flatMap((entry) => entryLines(title === undefined ? entry : titled(entry, title), stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function titled(entry: CalendarEntry, title: string): CalendarEntry {
  return { ...entry, id: `${entry.id}-${title}`, title: `${title}: ${entry.title}` };
}

/** The first moment of a day in UTC. */
function stampOf(day: CalendarDate): string {
  return `${day.replaceAll("-", "")}T000000Z`;
}

function entryLines(
  { id, from, to, title, text, address, category }: CalendarEntry,
  stamp: string,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@rolewise`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(from)}`,
    `DTEND;VALUE=DATE:${dayAfter(to)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${paragraphs(text)}`,
    ...(address === undefined ? [] : [`URL:${cleanText(address).replaceAll(" ", "%20")}`]),
    `CATEGORIES:${escaped(category)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function basic(day: CalendarDate): string {
  return day.replaceAll("-", "");
}

/** The end of an entry does not belong to it; the day after the last that we know is no date of ours. */
function dayAfter(day: CalendarDate): string {
  const number = dayNumberOf(day);
  return number < LATEST_DAY ? basic(dateOf(number + 1)) : "22000101";
}

/** A text on one line, as a value. */
function escaped(text: string): string {
  return cleanText(text).replace(/[\\;,]/g, "\\$&");
}

/** A text as a value that keeps its paragraphs: the line break is the only control that stays. */
function paragraphs(text: string): string {
  return text.split("\n").map(escaped).join("\\n");
}

/** Breaks a line before it gets too long, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > LINE_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
