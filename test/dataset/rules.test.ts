import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { withRule } from "./support/rule-yaml.ts";
import { file, readOne } from "./support/small-yaml.ts";

const DEGREE = "{id: degree, degree: {level: bachelor}}";
const A_DEGREE = "{degree: {level: bachelor}}";
const SERVICE = "{id: work, experience: {kinds: [nursing], months: 12}}";

/** What is found of a rule in one line: the code, the text that it points at, and the hint. */
function findings(rule: string, credential?: string): readonly string[] {
  return readOne(withRule(rule, credential)).diagnostics.map(({ code, span, hint }) => {
    const { text = "", column = 1, length = 0 } = span ?? {};
    const place = `${code} at ${text.slice(column - 1, column - 1 + length)}`;
    return hint === undefined ? place : `${place}: ${hint}`;
  });
}

describe("a rule that is right", () => {
  test.each([
    ["{all: [{license: {types: [rn], standing: active, unrestricted: true}}]}"],
    ["{any: [{license: {permits: independent-assessment}}, {confirm: good-character}]}"],
    ["{certification: {ids: [crc, ceb], open: true}}"],
    ["{degree: {level: associate, exactly: true, fields: related, doubtful-fields: [sociology]}}"],
    [`{all: [${DEGREE}, {experience: {kinds: [nursing], hours: 0.01, after: degree}}]}`],
    [`{all: [${SERVICE}, {together: {months: 600, of: [work]}}]}`],
    [`{at-least: {n: 2, of: [${DEGREE}, ${SERVICE}]}}`],
    ["{state: {currently: care-management}}"],
    ["{continuing-education: {hours: 30, topics: [ethics], within-months: 36}, source: [s, t]}"],
    ["{experience: {kinds: [nursing], any-amount: true, supervised-by: [ceb, crc], setting: hospital}}"],
  ])("has nothing to complain of: %s", (rule) => {
    expect(findings(rule)).toEqual([]);
  });
});

describe("a word that is not in the vocabulary", () => {
  test.each([
    ["{license: {types: [rn, rm]}}", "rm", "rn"],
    ["{degree: {level: bachelors}}", "bachelors", "bachelor"],
    ["{degree: {level: bachelor, fields: [nursng]}}", "nursng", "nursing"],
    ["{degree: {level: bachelor, doubtful-fields: [socology]}}", "socology", "sociology"],
    ["{certification: {ids: [ced]}}", "ced", "ceb"],
    ["{certification: {ids: [crcc]}}", "crcc", "crc"],
    ["{experience: {kinds: [nursin], months: 1}}", "nursin", "nursing"],
    ["{experience: {kinds: [nursing], months: 1, supervised-by: [cebb]}}", "cebb", "ceb"],
    ["{continuing-education: {hours: 1, topics: [ethic]}}", "ethic", "ethics"],
    ["{state: {currently: care-managment}}", "care-managment", "care-management"],
    ["{confirm: good-charakter}", "good-charakter", "good-character"],
  ])("is found where it stands, with the nearest: %s", (rule, wrong, meant) => {
    expect(findings(rule)).toEqual([`data/unknown-word at ${wrong}: did you mean ${meant}?`]);
  });

  test("is not looked for in a vocabulary of which nothing could be read", () => {
    const rule = withRule("{license: {types: [rm]}}").replace(/^vocabulary:\n(?: .*\n)+/m, "");
    const files = [
      file("dataset.yaml", rule, "dataset.yaml"),
      file("vocabulary.yaml", "{", "vocabulary.yaml"),
    ];
    expect(readDataset(files).diagnostics.map(({ code }) => code)).toEqual(["syntax/not-yaml"]);
  });

  test("is each of them where there is no vocabulary", () => {
    const rule = withRule("{license: {types: [rn]}}").replace(/^vocabulary:\n(?: .*\n)+/m, "");
    expect(readOne(rule).diagnostics.map(({ code }) => code)).toEqual([
      "data/unknown-word",
      "data/unknown-word",
    ]);
  });

  test("is found among the related fields too", () => {
    expect(findings(DEGREE, "related: [nursing, nursin]")).toEqual([
      "data/unknown-word at nursin: did you mean nursing?",
    ]);
  });
});

