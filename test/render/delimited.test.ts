import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { type DelimitedOptions, renderDelimited } from "../../src/render/delimited.ts";
import type { Records } from "../../src/render/sheet.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

const csv: DelimitedOptions = { delimiter: ",", excel: false };
const tsv: DelimitedOptions = { delimiter: "\t", excel: false };

const naughty: Records = {
  columns: ["role", 'a "quoted", name', "=head"],
  rows: NAUGHTY_STRINGS.map((text, index) => [text, index, `${text}${text}`]),
};

function readBack(text: string, { delimiter, excel }: DelimitedOptions): readonly (readonly string[])[] {
  const records = parse(text, { delimiter, bom: excel, relax_column_count: false });
  return records.map((record) => record.map(String));
}

function cleaned({ columns, rows }: Records): readonly (readonly string[])[] {
  return [columns, ...rows].map((row) =>
    row.map((value) => (typeof value === "number" ? String(value) : cleanText(value))),
  );
}

/** The guard's inverse, as its docstring words it. */
function undoGuard(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}

test("csv is the header and the rows, quoted only where RFC 4180 asks for it, with LF", () => {
  const records = {
    columns: ["topic", "amount"],
    rows: [
      ["Pay, “yearly”", 69818],
      ['says "hi"', -1],
      ["", 0],
    ],
  };
  expect(renderDelimited(records, csv)).toBe('topic,amount\n"Pay, “yearly”",69818\n"says ""hi""",-1\n,0\n');
});

test("tsv has one record a line, no tabs inside fields, and quotes only around quotes", () => {
  const records = {
    columns: ["a", "b"],
    rows: [
      ['x\ty\n"z"', 1.5],
      ["u, v", 2],
    ],
  };
  expect(renderDelimited(records, tsv)).toBe('a\tb\n"x y ""z"""\t1.5\nu, v\t2\n');
});

test.each([csv, tsv])("a parser reads every naughty record back from %j", (options) => {
  expect(readBack(renderDelimited(naughty, options), options)).toEqual(cleaned(naughty));
});

test.each([
  { ...csv, excel: true },
  { ...tsv, excel: true },
])("for Excel no text can start a formula, and the guard can be undone: %j", (options) => {
  const text = renderDelimited(naughty, options);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const fields = readBack(text, options);
  for (const field of fields.flat()) expect(field).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
  expect(fields.map((row) => row.map(undoGuard))).toEqual(cleaned(naughty));
});

test("numbers stay numbers for Excel, also negative ones, while a text of the same digits is guarded", () => {
  const records = { columns: ["n"], rows: [[-5], ["-5"], [0.5]] };
  expect(renderDelimited(records, { delimiter: ",", excel: true })).toBe("\uFEFFn\r\n-5\r\n'-5\r\n0.5\r\n");
});

test("any table of texts and numbers comes back as it was cleaned", () => {
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom('"', "'", ",", "\t", "\n", "=", "-", " ", "a", "＝") }),
    fc.string({ unit: "binary" }),
    fc.integer(),
  );
  const records = fc.record({
    columns: fc.constant(["a", "b"]),
    rows: fc.array(fc.tuple(value, value)),
  });
  fc.assert(
    fc.property(records, fc.constantFrom<"," | "\t">(",", "\t"), fc.boolean(), (given, delimiter, excel) => {
      const options = { delimiter, excel };
      const fields = readBack(renderDelimited(given, options), options);
      const numbers = [given.columns, ...given.rows].map((row) =>
        row.map((each) => typeof each === "number"),
      );
      const undone = fields.map((row, line) =>
        row.map((each, place) => (excel && !numbers[line]?.[place] ? undoGuard(each) : each)),
      );
      expect(undone).toEqual(cleaned(given));
    }),
  );
});
