import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/render/json-text.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";

describe("JSON text", () => {
  it("parses back to what it was made of", () => {
    for (const text of NAUGHTY_STRINGS)
      expect(JSON.parse(jsonText({ [text]: text }))).toEqual({ [text]: text });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("holds nothing that steers a terminal or turns the direction, and still shows every script", () => {
    const all = jsonText([...NAUGHTY_STRINGS, "\u009B2J", "\u007F", "\u0085"]);
    expect(all.replaceAll("\n", "")).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u,
    );
    expect(jsonText("看護師 مدير 👩🏽‍⚕️")).toBe('"看護師 مدير 👩🏽‍⚕️"\n');
  });
});
