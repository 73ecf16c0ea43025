import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Showing } from "../../src/catalog/entry.ts";
import type { Listing } from "../../src/catalog/list-dataset.ts";
import type { Comparison } from "../../src/comparison/comparison.ts";
import type { listingSchema, showingSchema } from "../../src/dataset/catalog-schemas.ts";
import type { diagnosticsSchema } from "../../src/dataset/report-schemas.ts";
import type { comparisonSchema } from "../../src/dataset/result-schemas.ts";
import type { CalendarDate } from "../../src/domain/calendar-date.ts";
import type { CalendarMonth } from "../../src/domain/calendar-month.ts";
import type { PartialDate } from "../../src/domain/source.ts";
import type { DiagnosticsDocument } from "../../src/render/diagnostics/diagnostics-document.ts";
import { ROOT, rolewise } from "../support/run-rolewise.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { undeclaredKeys } from "./support/undeclared-keys.ts";

function schemaOf(name: string) {
  return JSON.parse(readFileSync(join(ROOT, "dist", "schemas", `${name}.schema.json`), "utf8"));
}

function faults(name: string, document: unknown): unknown {
  const schema = schemaOf(name);
  const ajv = new Ajv({ allErrors: true, strict: true, validateFormats: false, allowUnionTypes: true });
  return ajv.validate(schema, document) ? undeclaredKeys(document, schema) : ajv.errors;
}

const JOB = "care-management+case-management from=2024-01 to=present 36h/week paid internship sup=50h/year";

describe("a JSON document", () => {
  it.each([
    ["comparison", ["compare"]],
    [
      "comparison",
      ["compare", "care-manager", "case-manager", "--only", "disputed", "--as-of", "2031-01-01"],
    ],
    ["show", ["show", "case-manager"]],
    ["show", ["show", "ccm"]],
    ["show", ["show", "rn"]],
    ["show", ["show", bundledDataset().sources[0]?.id ?? ""]],
    ["list", ["list"]],
    ["check", ["check"]],
    ["check", ["check", "ccm", "care-manager", "--license", "rn active", "--experience", JOB, "--explain"]],
    ["check", ["check", "cmc", "--degree", "master nursing awarded=2020-05", "--experience", JOB]],
    ["roster-document", ["roster", "docs/examples/roster.csv"]],
    ["roster-document", ["roster", "docs/examples/roster.csv", "--summary", "--by", "2027-12-31"]],
    ["comparison", ["compare", "--license", "rn active", "--experience", JOB]],
    ["plan", ["plan"]],
    ["plan", ["plan", "--profile", "docs/examples/student.yaml", "--as-of", "2026-11-21"]],
    ["plan", ["plan", "cmc", "--experience", JOB, "--what-if", "degree master nursing awarded=2030-01-01"]],
    ["road", ["plan", "--from-zero"]],
    ["diagnostics", ["check", "--license", "rnn"]],
    ["explanation", ["explain"]],
    ["explanation", ["explain", "data/no-source"]],
    ["diagnostics", ["validate"]],
    ["diagnostics", ["validate", "test/fixtures/faulty/syntax/duplicate-key"]],
    ["diagnostics", ["compare", "--data", "test/fixtures/faulty/data/no-source"]],
    ["diagnostics", ["compare", "nobody"]],
    ["diagnostics", ["compare", "--width", "none"]],
  ])("fits its published schema (%s) key by key: %j", (schema, args) => {
    const { stdout, stderr } = rolewise([...args, "--format", "json"]);
    expect(stdout === "" || stderr === "").toBe(true);
    const document = JSON.parse(stdout || stderr);
    expect(document).toMatchObject({ format: expect.stringMatching(/^rolewise\//), version: 1 });
    expect(faults(schema, document)).toEqual([]);
  });

  it("fits its published schema, where every line is one", () => {
    const { stdout } = rolewise(["roster", "docs/examples/roster.csv", "--plan", "--format", "ndjson"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBe(5 * bundledDataset().credentials.length);
    for (const line of lines) {
      const { cohort, ...document } = JSON.parse(line);
      expect([cohort.length, faults("roster", document)]).toEqual([4, []]);
    }
  });

  it("that does not fit is found out", () => {
    const document = JSON.parse(rolewise(["list", "--format", "json"]).stdout);
    expect(faults("list", { ...document, extra: 1 })).toEqual(["$.extra"]);
    expect(faults("list", { ...document, version: 2 })).not.toEqual([]);
    expect(faults("comparison", document)).not.toEqual([]);
  });
});

/** A type without what JSON cannot carry: brands, and the difference between absent and undefined. */
type Plain<T> = T extends CalendarDate | CalendarMonth | PartialDate
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
      : T;

describe("the types of result documents", () => {
  it("say the same as the published schemas", () => {
    expectTypeOf<Plain<Comparison>>().toEqualTypeOf<Plain<z.infer<typeof comparisonSchema>>>();
    expectTypeOf<Plain<Showing>>().toEqualTypeOf<Plain<z.infer<typeof showingSchema>>>();
    expectTypeOf<Plain<Listing>>().toEqualTypeOf<Plain<z.infer<typeof listingSchema>>>();
    // The schema leaves codes open, so that a new one is no new version.
    expectTypeOf<Plain<DiagnosticsDocument>>().toExtend<Plain<z.infer<typeof diagnosticsSchema>>>();
  });
});
