import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../src/domain/clean-text.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "a",
        "é",
        " ",
        "\u200D",
        "\u200C",
        "\uFE0F",
        "\u180B",
        "👩",
        "字",
        "1",
        "\u{E0100}",
        "🏴",
        "\u{E0067}",
        "\u{E007F}",
      ),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(...NAUGHTY_STRINGS),
);

test.each([
  ["plain text", "plain text"],
  ["", ""],
  [" \t\r\n ", ""],
  ["  two\n\twords ", "two words"],
  ["a\u00A0b\u3000c\u2028d\u0085e", "a b c d e"],
])("%j has single spaces: %j", (given, expected) => {
  expect(cleanText(given)).toBe(expected);
});

test.each([
  ["an escape sequence", "\u001B[31mred", "\uFFFD[31mred"],
  ["a C1 control", "\u009B31m", "\uFFFD31m"],
  ["DEL and NUL", "a\u007F\u0000b", "a\uFFFD\uFFFDb"],
  ["a turned direction", "\u202Egpj.exe\u202C", "\uFFFDgpj.exe\uFFFD"],
  ["an Arabic letter mark", "a\u061Cb", "a\uFFFDb"],
  ["a lone surrogate", "a\uD800b", "a\uFFFDb"],
  ["a noncharacter", "\uFDD0\uFFFF\u{10FFFF}", "\uFFFD\uFFFD\uFFFD"],
  ["a zero-width space", "a\u200Bb", "a\uFFFDb"],
  ["a byte order mark", "\uFEFFa", "\uFFFDa"],
  ["a soft hyphen", "pay\u00ADpal", "pay\uFFFDpal"],
  ["a filler", "\u3164", "\uFFFD"],
  ["invisible tags", "a\u{E0061}\u{E007F}", "a\uFFFD\uFFFD"],
  ["a joiner between Latin letters", "pay\u200Dpal", "pay\uFFFDpal"],
  ["a joiner without neighbors", "\u200Da \u200C b\u200D", "\uFFFDa \uFFFD b\uFFFD"],
  ["a run of selectors", "👩\uFE0F\uFE0F", "👩\uFE0F\uFFFD"],
  ["a selector after a letter", "a\uFE00", "a\uFFFD"],
])("%s stays visible as a replacement character", (_what, given, expected) => {
  expect(cleanText(given)).toBe(expected);
});

test.each([
  ["👩🏽‍⚕️"],
  ["👨‍👩‍👧‍👦"],
  ["❤️‍🔥"],
  ["1️⃣ #️⃣ ©️"],
  ["🇺🇸"],
  ["🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"],
  ["می‌خواهم"],
  ["PDF‌ها"],
  ["क्‍ष"],
  ["葛\u{E0100}"],
  ["مدير الحالة"],
  ["e\u0301 Ångström — “quoted”"],
])("%j is a text like any other", (given) => {
  expect(cleanText(given)).toBe(given);
});

test("nothing that moves a cursor, turns the direction or has no character is left", () => {
  const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
  fc.assert(
    fc.property(anyText, (given) => {
      const clean = cleanText(given);
      expect(clean).not.toMatch(forbidden);
      expect(clean).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
    }),
  );
});

test("cleaning a clean text changes nothing", () => {
  fc.assert(
    fc.property(anyText, (given) => {
      expect(cleanText(cleanText(given))).toBe(cleanText(given));
    }),
    { numRuns: 1000 },
  );
});

test("visible characters are kept in their order", () => {
  fc.assert(
    fc.property(anyText, (given) => {
      const visible = (text: string) => text.match(/[\p{L}\p{N}\p{P}]/gu) ?? [];
      expect(visible(cleanText(given))).toEqual(visible(given.replace(/[\u115F\u1160\u3164\uFFA0]/gu, "")));
    }),
  );
});

test("the time grows no faster than the text", () => {
  const hostile = ["\u200D", " ", "\u0000", "\uFE0F", "🏴\u{E0067}", "a\u200D"];
  const start = performance.now();
  for (const part of hostile) cleanText(part.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
