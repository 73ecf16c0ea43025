import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import type { Calendar, CalendarEntry } from "../../src/render/calendar.ts";
import { renderIcs } from "../../src/render/ics.ts";
import { date } from "../eligibility/support.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

const entry: CalendarEntry = {
  id: "ccm-eligible-from",
  from: date("2027-02-27"),
  to: date("2027-02-28"),
  title: "CCM: eligible; from today on, if confirmed",
  text: "First.\nSecond, with \\ and ;.",
  address: "https://example.org/a?b=1,2",
  category: "Window",
};

function calendarOf(entries: readonly CalendarEntry[]): Calendar {
  return { name: "Plan", asOf: date("2026-11-21"), entries };
}

/** The events that an independent parser reads. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

describe("a calendar", () => {
  it("is read by a parser that is not ours as it was meant", () => {
    const [event, ...others] = eventsIn(renderIcs(calendarOf([entry])));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ uid: "ccm-eligible-from@rolewise", summary: entry.title });
    expect(event?.description).toBe(entry.text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2027-02-27");
    // The end of a whole day is the day after it, here in another month.
    expect(event?.endDate.toString()).toBe("2027-03-01");
    expect(event?.component.getFirstPropertyValue("url")).toBe(entry.address);
    expect(event?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  it("is stamped with the day of evaluation, or with a moment that was asked for", () => {
    expect(renderIcs(calendarOf([entry]))).toContain("\r\nDTSTAMP:20261121T000000Z\r\n");
    expect(renderIcs(calendarOf([entry]), { stamp: "20200102T030405Z" })).toContain(
      "DTSTAMP:20200102T030405Z",
    );
  });

  it("keeps people apart who are told by a title of their own", () => {
    const [event] = eventsIn(renderIcs(calendarOf([entry]), { title: 's17, Ümit; "x"' }));
    expect(event?.uid).toBe('ccm-eligible-from-s17, Ümit; "x"@rolewise');
    expect(event?.summary).toBe(`s17, Ümit; "x": ${entry.title}`);
  });

  it("ends every line with CRLF and keeps it within 75 octets, never breaking a character", () => {
    const text = renderIcs(calendarOf([{ ...entry, text: "Zwölf Boxkämpfer 😀 日本語 ".repeat(20) }]));
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\uFFFD");
    }
    expect(eventsIn(text)[0]?.description).toContain("Boxkämpfer 😀 日本語 Zwölf");
  });

  it("keeps every text, however hard to write, and lets none become a line of its own", () => {
    for (const naughty of NAUGHTY_STRINGS) {
      const [event, ...others] = eventsIn(
        renderIcs(calendarOf([{ ...entry, title: naughty, text: naughty }])),
      );
      expect(others).toEqual([]);
      expect(event?.summary ?? "").toBe(cleanText(naughty));
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const [event] = eventsIn(renderIcs(calendarOf([{ ...entry, title: text }])));
        expect(event?.summary ?? "").toBe(cleanText(text));
      }),
    );
  });
});
