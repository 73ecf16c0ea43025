import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { measureText } from "../../src/render/measure-text.ts";

test.each([
  ["", 0],
  ["Case manager", 12],
  ["naïve façade — $69,818", 22],
  ["看護師", 6],
  ["e\u0301", 1],
  ["👩🏽‍⚕️", 2],
  ["🇺🇸", 2],
  ["≠ † \uFFFD", 5],
])("%j takes %i columns", (text, columns) => {
  expect(measureText(text)).toBe(columns);
});

test("no shortcut disagrees with string-width on any character, alone or between letters", () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x3100; code += 1) {
    if (code >= 0x7f && code < 0xa0) continue;
    const character = String.fromCodePoint(code);
    for (const text of [character, `a${character}b`, `${character}${character}`]) {
      if (measureText(text) !== stringWidth(text)) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});

test("no shortcut disagrees with string-width on whole texts", () => {
  const character = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 3 }),
    fc.constantFrom("†", "≠", "é", "—", "\uFE0F", "\u20E3", "\u200D", "👩", "字"),
  );
  fc.assert(
    fc.property(fc.array(character), (parts) => {
      expect(measureText(parts.join(""))).toBe(stringWidth(parts.join("")));
    }),
  );
});
