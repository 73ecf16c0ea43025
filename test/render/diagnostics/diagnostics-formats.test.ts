import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/domain/diagnostic.ts";
import { DIAGNOSTIC_CODES, isDiagnosticCode } from "../../../src/domain/diagnostic-codes.ts";
import { diagnosticsDoc } from "../../../src/render/diagnostics/diagnostics-doc.ts";
import { diagnosticsDocument } from "../../../src/render/diagnostics/diagnostics-document.ts";
import { renderDiagnosticsGithub } from "../../../src/render/diagnostics/render-diagnostics-github.ts";

const SPAN = { file: "a,b:c%.yaml", line: 3, column: 5, length: 2, text: "a: bc" };
const ERROR: Diagnostic = {
  severity: "error",
  code: "data/not-text",
  message: "100% wrong:\nyes",
  span: SPAN,
};
const WARNING: Diagnostic = {
  severity: "warning",
  code: "data/unused-topic",
  message: "unused",
  hint: "drop it",
};

describe("GitHub annotations", () => {
  test("escape what the runner would take for its own", () => {
    expect(renderDiagnosticsGithub([ERROR])).toBe(
      "::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,endColumn=7,title=data/not-text::100%25 wrong: yes\n",
    );
    expect(renderDiagnosticsGithub([WARNING])).toBe(
      "::warning title=data/unused-topic::unused%0Ahint: drop it\n",
    );
  });

  test("never let data start a command of its own", () => {
    const message = "\n::error::x\r\n::set-output name=a::b";
    const lines = renderDiagnosticsGithub([{ ...ERROR, message }])
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(1);
  });

  test("show ten errors, then ten warnings, and count the rest", () => {
    const many = [...Array.from({ length: 12 }, () => WARNING), ...Array.from({ length: 11 }, () => ERROR)];
    const lines = renderDiagnosticsGithub(many).trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, 6))).toEqual([
      ...Array.from({ length: 10 }, () => "::erro"),
      ...Array.from({ length: 10 }, () => "::warn"),
      "+3 mor",
    ]);
    expect(renderDiagnosticsGithub([])).toBe("");
  });
});

describe("the document", () => {
  test("survives JSON, its keys in fixed order", () => {
    const document = diagnosticsDocument("data", [ERROR, WARNING]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(Object.keys(document)).toEqual(["format", "version", "path", "valid", "diagnostics"]);
    expect(document.valid).toBe(false);
    expect(document.diagnostics[0]).toEqual({
      severity: "error",
      code: "data/not-text",
      message: "100% wrong:\nyes",
      hint: null,
      place: { file: "a,b:c%.yaml", line: 3, column: 5, length: 2 },
      related: null,
    });
    expect(diagnosticsDocument("data", [WARNING]).valid).toBe(true);
  });
});

describe("the registry", () => {
  test("explains every code in the documentation", () => {
    const doc = readFileSync("docs/diagnostics.md", "utf8");
    for (const [code, { title, explanation }] of Object.entries(DIAGNOSTIC_CODES)) {
      expect(doc).toContain(`\n## ${code}\n`);
      expect(doc).toContain(explanation);
      expect(title).not.toMatch(/\.$/);
      expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    }
    expect(doc, "run node scripts/write-diagnostics-doc.js").toBe(diagnosticsDoc());
  });

  test("knows its codes and nothing that every object has", () => {
    expect(isDiagnosticCode("data/no-source")).toBe(true);
    expect(isDiagnosticCode("constructor")).toBe(false);
  });
});
