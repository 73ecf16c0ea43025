import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Limits } from "./limits.ts";
import type { SourceText } from "./source-text.ts";
import { mostTokens, tooDeep, tooManyKeys, tooManyValues } from "./syntax-finding.ts";

/** The number of keys in a JSON text, doubled ones included, or the limit that it exceeds. */
export type JsonMeasure = { readonly keys: number } | { readonly diagnostic: Diagnostic };

/** YAML counts a value as some three tokens. */
const TOKENS_A_VALUE = 3;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** Counts what matters for the limits in one pass over a text that need not be valid JSON. */
export function measureJson(source: SourceText, limits: Limits): JsonMeasure {
  const { text } = source;
  const openKeys: number[] = [];
  let keys = 0;
  let values = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const at = { from: offset, to: offset + 1 };
    switch (text.charCodeAt(offset)) {
      case QUOTE:
        offset = endOfString(text, offset);
        break;
      case COLON: {
        keys += 1;
        const here = (openKeys.pop() ?? 0) + 1;
        openKeys.push(here);
        if (here > limits.keys) return { diagnostic: tooManyKeys(source, limits, at) };
        break;
      }
      case OPEN_LIST:
      case OPEN_MAP:
        openKeys.push(0);
        values += 1;
        if (openKeys.length > limits.depth) return { diagnostic: tooDeep(source, limits, at) };
        break;
      case CLOSE_LIST:
      case CLOSE_MAP:
        openKeys.pop();
        break;
      case COMMA:
        values += 1;
        if (values > mostTokens(limits, offset) / TOKENS_A_VALUE)
          return { diagnostic: tooManyValues(source, at) };
        break;
    }
  }
  return { keys };
}

function endOfString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === BACKSLASH) offset += 1;
    else if (unit === QUOTE) return offset;
  }
  return text.length;
}
