import type { CalendarDate } from "../../domain/calendar-date.ts";

/** What stands in a cell: a text, which is never read as anything else, a number, a day, or a link; null for nothing. */
export type GridCell = null | string | number | { readonly day: CalendarDate } | { readonly address: string };

export interface GridColumn {
  readonly head: string;
  /** How numbers of it are shown; whole numbers without marks between thousands unless told. */
  readonly numbers?: "amounts" | "plain";
}

/** What becomes a sheet of a workbook: a head, and rows under it that can be sorted. */
export interface Grid {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  /** One cell a column. */
  readonly rows: readonly (readonly GridCell[])[];
}
