import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { DatasetFile } from "../../src/dataset/assemble.ts";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { DIAGNOSTIC_CODES } from "../../src/domain/diagnostic-codes.ts";
import { renderDiagnosticsText } from "../../src/render/diagnostics/render-diagnostics-text.ts";
import { fixtureFiles } from "../dataset/support/fixture-files.ts";
import { withRule } from "../dataset/support/rule-yaml.ts";
import { file, SMALL_YAML } from "../dataset/support/small-yaml.ts";
import { mutateBytes, type Random, randomFrom } from "../support/mutate-bytes.ts";

const RUNS = process.env["FUZZ"] === "long" ? 10_000 : 1_000;
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_122);
const DATA = fixtureFiles("data").filter(({ place }) => /\.(yaml|yml|json)$/.test(place));
/** With every kind of requirement, and with nodes that point at others. */
const RULED_YAML = withRule(
  "{all: [{id: d, degree: {level: bachelor, fields: related}}, {id: e, experience: {kinds: [nursing], months: 12, after: d, setting: home}}, {together: {months: 20, of: [e]}}, {at-least: {n: 1, of: [{license: {types: [rn]}}, {certification: {ids: [crc, ceb]}}]}}, {any: [{state: {currently: nursing}}, {confirm: good-character, source: s}, {continuing-education: {hours: 2.5}}]}]}",
);
const SMALL_JSON = JSON.stringify(parse(SMALL_YAML), null, 1);
function mutate(files: readonly DatasetFile[], random: Random): readonly DatasetFile[] {
  const target = random(files.length);
  const mutated = files.map((one, place) =>
    place === target && "bytes" in one ? { ...one, bytes: mutateBytes(one.bytes, random) } : one,
  );
  return files.length > 1 && random(20) === 0
    ? mutated.filter((_, place) => place !== random(files.length))
    : mutated;
}

/** Mostly a dataset of a few lines, in which a mutation hits something that matters; at times the project's own. */
function someFiles(random: Random): readonly DatasetFile[] {
  if (random(30) === 0) return DATA;
  if (random(3) === 0) return [file("ruled.yaml", RULED_YAML)];
  return random(2) === 0 ? [file("small.yaml", SMALL_YAML)] : [file("small.json", SMALL_JSON)];
}

describe("mutated datasets", () => {
  test("the data they are made from is valid", () => {
    expect(DATA.length).toBeGreaterThan(4);
    expect(
      renderDiagnosticsText(readDataset(DATA).diagnostics.filter(({ severity }) => severity === "error")),
    ).toBe("");
  });

  test(`give a dataset or errors, never both and never an exception (${RUNS} runs)`, {
    timeout: 1_200_000,
  }, () => {
    let valid = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const random = randomFrom(SEED + run);
      let files = someFiles(random);
      for (let times = 1 + random(3); times > 0; times -= 1) files = mutate(files, random);
      const { dataset, diagnostics } = readDataset(files);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(dataset === undefined, `run ${run}`).toBe(errors.length > 0);
      if (dataset !== undefined) valid += 1;
      for (const { code, span } of diagnostics) {
        expect(Object.hasOwn(DIAGNOSTIC_CODES, code)).toBe(true);
        if (span === undefined) continue;
        expect(Math.min(span.line, span.column, span.length), `run ${run}: ${code}`).toBeGreaterThan(0);
        expect(span.column, `run ${run}: ${code}`).toBeLessThanOrEqual(span.text.length + 1);
      }
      renderDiagnosticsText(diagnostics, { columns: 80 });
    }
    // Both answers must occur, or the mutations are too wild or too tame to prove anything.
    expect(valid).toBeGreaterThan(RUNS / 50);
    expect(valid).toBeLessThan(RUNS / 2);
  });
});
