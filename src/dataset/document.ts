import type { Diagnostic, Span } from "../domain/diagnostic.ts";

/** Keys and list places from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** What of a value a finding points at: the value, or the key that introduces it. */
export type Part = "key" | "value";

/** Which value of a key that stands twice in a map is read. */
export type Kept = "first" | "last";

/** The maps in which keys stand twice, with those keys. */
export type Doubled = ReadonlyMap<object, ReadonlySet<string>>;

/** One file as plain data, which also knows where in its text everything stands. */
export interface Document {
  readonly file: string;
  readonly value: unknown;
  /** Maps of the value that were written with keys standing twice. */
  readonly doubled: Doubled;
  /** The place of a value or of its key; of a path that leads nowhere, the nearest that exists. */
  locate(path: Path, part: Part): Span;
}

/** A document, or the reasons why there is none; a document may come with findings too. */
export interface DocumentReading {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}
