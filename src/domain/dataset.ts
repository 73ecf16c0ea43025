import type { CalendarDate } from "./calendar-date.ts";
import type { Credential } from "./credential.ts";
import type { Role, Statement } from "./role.ts";
import type { Source } from "./source.ts";
import type { Word } from "./vocabulary.ts";

/** What statements speak about; its place in the dataset's list is its place among the rows. */
export interface Topic {
  readonly id: string;
  readonly title: string;
}

/** Points at a statement of a role. */
export interface StatementReference {
  readonly role: string;
  readonly statement: string;
}

/** A contradiction between statements, kept and shown; neither side is changed. */
export interface Disagreement {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly statements: readonly StatementReference[];
  /** The more authoritative of the statements; empty when none is. */
  readonly prefer: readonly StatementReference[];
  /** Ids of the sources that settle or explain it, beyond those of the statements. */
  readonly sources: readonly string[];
}

/** What every result says about the dataset it was made from. */
export interface DatasetHead {
  readonly title: string;
  /** The day on which the dataset as a whole was last checked against its sources. */
  readonly checked: CalendarDate;
  /** A statement counts as old when its newest dated source is older than this at the day of evaluation. */
  readonly oldAfterMonths: number;
  /** Where there are none, no certifying body decides anything. */
  readonly hasCredentials: boolean;
}

/** Everything that is known about a set of roles, checked and plain: it survives JSON. */
export interface Dataset extends Omit<DatasetHead, "hasCredentials"> {
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly roles: readonly Role[];
  readonly credentials: readonly Credential[];
  readonly disagreements: readonly Disagreement[];
  readonly vocabulary: readonly Word[];
}

/** The head of a dataset, without its records. */
export function headOf({ title, checked, oldAfterMonths, credentials }: Dataset): DatasetHead {
  return { title, checked, oldAfterMonths, hasCredentials: credentials.length > 0 };
}

/** Indexes records by their id; a Map, because ids come from data and may be any word. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** All statements of a role, in the order of its sections as they stand in the data. */
export function statementsOf(role: Role): readonly Statement[] {
  return Object.values(role.sections).flat();
}
