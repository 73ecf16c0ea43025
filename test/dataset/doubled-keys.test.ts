import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { found, readOne, SMALL_YAML } from "./support/small-yaml.ts";

const STATEMENT = (id: string, more = "") =>
  `{"id": "${id}", "topic": "visits", "text": "Visits"${more}, "sources": ["s"]}`;

/** A dataset as JSON text, which is YAML too: one role with `sections` as they are given, and more keys of the whole. */
function doubled(sections: string, more = ""): string {
  const { title, topics, sources } = parse(SMALL_YAML);
  const parts = Object.entries({ title, topics, sources }).map((part) =>
    part.map((one) => JSON.stringify(one)),
  );
  return `{${parts.map((part) => part.join(": ")).join(",\n")},
"roles": {"nurse": {"title": "Nurse", "summary": {"text": "Cares", "sources": ["s"]}, "sections": {
${sections}
}}}${more}}`;
}

const DISAGREEMENT = `,
"disagreements": {"d": {"title": "T", "why": "W", "statements": ["nurse/one", "nurse/two"]}}`;

function codesOf(found: readonly string[]): readonly string[] {
  return found.map((line) => line.split(" ")[0] ?? "");
}

describe.each(["data.yaml", "data.json"])("a key that stands twice in %s", (path) => {
  const read = (content: string) => found(readOne(content, path));

  test("is the only finding when both values are right", () => {
    const sections = `"duties": [${STATEMENT("one")}],\n"duties": [${STATEMENT("two")}]`;
    expect(read(doubled(sections, DISAGREEMENT))).toEqual(["syntax/duplicate-key 6:1"]);
  });

  test("hides no fault of either value", () => {
    const wrong = (strength: string) => STATEMENT(strength, `, "strength": "${strength}"`);
    const sections = `"duties": [${wrong("first")}],\n"duties": [${wrong("second")}]`;
    const [one = "", twice = "", other = "", ...rest] = read(doubled(sections));
    expect(codesOf([one, twice, other, ...rest])).toEqual([
      "data/unknown-choice",
      "syntax/duplicate-key",
      "data/unknown-choice",
    ]);
    expect([one, other].map((line) => line.split(" ")[1]?.split(":")[0])).toEqual(["5", "6"]);
  });

  test("hides no fault elsewhere", () => {
    const sections = `"duties": [${STATEMENT("one")}],\n"duties": [${STATEMENT("two")}]`;
    const content = doubled(sections).replace('"title":"T"', '"title":1');
    expect(codesOf(read(content))).toEqual(["data/not-text", "syntax/duplicate-key"]);
  });

  test.each([
    ["topics", '"topics": {"other": "Other"}'],
    ["sources", '"sources": {}'],
    ["roles", '"roles": {}'],
    ["a title", '"title": "U"'],
  ])("makes nothing missing or unused: %s", (_name, more) => {
    const content = doubled(
      `"duties": [${STATEMENT("one")}, ${STATEMENT("two")}]`,
      `${DISAGREEMENT},\n${more}`,
    );
    expect(codesOf(read(content))).toEqual(["syntax/duplicate-key"]);
  });

  test("makes no values that do not fit together", () => {
    const pay = '"pay": {"range": {"from": 2, "to": 1, "to": 3}, "currency": "USD", "period": "hour"}';
    const sections = `"pay": [${STATEMENT("one", `, ${pay}`)}]`;
    expect(codesOf(read(doubled(sections)))).toEqual(["syntax/duplicate-key"]);
    const prefer = DISAGREEMENT.replace(
      '"statements"',
      '"prefer": ["nurse/six"], "statements": [], "statements"',
    );
    const both = read(doubled(`"duties": [${STATEMENT("one")}, ${STATEMENT("two")}]`, prefer));
    expect(codesOf(both)).toEqual(["data/too-few-statements", "syntax/duplicate-key"]);
  });
});

test("a value that aliases repeat repeats its doubled keys", () => {
  const content = `${SMALL_YAML.replace("nurse:", "nurse: &role").replace(
    "      duties:",
    "      duties: []\n      duties:",
  )}  other: *role
disagreements: {d: {title: T, why: W, statements: [nurse/one, other/two]}}
`;
  expect(found(readOne(content))).toEqual(["syntax/duplicate-key 12:7"]);
});
