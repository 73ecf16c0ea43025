import { type CalendarDate, isCalendarDate } from "../domain/calendar-date.ts";

/** The calendar day by the clock of this device. */
export function today(): CalendarDate {
  const now = new Date();
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  const text = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  if (isCalendarDate(text)) return text;
  throw new Error(`the clock says ${text}`);
}
