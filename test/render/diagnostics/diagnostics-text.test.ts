import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Diagnostic, Span } from "../../../src/domain/diagnostic.ts";
import { codeFrame } from "../../../src/render/diagnostics/code-frame.ts";
import {
  countDiagnostics,
  renderDiagnosticsText,
} from "../../../src/render/diagnostics/render-diagnostics-text.ts";

function span(text: string, column: number, length: number): Span {
  return { file: "data/roles/nurse.yaml", line: 14, column, length, text };
}

function finding(rest: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity: "error",
    code: "data/not-a-number",
    message: 'pay amount must be a number, found "lots"',
    ...rest,
  };
}

describe("a diagnostic as text", () => {
  test("says where, what and how", () => {
    const hint = "write yearly pay without separators, e.g. 81220";
    const text = renderDiagnosticsText([finding({ hint, span: span("    amount: lots", 13, 4) })]);
    expect(text).toBe(
      [
        'data/roles/nurse.yaml:14:13: error: pay amount must be a number, found "lots" [data/not-a-number]',
        "  14 |     amount: lots",
        "     |             ^^^^",
        "  hint: write yearly pay without separators, e.g. 81220",
        "",
      ].join("\n"),
    );
  });

  test("counts when there are several", () => {
    const text = renderDiagnosticsText([finding(), finding(), finding({ severity: "warning" })]);
    expect(text).toMatch(/\n\n2 errors, 1 warning\n$/);
    expect(text.match(/error:/g)).toHaveLength(2);
  });

  test("without a place has neither place nor frame", () => {
    expect(renderDiagnosticsText([finding()])).toBe(
      'error: pay amount must be a number, found "lots" [data/not-a-number]\n',
    );
  });

  test("shows both places of a duplicate", () => {
    const text = renderDiagnosticsText([
      finding({ span: span("title: U", 1, 5), related: { ...span("title: T", 1, 5), line: 2 } }),
    ]);
    expect(text).toContain(
      "  14 | title: U\n     | ^^^^^\n  see also data/roles/nurse.yaml:2:1\n  2 | title: T\n",
    );
  });

  test("counts by severity", () => {
    const warning = finding({ severity: "warning" });
    expect(countDiagnostics([finding(), warning, finding()])).toBe("2 errors, 1 warning");
    expect(countDiagnostics([warning, warning])).toBe("2 warnings");
    expect(countDiagnostics([])).toBe("no errors");
    expect(renderDiagnosticsText([])).toBe("");
  });

  test("paints without changing a character", () => {
    const mark = (text: string) => `<${text}>`;
    const paint = { error: mark, warning: mark, place: mark, frame: mark, hint: mark };
    const diagnostics = [finding({ hint: "so", span: span("a: b", 4, 1) }), finding({ severity: "warning" })];
    const painted = renderDiagnosticsText(diagnostics, { paint, columns: 40 });
    expect(painted).toContain("<error:>");
    expect(painted.replaceAll(/[<>]/g, "")).toBe(renderDiagnosticsText(diagnostics, { columns: 40 }));
  });

  test("is clean and fits every width, whatever was found", () => {
    const dirty = fc.string({ unit: "binary", maxLength: 120 });
    fc.assert(
      fc.property(
        dirty,
        dirty,
        dirty,
        fc.integer({ min: 20, max: 200 }),
        fc.nat(119),
        (one, two, file, columns, at) => {
          const place = { file, line: 7, column: Math.min(at, one.length) + 1, length: 5, text: one };
          const text = renderDiagnosticsText([finding({ message: two, hint: one, span: place })], {
            columns,
          });
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
          for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});

describe("a code frame", () => {
  function under(text: string, column: number, length: number, columns = 80): string {
    const frame = codeFrame(span(text, column, length), columns);
    if (frame === undefined) throw new Error("no frame");
    const start = frame.carets.indexOf("^");
    // Both strings are cut at the same columns, which only works where each character has one.
    return frame.code.slice(start, start + (frame.carets.length - start));
  }

  test("keeps the carets under the fault after tabs", () => {
    expect(under("\tamount:\tlots", 10, 4)).toBe("lots");
  });

  test("keeps the carets under the fault after wide and combining characters", () => {
    const frame = codeFrame(span("title: 看护 e\u0301 lots", 14, 4), 80);
    expect(stringWidth(frame?.carets.replaceAll("^", "") ?? "")).toBe(stringWidth("title: 看护 e\u0301 "));
    const wide = codeFrame(span("看护", 1, 2), 80);
    expect(wide?.carets).toBe("^^^^");
  });

  test("shows the part of a very long line around the fault", () => {
    const text = `${"a".repeat(3_000_000)}lots${"b".repeat(3_000_000)}`;
    expect(under(text, 3_000_001, 4)).toBe("lots");
    const frame = codeFrame(span(text, 3_000_001, 4), 60);
    expect(frame?.code).toMatch(/^\.{3}a+lotsb+\.{3}$/);
    expect(stringWidth(frame?.code ?? "")).toBeLessThanOrEqual(60);
    expect(codeFrame(span("x".repeat(5000), 1, 5000), 60)?.code).toMatch(/^x+\.{3}$/);
  });

  test("points behind the end of a line", () => {
    expect(codeFrame(span("title: [", 9, 1), 80)).toMatchObject({ code: "title: [", carets: "        ^" });
  });

  test("is left out where there is nothing to see", () => {
    expect(codeFrame(span("", 1, 1), 80)).toBeUndefined();
    expect(codeFrame(span("   ", 2, 1), 80)).toBeUndefined();
  });
});
