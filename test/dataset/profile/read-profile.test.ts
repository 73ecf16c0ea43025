import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/dataset/limits.ts";
import { profileText } from "../../../src/dataset/profile/profile-text.ts";
import { profileWordsOf } from "../../../src/dataset/profile/profile-words.ts";
import { DIAGNOSTIC_FORMATS } from "../../../src/render/diagnostics/diagnostic-formats.ts";
import { renderDiagnostics } from "../../../src/render/diagnostics/render-diagnostics.ts";
import { month } from "../../eligibility/support.ts";
import { found, readText } from "./support/profile-reading.ts";

const SIZE = DEFAULT_LIMITS.bytes - 1;
const filled = (part: string): string => part.repeat(Math.floor(SIZE / part.length));

test("of an alias without an anchor nothing is said but that", () => {
  expect(found(readText("licenses: *x\ndegrees:\n"))).toEqual([
    expect.stringContaining("syntax/unknown-alias"),
    expect.stringContaining("profile/says-nothing"),
  ]);
});

describe("what a profile may leave open", () => {
  test.each([
    ["an empty map", "{}", {}],
    ["nothing of a license", "licenses: [{}]", { licenses: [{}] }],
    ["the ends of a job", "experience: [{ hours-per-week: 20 }]", { experience: [{ hoursPerWeek: 20 }] }],
    ["a beginning", "experience: [{ to: present }]", { experience: [{ to: "present" }] }],
    [
      "the day within a month, where the order could be right",
      "experience: [{ from: 2023-02-15, to: 2023-02 }]",
      { experience: [{ from: "2023-02-15", to: "2023-02" }] },
    ],
    [
      "the day of this month on which a job began",
      "experience: [{ from: 2026-11, to: present }]",
      { experience: [{ from: "2026-11", to: "present" }] },
    ],
    [
      "who supervised",
      "experience: [{ supervision: {} }, { supervision: { by: [] } }, { supervision: none }]",
      { experience: [{ supervision: {} }, { supervision: { by: [] } }, { supervision: "none" }] },
    ],
    [
      "whether more was done",
      "experience: []\nexperience-more: unknown",
      { experience: [], experienceMore: "unknown" },
    ],
  ])("%s", (_name, content, expected) => {
    expect(readText(content)).toEqual({ profile: expected, diagnostics: [] });
  });

  test("a job still planned, and one of exactly full time or the most of a week", () => {
    const content = `experience:
  - { from: 2027-01-01, to: 2027-12-31, hours-per-week: 30, full-time: true }
  - { from: 2024-01, hours-per-week: 39.99, full-time: false }
  - { from: 2024-01, hours-per-week: 168 }
  - { from: 2024-01-01, to: 2024-01-31, hours: 744 }
  - { months: 1200 }
  - { hours: 100000 }
`;
    expect(readText(content).diagnostics).toEqual([]);
  });
});

test("a byte order mark and the line ends of Windows change nothing", () => {
  const content = "licenses:\n  - { type: rn }\n";
  const expected = readText(content).profile;
  expect(expected).toEqual({ licenses: [{ type: "rn" }] });
  expect(readText(`\uFEFF${content.replaceAll("\n", "\r\n")}`).profile).toEqual(expected);
});

test("everything that is wrong is found at once, whatever is wrong beside it", () => {
  const content = `licences: []
licenses:
  - rn
  - { type: rnn, standing: active, issued: 2024-02, expires: 2024-01 }
experience:
  - { kinds: [nursing, 7], from: 2023-02, to: 2023-01, paid: yes }
  - { months: -1, hours: 5, hours-per-week: 3 }
currently: [1, nursing]
`;
  expect(found(readText(content))).toEqual([
    "data/unknown-key 1:1",
    "data/not-a-map 3:5",
    "profile/unknown-word 4:13",
    "profile/ends-before-start 4:62",
    "data/not-text 6:24",
    "profile/ends-before-start 6:47",
    "data/not-true-or-false 6:62",
    "profile/bad-amount 7:15",
    "profile/two-amounts 7:19",
    "data/not-text 8:13",
  ]);
});

test("of a key that stands twice nothing is compared, because neither value is sure", () => {
  expect(found(readText("experience:\n  - { from: 2024-01, to: 2023-01, to: 2024-02 }\n"))).toEqual([
    "syntax/duplicate-key 2:35",
  ]);
});

describe("limits", () => {
  test.each([
    ["open brackets", filled("["), "syntax/too-deep"],
    ["keys", Array.from({ length: 40_000 }, (_, place) => `k${place}: 1`).join("\n"), "syntax/too-many-keys"],
    ["line ends", filled("\n"), "syntax/too-many-values"],
    ["quotes", filled('"'), "syntax/not-yaml"],
    ["an alias bomb", bomb(), "syntax/alias-bomb"],
    ["more than the limit", `${filled("#")}####`, "file/too-large"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0]), "file/not-utf8"],
    ["a zero byte", "licenses: []\0", "file/not-utf8"],
    ["nothing", "", "syntax/empty"],
  ])("%s give one finding", (_name, content, code) => {
    expect(readText(content).diagnostics.map((it) => it.code)).toEqual([code]);
  });

  test("beyond a thousand, findings are counted", () => {
    const { profile, diagnostics } = readText(`licenses: [${"rn, ".repeat(1500)}]`);
    expect(profile).toBeUndefined();
    expect(diagnostics).toHaveLength(1001);
  });
});

