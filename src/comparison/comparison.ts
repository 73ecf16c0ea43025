import type { CalendarDate } from "../domain/calendar-date.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import type { Pay } from "../domain/money.ts";
import type { SectionId, Strength } from "../domain/role.ts";
import type { Source } from "../domain/source.ts";

/**
 * How the roles stand on a topic: `shared` when all make the same points, `differs` when all speak
 * but not alike, `one-sided` when some are silent.
 */
export type RowStatus = "shared" | "differs" | "one-sided";

/** A statement as a comparison shows it. */
export interface ComparedStatement {
  readonly id?: string;
  readonly text: string;
  readonly strength?: Strength;
  readonly pay?: Pay;
  readonly credentials: readonly string[];
  readonly note?: string;
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
  /** The newest dated source is older than the dataset allows on the day of evaluation. */
  readonly old: boolean;
  /** Ids of the disagreements that name the statement. */
  readonly disputes: readonly string[];
}

/** What one role has on a topic; no statements means that it is not known. */
export interface Cell {
  readonly role: string;
  readonly statements: readonly ComparedStatement[];
}

export interface Row {
  readonly topic: string;
  readonly title: string;
  readonly status: RowStatus;
  readonly disputed: boolean;
  readonly old: boolean;
  /** One cell a role, in the order of the comparison's roles. */
  readonly cells: readonly Cell[];
}

/** Two pay figures of the same kind, set against each other. */
export interface PayDifference {
  readonly topic: string;
  readonly higher: { readonly role: string; readonly amount: number };
  readonly lower: { readonly role: string; readonly amount: number };
  readonly difference: number;
  /** Of the lower amount, in tenths of a percent, rounded half up; null when the lower amount is zero. */
  readonly permille: number | null;
  readonly currency: string;
  readonly period: Pay["period"];
  readonly statistic: Pay["statistic"];
  readonly year?: number;
  readonly proxy?: string;
  readonly sources: readonly string[];
  readonly disputed: boolean;
}

export interface ComparedSection {
  readonly id: SectionId;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly payDifferences: readonly PayDifference[];
  /** Ids of the disagreements of which a statement is shown here. */
  readonly disputes: readonly string[];
}

export interface ComparedDisagreement {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly statements: readonly DisputedStatement[];
  readonly sources: readonly string[];
}

/** One side of a disagreement; `preferred` when it is the more authoritative. */
export interface DisputedStatement {
  readonly role: string;
  readonly id: string;
  readonly text: string;
  readonly preferred: boolean;
}

export interface CitedSource extends Source {
  /** Whole months from its date to the day of evaluation; absent when it is undated. */
  readonly ageMonths?: number;
}

export interface ComparedRole {
  readonly id: string;
  readonly title: string;
}

export type RowFilter = "shared" | "differences" | "disputed";

/** The result document of `compare`: plain data that survives JSON. */
export interface Comparison {
  readonly format: "rolewise/comparison";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly roles: readonly ComparedRole[];
  readonly only: RowFilter | null;
  readonly sections: readonly ComparedSection[];
  readonly disagreements: readonly ComparedDisagreement[];
  /** The sources that are cited in what is shown, in order of first citation. */
  readonly sources: readonly CitedSource[];
  /** Id of the oldest dated source among them. */
  readonly oldestSource: string | null;
}
