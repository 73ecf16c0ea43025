import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { wrapText } from "../../src/render/wrap-text.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

test("breaks at spaces and fills each line as far as it goes", () => {
  expect(wrapText("plans care for many patients", 11)).toEqual(["plans care", "for many", "patients"]);
});

test("a text that fits stays whole, and an empty one is one empty line", () => {
  expect(wrapText("plans care", 10)).toEqual(["plans care"]);
  expect(wrapText("", 10)).toEqual([""]);
});

test("a long address starts on its own line and breaks after its separators", () => {
  expect(wrapText("see https://example.org/guide/page?id=12&lang=en now", 20)).toEqual([
    "see",
    "https://example.org/",
    "guide/page?id=12&",
    "lang=en now",
  ]);
});

test("a short compound is not broken at its hyphen", () => {
  expect(wrapText("the full-time post", 10)).toEqual(["the", "full-time", "post"]);
});

test("a word without separators is broken between graphemes", () => {
  expect(wrapText("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  expect(wrapText("看護師", 5)).toEqual(["看護", "師"]);
  expect(wrapText("👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️", 4)).toEqual(["👩🏽‍⚕️👩🏽‍⚕️", "👩🏽‍⚕️"]);
  expect(wrapText("🇺🇸🇨🇦🇲🇽", 3)).toEqual(["🇺🇸", "🇨🇦", "🇲🇽"]);
  expect(wrapText("e\u0301e\u0301e\u0301", 2)).toEqual(["e\u0301e\u0301", "e\u0301"]);
  expect(wrapText("/\u0301a/\u0301a", 2)).toEqual(["/\u0301a", "/\u0301a"]);
});

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "看護師",
    "👩🏽‍⚕️",
    "🇺🇸",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "e\u0301",
    "각",
    "ᄀ",
    "ﾞ",
    "\u0903",
    "https://a.b/c-d?e&f",
    " ",
  ),
  fc.constantFrom(...NAUGHTY_STRINGS),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => cleanText(parts.join("")));
const width = fc.integer({ min: 2, max: 60 });

test("no line is wider than the width", () => {
  fc.assert(
    fc.property(text, width, (given, columns) => {
      expect(Math.max(...wrapText(given, columns).map((line) => stringWidth(line)))).toBeLessThanOrEqual(
        columns,
      );
    }),
  );
});

test("the lines spell the text: a break replaces one space or stands inside a word", () => {
  fc.assert(
    fc.property(text, width, (given, columns) => {
      let rest = given;
      for (const [index, line] of wrapText(given, columns).entries()) {
        if (index > 0 && rest.startsWith(" ")) rest = rest.slice(1);
        expect(rest.startsWith(line)).toBe(true);
        rest = rest.slice(line.length);
      }
      expect(rest).toBe("");
    }),
  );
});

test("a word is broken only when a line of its own would not hold it", () => {
  fc.assert(
    fc.property(text, width, (given, columns) => {
      const lines = wrapText(given, columns);
      for (const word of given.split(" ").filter((each) => stringWidth(each) <= columns)) {
        expect(lines.some((line) => line.split(" ").includes(word))).toBe(true);
      }
    }),
  );
});

test("a grapheme that is wider than a line is broken between its characters", () => {
  expect(wrapText(`क${"\u0903".repeat(5)}`, 3)).toEqual(["क\u0903\u0903", "\u0903\u0903\u0903"]);
});

test("a wide character sticks out of a width of 1 rather than get lost", () => {
  expect(wrapText("看a", 1)).toEqual(["看", "a"]);
});

test("a very long word is wrapped within a second", () => {
  const start = performance.now();
  expect(wrapText("x".repeat(200_000), 20)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