function bomb(): string {
  const list = (name: string): string => `[${Array.from({ length: 9 }, () => `*${name}`).join(", ")}]`;
  return `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b ${list("a")}\nc: &c ${list("b")}\nd: &d ${list("c")}\ne: ${list("d")}\n`;
}

describe("of a profile no more is shown than the token at fault", () => {
  test.each([
    ["an unknown word", "{ title: SECRET, kinds: [nursin], setting: secret }"],
    ["a stray key", "{ title: SECRET, settings: x, setting: secret }"],
    ["a wrong value", "{ title: SECRET, paid: x, setting: secret }"],
    ["a date that is none", "{ title: SECRET, from: 2023-02-30, setting: secret }"],
    ["an end before the beginning", "{ title: SECRET, from: 2023-02, to: 2023-01, setting: secret }"],
    ["two amounts", "{ title: SECRET, hours-per-week: 1, hours: 2, setting: secret }"],
    [
      "hours of another kind",
      "{ title: SECRET, kinds: [nursing], hours-of: { ethics: 2 }, setting: secret }",
    ],
    ["a key twice", "{ title: SECRET, paid: true, paid: false, setting: secret }"],
    ["a list for a map", "[SECRET, secret]"],
    ["a map for a list", "{ title: SECRET, kinds: { SECRET: secret } }"],
    ["a map for a text", "{ title: { SECRET: secret } }"],
    ["an unclosed quote", '{ title: "SECRET, setting: secret }'],
    ["an unclosed map", "{ title: SECRET, setting: secret"],
    ["a colon in a text", "title: SECRET: secret"],
    ["words after a text", '"title" SECRET secret'],
    ["a tag", "{ title: SECRET, paid: !odd true, setting: secret }"],
    ["an alias", "{ title: SECRET, paid: *odd, setting: secret }"],
    ["an escape", '{ title: "SECRET \\x secret" }'],
    ["a block with words beside its sign", "title: | SECRET secret"],
    ["a sign that starts nothing", "{ title: SECRET, paid: @odd, setting: secret }"],
    ["a zero byte", "{ title: SECRET, paid: \0, setting: secret }"],
  ])("%s", (_name, item) => {
    for (const [path, content] of [
      ["p.yaml", `experience: [{ title: SECRET }]\nlicenses:\n  - ${item} # SECRET\n`],
      ["p.yaml", `experience:\n  - ${item} # SECRET\n`],
      ["p.json", `{ "title": "SECRET", "experience": [${item}], "x": "secret" }`],
    ] as const) {
      const { profile, diagnostics } = readText(content, path);
      expect(profile).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
      for (const format of DIAGNOSTIC_FORMATS) {
        for (const columns of [undefined, 40]) {
          const width = columns === undefined ? {} : { columns };
          const text = renderDiagnostics(diagnostics, { format, path, color: true, ...width });
          expect(text.toLowerCase()).not.toContain("secret");
          expect(text).toContain(path);
        }
      }
    }
  });

  test("not even when a whole line of JSON is the profile", () => {
    const content = JSON.stringify({ experience: [{ title: "SECRET", kinds: ["nursin"] }] });
    const { diagnostics } = readText(content, "p.json");
    expect(diagnostics).toMatchObject([
      {
        code: "profile/unknown-word",
        hint: "did you mean nursing?",
        span: { line: 1, column: 43, length: 8, text: "" },
      },
    ]);
  });
});

test("the words of a dataset are its vocabulary, and its credentials as certifications", () => {
  const words = profileWordsOf({
    vocabulary: [
      { id: "rn", kind: "licenses" },
      { id: "crc", kind: "certifications" },
      { id: "nursing", kind: "fields" },
    ],
    credentials: [{ id: "ccm" }],
  });
  expect(words.licenses).toEqual(new Set(["rn"]));
  expect(words.certifications).toEqual(new Set(["ccm", "crc"]));
  expect(words.fields).toEqual(new Set(["nursing"]));
  expect(words.levels).toEqual(new Set());
});

test("a saved profile says how an editor completes it, and has a line for an item", () => {
  const text = profileText({
    licenses: [{ type: "rn", standing: "active" }],
    degrees: [],
    experience: [
      {
        title: "no",
        kinds: ["nursing"],
        from: month("2023-02"),
        supervision: { by: [], hoursPerYear: 50 },
      },
    ],
    confirms: {},
  });
  expect(text).toMatch(/^# yaml-language-server: \$schema=profile\.schema\.json\n/);
  expect(text.split("\n").filter((line) => !line.startsWith("#"))).toEqual([
    "licenses:",
    "  - { type: rn, standing: active }",
    "degrees: []",
    "experience:",
    '  - { title: "no", kinds: [nursing], from: 2023-02, supervision: { by: [], hours-per-year: 50 } }',
    "confirms: {}",
    "",
  ]);
  expect(profileText({})).toMatch(/\n\{\}\n$/);
});
