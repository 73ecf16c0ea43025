import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { ProfileReading } from "../../src/dataset/profile/judge-profile.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import { DIAGNOSTIC_CODES } from "../../src/domain/diagnostic-codes.ts";
import { DIAGNOSTIC_FORMATS } from "../../src/render/diagnostics/diagnostic-formats.ts";
import { renderDiagnostics } from "../../src/render/diagnostics/render-diagnostics.ts";
import { readText } from "../dataset/profile/support/profile-reading.ts";
import { mutateBytes, type Random, randomFrom } from "../support/mutate-bytes.ts";

const RUNS = process.env["FUZZ"] === "long" ? 20_000 : 2_000;
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_122);

const YAML = `licenses:
  - { type: rn, standing: active, unrestricted: true, jurisdiction: US-CA, issued: 2021-06-01, expires: 2027-05-31 }
degrees: [{ level: bachelor, field: nursing, accredited: true, awarded: 2021-05-15, accredited-by: [ccne] }]
certifications:
  - { id: ccm, standing: active, expires: never }
experience:
  - title: RN case manager
    kinds: [nursing, case-management]
    from: 2023-02-15
    to: present
    hours-per-week: 36
    hours-of: { case-management: 4 }
    full-time: true
    supervision: { by: [ccm], hours-per-year: 50 }
  - { kinds: [case-management], hours: 2100, supervision: none }
experience-more: unknown
continuing-education:
  - { topic: case-management, hours: 20, date: 2026-03 }
currently: [care-management]
confirms: { good-moral-character: true }
`;
const JSON_TEXT = JSON.stringify(parse(YAML), null, 1);

describe("mutated profiles", () => {
  test("the profile they are made from is valid", () => {
    expect(readText(YAML).diagnostics).toEqual([]);
    expect(readText(JSON_TEXT, "p.json").profile).toEqual(readText(YAML).profile);
  });

  test(`give a profile or errors, never both and never an exception (${RUNS} runs)`, {
    timeout: 600_000,
  }, () => {
    let valid = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { profile, diagnostics } = readMutated(randomFrom(SEED + run));
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(profile === undefined, `run ${run}`).toBe(errors.length > 0);
      if (profile !== undefined) valid += 1;
      for (const diagnostic of diagnostics) expectPlace(diagnostic, `run ${run}: ${diagnostic.code}`);
      for (const format of DIAGNOSTIC_FORMATS) {
        renderDiagnostics(diagnostics, { format, path: "p.yaml", color: false, columns: 80 });
      }
    }
    // Both answers must occur, or the mutations are too wild or too tame to prove anything.
    expect(valid).toBeGreaterThan(RUNS / 50);
    expect(valid).toBeLessThan(RUNS / 2);
  });
});

function readMutated(random: Random): ProfileReading {
  const isJson = random(2) === 0;
  let bytes: Uint8Array = new TextEncoder().encode(isJson ? JSON_TEXT : YAML);
  for (let times = 1 + random(3); times > 0; times -= 1) bytes = mutateBytes(bytes, random);
  return readText(bytes, isJson ? "p.json" : "p.yaml");
}

function expectPlace({ code, span, related }: Diagnostic, name: string): void {
  expect(Object.hasOwn(DIAGNOSTIC_CODES, code), name).toBe(true);
  for (const place of [span, related]) {
    if (place === undefined) continue;
    expect(Math.min(place.line, place.column, place.length), name).toBeGreaterThan(0);
    expect(place.text, name).toBe("");
  }
}
