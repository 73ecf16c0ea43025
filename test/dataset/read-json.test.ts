import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { DEFAULT_LIMITS } from "../../src/dataset/limits.ts";
import { readJson } from "../../src/dataset/read-json.ts";
import { sourceText } from "../../src/dataset/source-text.ts";
import { found, readOne, SMALL_YAML } from "./support/small-yaml.ts";

const SMALL_JSON = JSON.stringify(parse(SMALL_YAML), null, 2);

function readsAsJson(text: string): boolean {
  return readJson(sourceText("a.json", text), DEFAULT_LIMITS, "first").document !== undefined;
}

describe("reading JSON", () => {
  test("the same data as YAML and as JSON is the same dataset", () => {
    expect(readOne(SMALL_JSON, "a.json")).toEqual(readOne(SMALL_YAML));
    expect(readOne(`\uFEFF${SMALL_JSON}`, "a.json").dataset).toBeDefined();
  });

  test.each([
    ["a comma too many", '{"title": "T",}', "1:15"],
    ["single quotes", "{'title': 'T'}", "1:2"],
    ["a comment", '{\n  // no\n  "title": "T"}', "2:3"],
    ["two values", '{"a": 1} {"b": 2}', "1:10"],
    ["a leading zero", '{"a": 01}', "1:7"],
    ["an end too early", '{"title": "T"\n', "1:14"],
    ["YAML", "title: T", "1:1"],
    ["a tab in a text", '{"title": "a\tb"}', "1:13"],
  ])("%s is refused where it stands", (_name, text, place) => {
    const [first, ...rest] = found(readOne(text, "a.json"));
    expect(rest).toEqual([]);
    expect(first).toBe(`syntax/not-json ${place}`);
  });

  test("what JSON.parse rejects is rejected, and nothing else", () => {
    const near = fc
      .json()
      .chain((text) =>
        fc
          .tuple(
            fc.nat(text.length),
            fc.constantFrom("", ",", "0", "'", "]", "//", "\t", "\\", "NaN", "\uFEFF"),
          )
          .map(([at, extra]) => text.slice(0, at) + extra + text.slice(at + 1)),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), near, fc.string()), (text) => {
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(readsAsJson(text)).toBe(parses);
      }),
      { numRuns: 500 },
    );
  });

  test("keys that stand twice are found, escaped ones too, and both places are shown", () => {
    const doubled = SMALL_JSON.replace('"title": "T"', '"title": "T",\n  "titl\\u0065": "U"');
    const { diagnostics } = readOne(doubled, "a.json");
    expect(diagnostics).toMatchObject([
      { code: "syntax/duplicate-key", span: { line: 3, column: 3 }, related: { line: 2, column: 3 } },
    ]);
  });

  test.each(["__proto__", "constructor", "prototype"])("%s is no key and pollutes nothing", (key) => {
    const reading = readOne(SMALL_JSON.replace("{", `{\n  "${key}": {"polluted": true},`), "a.json");
    expect(found(reading)).toEqual(["syntax/forbidden-key 2:3"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("a wrong value is found where it stands", () => {
    const wrong = SMALL_JSON.replace('"Nurse"', "911");
    expect(found(readOne(wrong, "a.json"))).toEqual(["data/not-text 18:16"]);
  });

  test("text from standard input is taken as what it looks like", () => {
    expect(readOne(SMALL_JSON, "<stdin>").dataset).toBeDefined();
    expect(readOne(SMALL_YAML, "<stdin>").dataset).toBeDefined();
    const flow = "{title: T, topics: {}, sources: {}, roles: {}}";
    expect(found(readOne(flow, "<stdin>")).join()).not.toContain("syntax");
  });
});
