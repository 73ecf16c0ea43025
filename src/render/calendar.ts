import type { CalendarDate } from "../domain/calendar-date.ts";

/** A whole day, or days in a row, to be written into a calendar. */
export interface CalendarEntry {
  /** The same in every plan of the same thing, so that a calendar replaces what it imported before. */
  readonly id: string;
  readonly from: CalendarDate;
  /** The last day, itself included. */
  readonly to: CalendarDate;
  readonly title: string;
  readonly text: string;
  /** A page to read more on; absent where there is none. */
  readonly address?: string;
  readonly category: string;
}

/** What the format for calendar programs is written from. */
export interface Calendar {
  readonly name: string;
  readonly asOf: CalendarDate;
  readonly entries: readonly CalendarEntry[];
}
