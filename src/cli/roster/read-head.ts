import { decodeUtf8 } from "../../dataset/decode-utf8.ts";
import { findDelimiter } from "../../dataset/roster/find-delimiter.ts";
import { readRow } from "../../dataset/roster/read-row.ts";
import { type MappedHeading, type RosterLayout, readLayout } from "../../dataset/roster/roster-layout.ts";
import { type Diagnostic, RolewiseError } from "../../domain/diagnostic.ts";
import { usageError } from "../usage-error.ts";

/** What is told of the form of a roster on the command line. */
export interface HeadOptions {
  readonly file: string;
  readonly delimiter?: string;
  readonly header?: string;
  readonly map: readonly MappedHeading[];
  /** Names of columns that the result adds. */
  readonly taken: readonly string[];
  /** Bytes of a row at most. */
  readonly limit: number;
}

/** What stands before the first row of people. */
export interface RosterHead {
  /** Absent for NDJSON. */
  readonly table?: { readonly layout: RosterLayout; readonly delimiter: string };
  readonly warnings: readonly Diagnostic[];
  /** What was read beyond the header. */
  readonly rest: Uint8Array;
  readonly rows: number;
  readonly lines: number;
}

const NOTHING = new Uint8Array();

/** Reads so much of a roster that its form and its columns are known. */
export async function readHead(chunks: AsyncIterator<Uint8Array>, options: HeadOptions): Promise<RosterHead> {
  const { file, header, limit } = options;
  const gathered = await gather(chunks, limit);
  const bytes = withoutMark(gathered);
  if (isNdjson(file, bytes)) {
    if (header !== undefined)
      throw usageError("usage/bad-option", "--header is for CSV and TSV, and this is NDJSON");
    return { warnings: [], rest: bytes, rows: 0, lines: 0 };
  }
  if (header !== undefined) return headOf(header, options, { rest: bytes, rows: 0, lines: 0 });
  const { start, lines } = skipEmptyLines(bytes);
  const text = textOf(bytes.subarray(start), file);
  if (text === "") throw new RolewiseError([withoutHeader(file, "there is no line in it")]);
  const delimiter = delimiterFor(text, options);
  const { end, fault } = readRow(text, 0, delimiter);
  if (fault !== undefined) throw new RolewiseError([withoutHeader(file, "its quotes are not closed")]);
  const row = text.slice(0, end);
  const size = new TextEncoder().encode(row).length;
  const before = {
    rest: bytes.subarray(start + size),
    rows: lines + 1,
    lines: lines + row.split("\n").length - 1,
  };
  return headOf(row, options, before);
}

/** Bytes to the first line end after something that is no white space, and some more, or all there is. */
async function gather(chunks: AsyncIterator<Uint8Array>, limit: number): Promise<Uint8Array> {
  let bytes: Uint8Array = NOTHING;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done === true) return bytes;
    bytes = Buffer.concat([bytes, value]);
    const { start } = skipEmptyLines(withoutMark(bytes));
    // Quoted headings may hold line ends: so much is read that they are there as well.
    if (bytes.indexOf(0x0a, start + 3) >= 0 && bytes.length >= Math.min(limit, 64 * 1024)) return bytes;
    if (bytes.length > limit) return bytes;
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function skipEmptyLines(bytes: Uint8Array): { readonly start: number; readonly lines: number } {
  let start = 0;
  let lines = 0;
  for (let at = 0; at < bytes.length && (bytes[at] === 0x0a || bytes[at] === 0x0d); at += 1) {
    if (bytes[at] !== 0x0a) continue;
    start = at + 1;
    lines += 1;
  }
  return { start, lines };
}

const NDJSON = /\.(?:ndjson|jsonl)$/i;
const TABLE = /\.(?:csv|tsv|tab|txt)$/i;

/** By the ending of the name; without a telling one, by whether it begins as an object does. */
function isNdjson(file: string, bytes: Uint8Array): boolean {
  if (NDJSON.test(file)) return true;
  if (TABLE.test(file)) return false;
  const first = bytes.find((byte) => byte > 0x20);
  return first === 0x7b;
}

/** The header alone has to be text: a row further down that is none is one bad row. */
function textOf(bytes: Uint8Array, file: string): string {
  const head = bytes.subarray(0, 1024 * 1024);
  const decoding = decodeUtf8(file, head);
  if ("text" in decoding) return decoding.text;
  const line = head.indexOf(0x0a);
  const first = decodeUtf8(file, line < 0 ? head : head.subarray(0, line + 1));
  if ("text" in first) return first.text;
  throw new RolewiseError([{ ...first.diagnostic, hint: UTF8_HINT }]);
}

const UTF8_HINT = 'save the file with the encoding UTF-8; Excel calls it "CSV UTF-8"';

function delimiterFor(header: string, { file, delimiter }: HeadOptions): string {
  if (delimiter !== undefined) return delimiter;
  if (/\.(?:tsv|tab)$/i.test(file)) return "\t";
  return findDelimiter(header.split("\n")[0] ?? "");
}

function headOf(
  header: string,
  options: HeadOptions,
  place: Pick<RosterHead, "rest" | "rows" | "lines">,
): RosterHead {
  const delimiter = delimiterFor(header, options);
  const { layout, diagnostics } = readLayout(readRow(header, 0, delimiter).cells, options.map, options.taken);
  if (layout === undefined) throw new RolewiseError(diagnostics);
  return { table: { layout, delimiter }, warnings: diagnostics, ...place };
}

function withoutHeader(file: string, why: string): Diagnostic {
  return {
    severity: "error",
    code: "roster/no-header",
    message: `${file} has no header: ${why}`,
    hint: 'name the columns in the first line, or with --header "id,licenses,experience"',
  };
}
