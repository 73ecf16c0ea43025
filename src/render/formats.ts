import type { Calendar } from "./calendar.ts";
import { renderDelimited } from "./delimited.ts";
import type { Handout } from "./handout.ts";
import { renderHtml } from "./html/render-html.ts";
import { renderIcs } from "./ics.ts";
import { jsonText } from "./json-text.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Records, Sheet, SourceDetail } from "./sheet.ts";
import { renderTerminal } from "./terminal/render-terminal.ts";
import type { TerminalOptions } from "./terminal/terminal-options.ts";

/** A result in the three shapes that formats draw from; each is made only when a format asks for it. */
export interface View {
  /** The result document itself. */
  readonly document: unknown;
  sheet(options: SheetOptions): Sheet;
  records(sources: SourceDetail): Records;
  /** What has dates to be put into a calendar; most results have none. */
  calendar?(): Calendar;
}

/** What a sheet says more of on request. */
export interface SheetOptions {
  /** Every entry of a profile that was weighed, with how much of it counted and why. */
  readonly explain: boolean;
}

/** Where in a page Markdown is put. */
export interface MarkdownPlace {
  /** The level of its first heading, 1 unless told. */
  readonly headings?: number;
  /** Stands before the labels of its footnotes, which several results on a page must not share. */
  readonly footnotes?: string;
}

export interface RenderOptions extends TerminalOptions, SheetOptions, MarkdownPlace {
  /** Writes csv and tsv so that spreadsheet programs open them unharmed. */
  readonly excel: boolean;
  /** When a file says that it was made, where it has to; the day of evaluation if absent. */
  readonly stamp?: string;
  /** Whoever hands a page out may say something of their own on it. */
  readonly handout: Handout;
}

interface AnyFormat {
  readonly description: string;
  /** File name endings that mean this format. */
  readonly extensions: readonly string[];
  /** Only some results can be written in it. */
  readonly isForFew?: true;
  /** How much it says about sources unless told. */
  readonly sources: SourceDetail;
}

/** A format for files, blocks of pages and terminals. */
export interface TextFormat extends AnyFormat {
  readonly kind: "text";
  readonly render: (view: View, options: RenderOptions) => string;
}

/** A format for files alone, which a program of its own opens. */
export interface BytesFormat extends AnyFormat {
  readonly kind: "bytes";
  readonly render: (view: View, options: RenderOptions) => Promise<Uint8Array>;
}

export type TextFormatId = "terminal" | "markdown" | "html" | "csv" | "tsv" | "json" | "ics";
export type BytesFormatId = "docx" | "xlsx";
export type FormatId = TextFormatId | BytesFormatId;

/** Every format that results can be written in. */
export const FORMATS: Readonly<Record<TextFormatId, TextFormat> & Record<BytesFormatId, BytesFormat>> = {
  terminal: {
    kind: "text",
    description: "tables or stacked records, as fits the width",
    extensions: [".txt"],
    sources: "short",
    render: (view, options) => renderTerminal(view.sheet(options), options),
  },
  markdown: {
    kind: "text",
    description: "GitHub Flavored Markdown with footnotes",
    extensions: [".md", ".markdown"],
    sources: "full",
    render: (view, options) => renderMarkdown(view.sheet(options), options),
  },
  html: {
    kind: "text",
    description: "one page for browsers and paper, with everything in it",
    extensions: [".html", ".htm"],
    sources: "full",
    render: (view, options) => renderHtml(view.sheet(options), options),
  },
  docx: {
    kind: "bytes",
    description: "a Word document, to be printed or changed",
    extensions: [".docx"],
    sources: "full",
    render: async (view, options) => {
      const { renderDocx } = await import("./word/render-docx.ts");
      return renderDocx(view.sheet(options), options);
    },
  },
  xlsx: {
    kind: "bytes",
    description: "an Excel workbook, to be sorted and filtered",
    extensions: [".xlsx"],
    sources: "full",
    render: async (view, options) => {
      const { renderXlsx } = await import("./excel/render-xlsx.ts");
      return renderXlsx(view, options);
    },
  },
  csv: {
    kind: "text",
    description: "one record a line, RFC 4180",
    extensions: [".csv"],
    sources: "full",
    render: (view, { excel, sources }) => renderDelimited(view.records(sources), { delimiter: ",", excel }),
  },
  tsv: {
    kind: "text",
    description: "one record a line, tabs between the fields",
    extensions: [".tsv"],
    sources: "full",
    render: (view, { excel, sources }) => renderDelimited(view.records(sources), { delimiter: "\t", excel }),
  },
  json: {
    kind: "text",
    description: "the result document, with a published JSON Schema",
    extensions: [".json"],
    sources: "full",
    render: (view) => jsonText(view.document),
  },
  ics: {
    kind: "text",
    description: "calendar entries, RFC 5545; only of a plan",
    extensions: [".ics"],
    isForFew: true,
    sources: "none",
    render: (view, { stamp, handout }) => {
      const calendar = view.calendar?.();
      if (!calendar) throw new RangeError("the result has no dates for a calendar");
      return renderIcs(calendar, { stamp, title: handout.title });
    },
  },
};

/** The format that a file name asks for by its ending. */
export function formatOfFile(name: string): FormatId | undefined {
  const lower = name.toLowerCase();
  const ids = Object.keys(FORMATS).filter(isFormatId);
  return ids.find((id) => FORMATS[id].extensions.some((extension) => lower.endsWith(extension)));
}

/** Tells whether a word names a format. */
export function isFormatId(word: string): word is FormatId {
  return Object.hasOwn(FORMATS, word);
}

/** Tells whether a format is for files alone. */
export function isBytesFormat(format: FormatId): format is BytesFormatId {
  return FORMATS[format].kind === "bytes";
}
