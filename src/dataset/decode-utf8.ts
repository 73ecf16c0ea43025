import type { Diagnostic } from "../domain/diagnostic.ts";
import { sourceText } from "./source-text.ts";

/** The text of a file, or why it is none. */
export type Decoding = { readonly text: string } | { readonly diagnostic: Diagnostic };

/** Reads bytes as UTF-8 without its byte order mark; refuses anything else, UTF-16 and zero bytes included. */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoding {
  const text = decodeWhole(bytes);
  if (text !== undefined && !text.includes("\0")) return { text };
  const good = text ?? decodeStart(bytes);
  const zero = good.indexOf("\0");
  const before = zero < 0 ? good : good.slice(0, zero);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const byte = mark + new TextEncoder().encode(before).length + 1;
  const reason = zero < 0 ? "" : " (a zero byte)";
  return {
    diagnostic: {
      severity: "error",
      code: "file/not-utf8",
      message: `not UTF-8 at byte ${byte}${reason}`,
      hint: "save the file with the encoding UTF-8",
      span: sourceText(file, before).span(before.length, before.length),
    },
  };
}

function decodeWhole(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The longest start that is UTF-8, found by halving: a decoder does not tell where it failed. */
function decodeStart(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (startDecodes(bytes, middle)) good = middle;
    else bad = middle;
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, good), { stream: true });
}

function startDecodes(bytes: Uint8Array, length: number): boolean {
  if (length > bytes.length) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}
