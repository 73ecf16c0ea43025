import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8 } from "../../src/dataset/decode-utf8.ts";

function messageOf(bytes: Uint8Array): string {
  const decoding = decodeUtf8("f", bytes);
  return "diagnostic" in decoding ? decoding.diagnostic.message : "text";
}

describe("decoding", () => {
  test.each([
    ["a byte that never occurs", [0x61, 0xff], 2],
    ["a cut character in the middle", [0x61, 0xe2, 0x82, 0x61], 2],
    ["a cut character at the end", [0x61, 0x62, 0xf0, 0x9f, 0x98], 3],
    ["an overlong form", [0xc0, 0x80], 1],
    ["a surrogate", [0xc3, 0xa9, 0xed, 0xa0, 0x80], 3],
    ["UTF-16 with a mark", [0xff, 0xfe, 0x61, 0x00], 1],
    ["big-endian UTF-16 with a mark", [0xfe, 0xff, 0x00, 0x61], 1],
    ["UTF-16 without a mark", [0x61, 0x00, 0x62, 0x00], 2],
    ["a zero byte after other characters", [0xc3, 0xa9, 0x00], 3],
    ["a zero byte before a wrong one", [0x00, 0xff], 1],
    ["a wrong byte after a mark", [0xef, 0xbb, 0xbf, 0x61, 0xff], 5],
  ])("names the first byte at fault: %s", (_name, bytes, at) => {
    expect(messageOf(new Uint8Array(bytes))).toContain(`not UTF-8 at byte ${at}`);
  });

  test("drops one byte order mark", () => {
    expect(decodeUtf8("f", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: "a" });
  });

  test("agrees with Node on what is UTF-8, and on every text", () => {
    const bytes = fc.uint8Array({ maxLength: 40, min: 1 });
    fc.assert(fc.property(bytes, (some) => (messageOf(some) === "text") === isUtf8(some)));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
        expect(decodeUtf8("f", new TextEncoder().encode(text))).toEqual({ text });
      }),
    );
  });

  test("the bytes before the one it names are UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60, min: 1 }), (bytes) => {
        const at = /at byte (\d+)/.exec(messageOf(bytes))?.[1];
        fc.pre(at !== undefined);
        expect(isUtf8(bytes.subarray(0, Number(at) - 1))).toBe(true);
      }),
    );
  });
});
