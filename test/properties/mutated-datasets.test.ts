import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { DatasetFile } from "../../src/dataset/assemble.ts";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { DIAGNOSTIC_CODES } from "../../src/domain/diagnostic-codes.ts";
import { renderDiagnosticsText } from "../../src/render/diagnostics/render-diagnostics-text.ts";
import { fixtureFiles } from "../dataset/support/fixture-files.ts";
import { file, SMALL_YAML } from "../dataset/support/small-yaml.ts";

const RUNS = process.env["FUZZ"] === "long" ? 10_000 : 1_000;
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_122);
const DATA = fixtureFiles("data").filter(({ place }) => /\.(yaml|yml|json)$/.test(place));
const SMALL_JSON = JSON.stringify(parse(SMALL_YAML), null, 1);
/** Bytes that mean something to YAML, JSON or UTF-8. */
const SIGNS = [
  ..."{}[]:,-\"'&*!|>%@#?\n\t\r \\<~0",
  "\0",
  "---\n",
  "&a ",
  "*a",
  "<<: ",
  "null",
  "\u202e",
  "__proto__",
];

/** A small generator (mulberry32), so that a run can be repeated from its number. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutateBytes(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length + 1);
  const end = Math.min(bytes.length, at + random(random(4) === 0 ? 400 : 4));
  const middle = [
    () => new TextEncoder().encode(SIGNS[random(SIGNS.length)]),
    () => new Uint8Array([random(256)]),
    () => new Uint8Array(),
    () => bytes.subarray(random(bytes.length), random(bytes.length)).slice(0, 300),
  ][random(4)]?.();
  return Buffer.concat([bytes.subarray(0, at), middle ?? new Uint8Array(), bytes.subarray(end)]);
}

function mutate(files: readonly DatasetFile[], random: (below: number) => number): readonly DatasetFile[] {
  const target = random(files.length);
  const mutated = files.map((one, place) =>
    place === target && "bytes" in one ? { ...one, bytes: mutateBytes(one.bytes, random) } : one,
  );
  return files.length > 1 && random(20) === 0
    ? mutated.filter((_, place) => place !== random(files.length))
    : mutated;
}

/** Mostly a dataset of a few lines, in which a mutation hits something that matters; at times the project's own. */
function someFiles(random: (below: number) => number): readonly DatasetFile[] {
  if (random(30) === 0) return DATA;
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