describe("a node", () => {
  test.each([
    [
      "{}",
      "data/requirement-kind at requires: add one of all, any, at-least, license, degree, certification, experience, together, continuing-education, state, confirm",
    ],
    [
      "{experiance: {kinds: [nursing], months: 1}}",
      "data/unknown-key at experiance: did you mean experience?",
    ],
    [
      "{any: [{at-least: {n: 1, of: [{experience: {kinds: [nursing], month: 1}}]}}]}",
      "data/unknown-key at month: did you mean months?",
    ],
    [
      `{confirm: good-character, degree: {level: bachelor}}`,
      "data/requirement-kind at degree: make two of it, and join them by all or any",
    ],
    ["{license: {standing: active}}", "data/asks-nothing at license: add one of types, permits"],
    [
      "{experience: {kinds: [nursing]}}",
      "data/asks-nothing at experience: add one of months, hours, any-amount",
    ],
    ["{all: []}", "data/asks-nothing at []: name at least one"],
    [`{at-least: {n: 3, of: [${DEGREE}, ${SERVICE}]}}`, "data/out-of-range at 3"],
    [`{at-least: {n: 0, of: [${DEGREE}, ${SERVICE}]}}`, "data/out-of-range at 0"],
    ["{experience: {kinds: [nursing], months: 601}}", "data/out-of-range at 601"],
    ["{experience: {kinds: [nursing], months: 1.5}}", "data/not-whole at 1.5"],
    ["{experience: {kinds: [nursing], hours: 0}}", "data/out-of-range at 0"],
    ["{experience: {kinds: [nursing], hours: 1.125}}", "data/out-of-range at 1.125"],
    ["{experience: {kinds: [nursing], hours: 1, within-months: 0}}", "data/out-of-range at 0"],
    [
      "{experience: {kinds: [nursing], hours: 1, paid: false}}",
      "data/unknown-choice at false: leave it out if it is not meant",
    ],
    [
      "{experience: {kinds: [nursing], hours: 1, excluded: [intership]}}",
      "data/unknown-choice at intership: did you mean internship?",
    ],
    [
      "{experience: {kinds: [nursing], hours: 1, excluded: [family, family]}}",
      "data/named-twice at family: remove one of the two",
    ],
    ["{license: {types: [rn], standing: activ}}", "data/unknown-choice at activ: did you mean active?"],
    ["{license: {types: [rn, rn]}}", "data/named-twice at rn: remove one of the two"],
    ["{degree: {level: bachelor, fields: relatd}}", "data/not-a-list at relatd: did you mean related?"],
    [
      "{degree: {level: bachelor, accredited-by: [CSWE]}}",
      "data/bad-id at CSWE: use lower-case letters, digits and single hyphens, starting with a letter, at most 64 characters",
    ],
    ["{confirm: good-character, source: u}", "data/unknown-source at u: correct the id, or add the source"],
    [
      "{confirm: good-character, source: [s, u]}",
      "data/unknown-source at u: correct the id, or add the source",
    ],
    ["{confirm: good-character, source: [s, 5]}", 'data/not-text at 5: quote it: "5"'],
    ["{confirm: good-character, source: []}", "data/no-source at []: add the id of at least one source"],
    [
      "{confirm: good-character, id: Good}",
      "data/bad-id at Good: use lower-case letters, digits and single hyphens, starting with a letter, at most 64 characters",
    ],
    [`{any: [${DEGREE}, {any: [${DEGREE}]}]}`, "data/duplicate-id at degree: rename one of them"],
  ])("that is wrong is found where it stands: %s", (rule, expected) => {
    expect(findings(rule)).toEqual([expected]);
  });

  test("may use related fields only where the credential lists them", () => {
    expect(findings("{degree: {level: bachelor, fields: related}}", "about: []")).toEqual([
      "data/no-related-fields at related: add related: with the fields to the credential",
    ]);
  });

  test("is one of at most three hundred", () => {
    const many = (count: number) =>
      `{any: [${Array.from({ length: count - 1 }, () => SERVICE.replace("id: work, ", "")).join(", ")}]}`;
    expect(findings(many(300))).toEqual([]);
    expect(findings(many(301))).toEqual(["data/rule-too-large at requires: at most 300 are allowed"]);
  });

  test("may stand inside eleven others, and no more", () => {
    const nested = (times: number) => `${"{all: [".repeat(times)}${DEGREE}${"]}".repeat(times)}`;
    expect(findings(nested(11))).toEqual([]);
    expect(findings(nested(13))).toHaveLength(1);
    expect(findings(nested(12))[0]).toMatch(/^data\/rule-too-large at /);
  });
});

