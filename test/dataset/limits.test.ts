import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/dataset/limits.ts";
import { found, readOne, SMALL_YAML } from "./support/small-yaml.ts";

const SIZE = DEFAULT_LIMITS.bytes - 1;

function filled(part: string): string {
  return part.repeat(Math.floor(SIZE / part.length));
}

function keys(count: number, one: (place: number) => string, glue: string): string {
  return Array.from({ length: count }, (_, place) => one(place)).join(glue);
}

function codes(content: string, path?: string): readonly string[] {
  return readOne(content, path).diagnostics.map(({ code }) => code);
}

describe("limits on YAML", () => {
  test.each([
    ["open brackets", filled("["), "syntax/too-deep"],
    ["nested flow maps", filled('{"a":'), "syntax/too-deep"],
    ["nested dashes", filled("- "), "syntax/too-deep"],
    ["nested question marks", filled("? "), "syntax/too-deep"],
    ["stairs", keys(3000, (place) => `${" ".repeat(place)}a:`, "\n"), "syntax/too-deep"],
    ["many keys in a block map", keys(40_000, (place) => `k${place}: 1`, "\n"), "syntax/too-many-keys"],
    ["many keys in a flow map", `{${keys(40_000, (place) => `k${place}: 1`, ", ")}}`, "syntax/too-many-keys"],
    ["quotes", filled('"'), "syntax/not-yaml"],
    ["anchors", filled("&a "), "syntax/not-yaml"],
    ["aliases", `a: &a 1\nb: [${filled("*a,").slice(0, SIZE - 20)}`, "syntax/too-many-values"],
    ["line ends", filled("\n"), "syntax/too-many-values"],
    ["comments", filled("#\n"), "syntax/too-many-values"],
    ["documents", filled("---\n"), "syntax/too-many-values"],
    ["lines of a block text", `a: |\n${filled(" a\n").slice(0, SIZE - 10)}`, "syntax/too-many-values"],
    ["one endless anchor", filled("&a"), "syntax/empty"],
    ["escapes that mean nothing", `"${filled("\\x")}"`, "syntax/not-yaml"],
    ["texts with such escapes", `[${filled('"\\q\\q\\q\\q\\q\\q",')}`, "syntax/not-yaml"],
    ["closing brackets", `a: [${filled("]").slice(10)}`, "syntax/too-many-values"],
    ["tags", filled("!a!b "), "syntax/not-yaml"],
    ["texts after a text", filled('"aaaaaaaaaaaaa" '), "syntax/not-yaml"],
    ["commas after commas", `[${filled("aaaaaaaaaaa,,")}`, "syntax/not-yaml"],
    ["documents with texts", filled("--- aaaaaaaaaaaaaaaaaaaaa\n"), "syntax/many-documents"],
  ])("%s give one finding", (_name, content, code) => {
    expect(codes(content)).toEqual([code]);
  });

  test.each([
    ["signs that start nothing", "- @aaaaaaaaaaaaaaaaaaaaaa\n", "syntax/not-yaml", 10],
    ["lists within maps", "  b: cccccccccccccccc\n - dddddddddddddd\n", "syntax/not-yaml", 10],
    ["brackets that close nothing", "- }aaaaaaaaaaaaaaaaaa\n", "syntax/not-yaml", 10],
    ["foreign tags", "- !aaaaaaaaaaaaaaaaa b\n", "syntax/unknown-tag", 10],
    ["unknown aliases", "- *aaaaaaaaaaaaaaaaa\n", "syntax/unknown-alias", 1000],
  ])("a file full of %s has findings, but not one for each", (_name, part, code, most) => {
    const found = codes(filled(part));
    expect(new Set(found)).toEqual(new Set([code]));
    expect(found.length).toBeLessThanOrEqual(most);
  });

  test("a file with warnings beyond counting is refused, though a dataset may follow", () => {
    const content = `${"%xxxxxxxxxxxxxxxx\n".repeat(2000)}---\n${SMALL_YAML}`;
    const { dataset, diagnostics } = readOne(content);
    expect(dataset).toBeUndefined();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "syntax/not-yaml", message: "not readable as YAML: too many faults to read on" },
    ]);
  });

  test("a fault far into a large file is found at its place", () => {
    const note = `        - {topic: visits, text: "${"words ".repeat(5000)}", sources: [s]}\n`;
    const large = `${SMALL_YAML}${note.repeat(100)}`;
    expect(large.length).toBeGreaterThan(2_500_000);
    expect(codes(large)).toEqual([]);
    expect(found(readOne(`${large}        - "\\x"\n`))).toEqual(["syntax/not-yaml 113:12"]);
  });

  test("the last allowed level and key are allowed, the next are not", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(codes(nested(64))).toEqual(["data/not-a-map"]);
    expect(found(readOne(nested(65)))).toEqual(["syntax/too-deep 1:65"]);
    const map = (count: number) => keys(count, (place) => `k${place}: 1`, "\n");
    expect(codes(map(2000))).not.toContain("syntax/too-many-keys");
    expect(found(readOne(map(2001)))).toEqual(["syntax/too-many-keys 2001:1"]);
    expect(found(readOne(map(2005)))).toEqual(["syntax/too-many-keys 2001:1"]);
  });

  test("an alias cannot nest deeper than what is written", () => {
    const content = `a: &a ${"[".repeat(60)}${"]".repeat(60)}\nb: ${"[".repeat(30)}*a${"]".repeat(30)}\n`;
    expect(codes(content)).toEqual(["syntax/too-deep"]);
  });

  test("limits can be raised and lowered", () => {
    const map = keys(2500, (place) => `k${place}: 1`, "\n");
    const raised = { ...DEFAULT_LIMITS, keys: 3000 };
    expect(found(readOne(map, "a.yaml", raised)).join()).not.toContain("too-many-keys");
    expect(codes(SMALL_YAML)).toEqual([]);
    const lowered = { ...DEFAULT_LIMITS, bytes: 100 };
    expect(found(readOne(SMALL_YAML, "a.yaml", lowered))).toEqual(["file/too-large 1:1"]);
  });
});

