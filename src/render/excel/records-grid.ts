import { isCalendarDate } from "../../domain/calendar-date.ts";
import type { Records } from "../sheet.ts";
import type { Grid, GridCell } from "./grid.ts";

/** Columns of which the numbers are figures, in contrast to years. */
const AMOUNTS = /(?:^|_)(?:low|high|needed|have|possible|missing)$/;

/** Lays flat records out: one a row, with numbers as numbers and, where a column tells only days, days as days. */
export function recordsGrid({ columns, rows }: Records, name: string): Grid {
  const days = columns.map((_column, place) => isColumnOfDays(rows.map((row) => row[place] ?? "")));
  return {
    name,
    columns: columns.map((column) => ({
      head: headOf(column),
      ...(AMOUNTS.test(column) && { numbers: "amounts" }),
    })),
    rows: rows.map((row) => columns.map((_column, place) => cellOf(row[place] ?? "", days[place] ?? false))),
  };
}

function isColumnOfDays(values: readonly (string | number)[]): boolean {
  const told = values.filter((value) => value !== "");
  return told.length > 0 && told.every((value) => typeof value === "string" && isCalendarDate(value));
}

function cellOf(value: string | number, isDay: boolean): GridCell {
  if (value === "") return null;
  return isDay && typeof value === "string" && isCalendarDate(value) ? { day: value } : value;
}

/** Programs read `pay_low`, people "Pay low". */
function headOf(column: string): string {
  const words = column.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