describe("what points at a node", () => {
  const following = (id: string) => `{id: late, experience: {kinds: [nursing], months: 1, after: ${id}}}`;

  test.each([
    [`{all: [${following("degre")}, ${DEGREE}]}`, "data/unknown-node at degre: did you mean degree?"],
    [
      `{all: [${following("late")}, ${DEGREE}]}`,
      "data/wrong-node at late: point at a degree, or at a requirement that nobody meets without one",
    ],
    [
      `{id: whole, all: [${following("whole")}, ${DEGREE}]}`,
      "data/circular-after at whole: point at the degree alone",
    ],
    [
      `{all: [${SERVICE}, {together: {months: 2, of: [work, wrk]}}]}`,
      "data/unknown-node at wrk: did you mean work?",
    ],
    [
      `{all: [${DEGREE}, {together: {months: 2, of: [degree]}}]}`,
      "data/wrong-node at degree: point at requirements of the kind experience",
    ],
  ])("points at one of the rule that can be meant: %s", (rule, expected) => {
    expect(findings(rule)).toEqual([expected]);
  });

  test.each([
    [`{id: start, any: [${A_DEGREE}, {certification: {ids: [crc]}}]}`],
    [`{id: start, all: [{any: [${A_DEGREE}, {license: {types: [rn]}}]}, {license: {types: [rn]}}]}`],
    [
      `{id: start, at-least: {n: 2, of: [${A_DEGREE}, {license: {types: [rn]}}, {certification: {ids: [crc]}}]}}`,
    ],
    ["{id: start, together: {months: 1, of: [late]}}"],
  ])("may not follow what can be met without a degree: %s", (start) => {
    expect(findings(`{all: [${start}, ${following("start")}]}`)).toEqual([
      "data/wrong-node at start: point at a degree, or at a requirement that nobody meets without one",
    ]);
  });

  test.each([
    [`{id: start, any: [${A_DEGREE}, {all: [${A_DEGREE}, {certification: {ids: [crc]}}]}]}`],
    [`{id: start, all: [${A_DEGREE}, {any: [{license: {types: [rn]}}, {certification: {ids: [crc]}}]}]}`],
    [`{id: start, all: [${A_DEGREE}, {any: [${A_DEGREE}, {license: {types: [rn]}}]}]}`],
    [`{id: start, at-least: {n: 2, of: [${A_DEGREE}, ${A_DEGREE}, {certification: {ids: [crc]}}]}}`],
  ])("may follow what nobody meets without a degree: %s", (start) => {
    expect(findings(`{all: [${start}, ${following("start")}]}`)).toEqual([]);
  });

  test("may not come back to itself by way of others", () => {
    const one =
      "{id: one, all: [{degree: {level: bachelor}}, {experience: {kinds: [nursing], months: 1, after: two}}]}";
    const two =
      "{id: two, all: [{degree: {level: bachelor}}, {experience: {kinds: [nursing], months: 1, after: one}}]}";
    expect(findings(`{all: [${one}, ${two}]}`).map((line) => line.split(" ")[0])).toEqual([
      "data/circular-after",
      "data/circular-after",
    ]);
    const sum = `{id: sum, all: [${DEGREE}, {together: {months: 2, of: [late]}}]}`;
    expect(findings(`{all: [${following("sum")}, ${sum}]}`)[0]).toMatch(/^data\/circular-after/);
  });

  test("may share the degree that it follows", () => {
    const later = following("degree").replace("late", "later");
    expect(findings(`{all: [${DEGREE}, ${following("degree")}, ${later}]}`)).toEqual([]);
  });

  test("is not judged where a key stands twice, because what is meant may be the other", () => {
    const twice = DEGREE.replace("id: degree", "id: degree, id: graduation");
    expect(findings(`{all: [${twice}, ${following("degree")}]}`).map((line) => line.split(" ")[0])).toEqual([
      "syntax/duplicate-key",
    ]);
  });
});