describe("limits on JSON", () => {
  const map = (count: number) => `{${keys(count, (place) => `"k${place}": 1`, ",")}}`;
  test.each([
    ["open brackets", filled("["), "syntax/too-deep"],
    ["nested maps", filled('{"a":'), "syntax/too-deep"],
    ["many keys", map(40_000), "syntax/too-many-keys"],
    ["many numbers", `[${filled("1,")}`, "syntax/too-many-values"],
    ["quotes", filled('"'), "syntax/not-json"],
    ["backslashes", `"${filled("\\")}`, "syntax/not-json"],
    ["digits", filled("1"), "data/not-a-map"],
    ["spaces", filled(" "), "syntax/empty"],
  ])("%s give one finding", (_name, content, code) => {
    expect(codes(content, "a.json")).toEqual([code]);
  });

  test("the last allowed level and key are allowed, the next are not", () => {
    expect(codes("[".repeat(64) + "]".repeat(64), "a.json")).toEqual(["data/not-a-map"]);
    expect(found(readOne("[".repeat(65) + "]".repeat(65), "a.json"))).toEqual(["syntax/too-deep 1:65"]);
    expect(codes(map(2000), "a.json")).not.toContain("syntax/too-many-keys");
    expect(codes(map(2001), "a.json")).toEqual(["syntax/too-many-keys"]);
  });
});

test("beyond a thousand, findings are counted", () => {
  const titles = keys(1500, () => "{}", ",");
  const content = SMALL_YAML.replace("title: Nurse", `title: Nurse\n    other-titles: [${titles}]`);
  const { dataset, diagnostics } = readOne(content);
  expect(dataset).toBeUndefined();
  expect(diagnostics).toHaveLength(1001);
  expect(diagnostics.filter(({ code }) => code === "data/more-findings")).toMatchObject([
    { message: "2000 more errors are not listed" },
  ]);
});

test("warnings beyond a thousand do not make a dataset faulty, and hide no error", () => {
  const topics = keys(1500, (place) => `  t${place}: T`, "\n");
  const many = SMALL_YAML.replace("  visits: Visits", `  visits: Visits\n${topics}`);
  const { dataset, diagnostics } = readOne(many);
  expect(dataset).toBeDefined();
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  expect(codes(many.replace("title: Nurse", "title: 1"))).toContain("data/not-text");
});
