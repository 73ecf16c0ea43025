/** A month whose day was not told, `YYYY-MM`, years 1900 to 2199. */
export type CalendarMonth = string & { readonly calendarMonth: unique symbol };

/** Tells whether a text names a month; `2024-13` and `2024-3` do not. */
export function isCalendarMonth(text: string): text is CalendarMonth {
  return /^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/.test(text);
}
