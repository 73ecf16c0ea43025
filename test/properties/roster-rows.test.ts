import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRow } from "../../src/dataset/roster/read-row.ts";
import { rowCutter } from "../../src/dataset/roster/row-cutter.ts";
import { rowScanner } from "../../src/dataset/roster/row-scanner.ts";
import { runs } from "./profile-arbitraries.ts";
import { bareRow, cell, goodRow, lineEnd, quoted } from "./roster-cells.ts";

/** Where rows begin, and where the last one ends, in bytes. */
function rowStarts(text: string, delimiter: string | undefined): ReadonlySet<number> {
  const starts = new Set([0]);
  for (let end = 0; end < text.length; ) {
    end =
      delimiter === undefined
        ? text.indexOf("\n", end) + 1 || text.length
        : readRow(text, end, delimiter).end;
    starts.add(Buffer.byteLength(text.slice(0, end)));
  }
  return starts;
}

describe("the rows of a roster", () => {
  test("are those that another reader of CSV finds", () => {
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, lineEnd, fc.constantFrom(",", ";", "\t"), (rows, end, delimiter) => {
        const text = rows.map((cells) => cells.map(quoted).join(delimiter) + end).join("");
        const found: (readonly string[])[] = [];
        for (let at = 0; at < text.length; ) {
          const row = readRow(text, at, delimiter);
          expect(row.fault).toBeUndefined();
          found.push(row.cells);
          at = row.end;
        }
        expect(found).toEqual(parse(text, { delimiter }));
      }),
      runs(500),
    );
  });

  test("are plain where they are, and have the cells and items that another reader of CSV finds", () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcdefgh   ;;.é\r\n,"'), maxLength: 6 });
    const table = fc.array(fc.tuple(plain, plain, plain), { minLength: 1, maxLength: 3 });
    let found = 0;
    fc.assert(
      fc.property(table, lineEnd, (rows, end) => {
        const text = rows.map((cells) => cells.join(",") + end).join("");
        const bytes = new TextEncoder().encode(text);
        const { scan, firstOf, starts, ends } = rowScanner([false, true, false], ",", 100);
        const next = scan(bytes, 0);
        if (next === 0) return;
        found += 1;
        const textOf = (piece: number) =>
          new TextDecoder().decode(bytes.subarray(starts[piece] ?? 0, ends[piece] ?? 0));
        const piecesOf = (column: number) =>
          Array.from({ length: (firstOf[column + 1] ?? 0) - (firstOf[column] ?? 0) }, (_, at) =>
            textOf((firstOf[column] ?? 0) + at),
          );
        const [[first = "", second = "", third = ""] = []]: string[][] = parse(text.slice(0, next), {
          record_delimiter: ["\n", "\r\n"],
          skip_empty_lines: false,
        });
        expect([piecesOf(0), piecesOf(2)]).toEqual([[first], [third]]);
        expect(piecesOf(1).map((item) => item.trim())).toEqual(
          second
            .split(";")
            .filter((item) => item.replaceAll(" ", "") !== "")
            .map((item) => item.trim()),
        );
      }),
      runs(2000),
    );
    expect(found).toBeGreaterThan(100);
  });

  test("are the same however their bytes come in", () => {
    const text = fc
      .array(fc.oneof(cell, goodRow, bareRow, fc.constantFrom(",", "\n", '"')))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(",", undefined),
        (whole, size, delimiter) => {
          const bytes = new TextEncoder().encode(whole);
          const cutter = rowCutter(
            delimiter === undefined ? {} : { delimiter },
            10_000,
            (size) => new Uint8Array(size),
          );
          const blocks = [];
          for (let at = 0; at < bytes.length; at += size)
            blocks.push(...cutter.push(bytes.subarray(at, at + size)));
          blocks.push(...cutter.end());
          expect(Buffer.concat(blocks.map((block) => block.bytes)).equals(bytes)).toBe(true);
          const at = rowStarts(whole, delimiter);
          let end = 0;
          for (const block of blocks) {
            expect(at.has(end)).toBe(true);
            end += block.bytes.length;
          }
        },
      ),
      runs(1000),
    );
  });
});
