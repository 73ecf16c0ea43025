import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../src/dataset/json-schemas.ts";
import { fixtureFiles } from "./support/fixture-files.ts";
import { withRule } from "./support/rule-yaml.ts";
import { readOne } from "./support/small-yaml.ts";

const schemas = jsonSchemas();

/** Strict about the schema itself too: a keyword that nothing knows is an error. */
function validator(name: string): ValidateFunction {
  return new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    schemas.get(name) ?? false,
  );
}

const NAMES: Readonly<Record<string, string>> = { roles: "role", credentials: "credential" };

const bundled = fixtureFiles("data").flatMap(({ place }) => {
  if (place === "dataset.yaml") return [[place, "dataset-folder"] as const];
  const name = NAMES[place.split("/")[0] ?? ""];
  return name === undefined ? [] : [[place, name] as const];
});

describe("the schemas of data files", () => {
  test.each(bundled)("accept the bundled data: %s", (place, name) => {
    const validate = validator(name);
    validate(parse(readFileSync(`data/${place}`, "utf8")));
    expect(validate.errors).toBe(null);
  });

  test("accept the bundled data as one dataset", () => {
    const whole: Record<string, Record<string, unknown>> = { roles: {}, credentials: {} };
    for (const { place } of fixtureFiles("data").filter((one) => one.place.endsWith(".yaml"))) {
      const [name = "", folder] = place.replace(".yaml", "").split("/").reverse();
      const value = parse(readFileSync(`data/${place}`, "utf8"));
      Object.assign(folder === undefined && name === "dataset" ? whole : (whole[folder ?? ""] ?? whole), {
        ...(name === "dataset" ? value : { [name]: value }),
      });
    }
    expect(Object.keys(whole["credentials"] ?? {}).length).toBeGreaterThan(6);
    const validate = validator("dataset");
    validate(whole);
    expect(validate.errors).toBe(null);
  });

  const validate = validator("dataset");

  test.each([
    "{confirm: good-character, source: s}",
    "{any: [{all: [{at-least: {n: 1, of: [{license: {types: [rn]}, why: W, id: i, label: L}]}}]}]}",
    "{degree: {level: bachelor, fields: related}}",
    "{experience: {kinds: [nursing], hours: 0.5, setting: [a, b], doubtful: [unpaid]}, source: [s, t]}",
  ])("accept a rule that is right: %s", (rule) => {
    expect(readOne(withRule(rule)).dataset).toBeDefined();
    expect(validate(parse(withRule(rule)))).toBe(true);
  });

  test.each([
    "{}",
    "{confirm: 5}",
    "{label: L}",
    "{confirm: good-character, state: {currently: nursing}}",
    "{any: [{}]}",
    "{all: []}",
    "{at-least: {n: 0, of: [{confirm: good-character}]}}",
    "{at-least: {of: [{confirm: good-character}]}}",
    "{license: {}}",
    "{license: {standing: active}}",
    "{license: {types: []}}",
    "{license: {types: rn}}",
    "{license: {types: [rn], standing: retired}}",
    "{license: {types: [rn], unrestricted: false}}",
    "{license: {permits: anything}}",
    "{degree: {}}",
    "{degree: {level: bachelor, fields: nursing}}",
    "{certification: {ids: []}}",
    "{experience: {kinds: [nursing]}}",
    "{experience: {kinds: [nursing], months: 0}}",
    "{experience: {kinds: [nursing], months: 1.5}}",
    "{experience: {kinds: [nursing], months: 601}}",
    "{experience: {kinds: [nursing], hours: 0}}",
    "{experience: {kinds: [nursing], hours: 1, excluded: [unpaid]}}",
    "{experience: {kinds: [nursing], hours: 1, setting: []}}",
    "{together: {months: 12, of: []}}",
    "{continuing-education: {topics: [ethics]}}",
    "{state: {}}",
    "{confirm: good-character, source: []}",
    "{confirm: good-character, sources: [s]}",
    "[]",
  ])("refuse a rule that is refused when it is read: %s", (rule) => {
    expect(readOne(withRule(rule)).dataset).toBeUndefined();
    expect(validate(parse(withRule(rule)))).toBe(false);
  });

  test("refuse a version without a source", () => {
    const version = withRule("{confirm: good-character}").replace("official, source: s,", "official,");
    expect(readOne(version).dataset).toBeUndefined();
    expect(validate(parse(version))).toBe(false);
  });

  test("explain every key of a requirement to an editor", () => {
    const text = JSON.stringify(schemas.get("credential"));
    for (const hint of ["Holds when n parts do", "Months of full-time service", "Id of a source"]) {
      expect(text).toContain(hint);
    }
  });
});
