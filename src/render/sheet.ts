import type { CalendarDate } from "../domain/calendar-date.ts";

/** A sign with its word: never colour alone, never a sign without a legend. */
export type Mark = "shared" | "differs" | "one-sided" | "disputed" | "old" | AnswerMark;

/** How a person stands towards something that is asked. */
export type AnswerMark = "met" | "missing" | "unknown" | "confirm";

/** A paragraph of a cell. */
export interface Item {
  readonly text: string;
  /** A few words each, said after the text in parentheses: strength, statistic, year. */
  readonly details: readonly string[];
  /** A sentence of its own, said after them. */
  readonly note?: string;
  readonly marks: readonly Mark[];
  /** Ids of the sources that carry it. */
  readonly citations: readonly string[];
  /** The figure that the text opens with, drawn as a bar from `from` to `to`, each 0 to 1 of the largest in the section. */
  readonly bar?: { readonly figure: string; readonly from: number; readonly to: number };
}

/** An empty list is drawn as "not known". */
export type SheetCell = readonly Item[];

export interface SheetRow {
  readonly label: string;
  readonly marks: readonly Mark[];
  /** One cell a column. */
  readonly cells: readonly SheetCell[];
}

/** One table under a heading; `columns` heads the cells, `corner` the labels. */
export interface SheetSection {
  readonly heading: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Said in place of rows when there are none. */
  readonly whenEmpty: string;
  /** Paragraphs under the table: pay differences, disagreements. */
  readonly remarks: readonly Item[];
  /** What a whole bar stands for; said by formats that draw bars. */
  readonly barScale?: string;
}

/** A line of an outline, with the lines that belong to it. */
export interface OutlineNode {
  readonly mark?: AnswerMark;
  /** What the line is about; may be empty. */
  readonly label: string;
  readonly item: Item;
  readonly under: readonly OutlineNode[];
}

/** Lines that belong together; the title may be empty. */
export interface OutlinePart {
  readonly title: string;
  readonly nodes: readonly OutlineNode[];
}

/** A tree of lines under a heading, for what no table can show. */
export interface Outline {
  readonly heading: string;
  /** Said at once: the verdict, then what it is about. */
  readonly lead: readonly OutlineNode[];
  readonly parts: readonly OutlinePart[];
}

/**
 * How somebody stands on the days of a span: `waiting` for what is not there yet, `open` where it
 * cannot be told, `met` for what is asked, `eligible` for the whole; or when a body takes applications.
 */
export type SpanKind = "waiting" | "open" | "met" | "eligible" | "apply";

/** Days in a row, the first and the last included, with what they are in a few words. */
export interface TimelineSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly kind: SpanKind;
  readonly label: string;
}

/** A day to note. */
export interface TimelinePoint {
  readonly day: CalendarDate;
  readonly label: string;
}

/** One thing over time; what is drawn is also said in words. */
export interface TimelineRow {
  readonly label: string;
  /** 1 for what belongs to the row above of depth 0. */
  readonly depth: 0 | 1;
  /** In order, without overlaps. */
  readonly spans: readonly TimelineSpan[];
  readonly points: readonly TimelinePoint[];
  readonly said: Item;
}

/** Rows under one scale of days. */
export interface Timeline {
  readonly heading: string;
  /** What the rows are about, over their labels. */
  readonly corner: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly rows: readonly TimelineRow[];
}

/** A cited source, worded short (one line) and full. */
export interface SheetSource {
  readonly id: string;
  readonly short: string;
  readonly full: string;
  readonly address: string;
}

/** What every format for people is drawn from. All texts are raw: the format cleans and escapes them. */
export interface Sheet {
  readonly title: string;
  /** Paragraphs before the first section. */
  readonly intro: readonly Item[];
  readonly sections: readonly SheetSection[];
  /** Drawn before the sections. */
  readonly timelines?: readonly Timeline[];
  /** Drawn after the sections. */
  readonly outlines?: readonly Outline[];
  /** The marks that occur, for the legend. */
  readonly marks: readonly Mark[];
  /** What the mark `old` means here. */
  readonly oldMeaning: string;
  /** In order of first citation: the place is the footnote's number. */
  readonly sources: readonly SheetSource[];
  /** The last lines: date of evaluation, oldest source, who decides. */
  readonly closing: readonly string[];
}

/** The same document as flat records, for csv and tsv. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How much is said about sources. */
export type SourceDetail = "full" | "short" | "none";
