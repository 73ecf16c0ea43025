import { describe, expect, test } from "vitest";
import { found, readOne, SMALL_YAML, smallWith } from "./support/small-yaml.ts";

function titleOf(written: string): unknown {
  const { dataset, diagnostics } = readOne(smallWith("title: T\n", `title: ${written}\n`));
  return dataset?.title ?? diagnostics.map(({ code, hint }) => `${code}: ${hint}`);
}

describe("habits of YAML 1.1", () => {
  test.each(["no", "yes", "on", "off", "1:30", "2024-02-09", "0o7x", "1_000", "12e03x"])(
    "%s stays a text",
    (text) => {
      expect(titleOf(text)).toBe(text);
    },
  );

  test.each(["012", "1.10", "2020", "0x1F", "1e3", ".inf", "true", "False", "-0"])(
    "%s in place of a text is shown as it is written, with the advice to quote it",
    (written) => {
      expect(titleOf(written)).toEqual([`data/not-text: quote it: "${written}"`]);
    },
  );

  test.each(["null", "~", ""])("nothing in place of a text is no text: %s", (written) => {
    expect(titleOf(written)).toEqual(["data/not-text: undefined"]);
  });

  test("a directive for YAML 1.1 changes nothing", () => {
    const content = `%YAML 1.1\n---\n${smallWith("title: Nurse", "title: no")}`;
    expect(readOne(content).dataset?.roles[0]?.title).toBe("no");
    const merge = `%YAML 1.1\n---\n${smallWith("title: Nurse", "title: Nurse\n    <<: {a: b}")}`;
    expect(found(readOne(merge))).toEqual(["data/unknown-key 11:5"]);
  });
});

describe("reading YAML", () => {
  test("anchors and aliases repeat values, and findings in them are placed at the original", () => {
    const shared = smallWith("Cares, sources: [s]", "Cares, sources: &all [s]").replace(
      "text: Visits, sources: [s]",
      "text: Visits, sources: *all",
    );
    expect(readOne(shared).dataset?.roles[0]?.sections.duties?.[0]?.sources).toEqual(["s"]);
    const wrong = shared.replace("&all [s]", "&all [t]");
    expect(found(readOne(wrong))).toContain("data/unknown-source 9:43");
  });

  test("a value that contains itself is an unknown alias", () => {
    expect(found(readOne("a: &a [*a]\n"))).toContain("syntax/unknown-alias 1:8");
  });

  test.each([
    ["a tab as indentation", "title: T\ntopics:\n\tvisits: V\n", "syntax/not-yaml"],
    ["an open quote", 'title: "T\n', "syntax/not-yaml"],
    ["an open bracket", "title: [T\n", "syntax/not-yaml"],
    ["a sign that starts nothing", "title: @home\n", "syntax/not-yaml"],
    ["a foreign tag", "title: !!js/function 'x'\n", "syntax/unknown-tag"],
    ["binary data", "title: !!binary aGk=\n", "syntax/unknown-tag"],
    ["a set", "title: !!set {a, b}\n", "syntax/unknown-tag"],
    ["two documents", `${SMALL_YAML}---\n${SMALL_YAML}`, "syntax/many-documents"],
    ["a second, empty document", `${SMALL_YAML}---\n`, "syntax/many-documents"],
    ["nothing", "", "syntax/empty"],
    ["only a mark", "\uFEFF", "syntax/empty"],
    ["only comments", "# one\n# two\n", "syntax/empty"],
    ["only a start of a document", "---\n", "syntax/empty"],
  ])("%s is refused", (_name, content, code) => {
    const { dataset, diagnostics } = readOne(content);
    expect(dataset).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test.each([
    ["# one\n", 1],
    [`${SMALL_YAML}---\n${SMALL_YAML}`, 13],
  ])("what is no dataset to judge is told in one line, with its place", (content, line) => {
    const [diagnostic, ...rest] = readOne(content).diagnostics;
    expect(rest).toEqual([]);
    expect(diagnostic?.span).toMatchObject({ file: "data.yaml", line, column: 1, text: "" });
    expect(diagnostic?.hint).toBeUndefined();
  });

  test("a text that ends in three dots is one document", () => {
    expect(readOne(`---\n${SMALL_YAML}...\n`).dataset).toBeDefined();
  });

  test.each(["__proto__", "constructor", "prototype"])(
    "%s is no key anywhere and pollutes nothing",
    (key) => {
      const top = readOne(`${SMALL_YAML}${key}: {polluted: true}\n`);
      expect(found(top)).toEqual(["syntax/forbidden-key 13:1"]);
      const topic = readOne(smallWith("  visits: Visits", `  visits: Visits\n  ${key}: {polluted: true}`));
      expect(found(topic)).toEqual(["syntax/forbidden-key 4:3"]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );

  test("a key stands twice, however it is written", () => {
    expect(found(readOne(`${SMALL_YAML}"title": U\n`))).toEqual(["syntax/duplicate-key 13:1"]);
    const { diagnostics } = readOne(`${SMALL_YAML}title: U\n`);
    expect(diagnostics[0]?.related).toMatchObject({ line: 1, column: 1, length: 5, text: "title: T" });
  });

  test("a byte order mark and other line ends change nothing", () => {
    const plain = readOne(SMALL_YAML);
    expect(plain.dataset).toBeDefined();
    expect(readOne(`\uFEFF${SMALL_YAML}`)).toEqual(plain);
    expect(readOne(SMALL_YAML.replaceAll("\n", "\r\n"))).toEqual(plain);
    const wrong = smallWith("title: Nurse", "title: 911");
    expect(readOne(`\uFEFF${wrong.replaceAll("\n", "\r\n")}`)).toEqual(readOne(wrong));
  });
});
