import type { Limits } from "../../dataset/limits.ts";
import type { RosterLayout } from "../../dataset/roster/roster-layout.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { DelimitedOptions } from "../../render/delimited.ts";
import type { StandingField } from "../../render/roster/roster-lines.ts";

/** The form of the lines that a roster's result is written in; `people` where they are gathered instead. */
export type RosterForm =
  | { readonly kind: "ndjson"; readonly fields: readonly StandingField[] }
  | ({
      readonly kind: "delimited";
      readonly header: boolean;
      readonly fields: readonly StandingField[];
    } & DelimitedOptions)
  | { readonly kind: "people" }
  | { readonly kind: "totals" };

/** Everything that weighing the rows of a roster depends on, as plain data. */
export interface RosterJob {
  readonly dataset: Dataset;
  /** Ids of credentials, in the order wanted. */
  readonly credentials: readonly string[];
  readonly asOf: CalendarDate;
  /** Absent for NDJSON, where every line is a profile. */
  readonly table?: { readonly layout: RosterLayout; readonly delimiter: string };
  readonly limits: Limits;
  readonly form: RosterForm;
  /** Absent: nobody looks ahead. */
  readonly ahead?: {
    /** The last day that is looked at; ten years on if absent. */
    readonly until?: CalendarDate;
    /** Those who become eligible by this day are gathered. */
    readonly by?: CalendarDate;
  };
}
