import { type CST, Lexer, Parser } from "yaml";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Limits } from "./limits.ts";
import type { SourceText } from "./source-text.ts";
import { mostTokens, type Range, tooDeep, tooManyKeys, tooManyValues } from "./syntax-finding.ts";

/** The tokens of a YAML text, or the limit that it exceeds. */
export type YamlScan = { readonly tokens: readonly CST.Token[] } | { readonly diagnostic: Diagnostic };

/** A document and a scalar stand on the parser's stack too; the exact depth is checked on the finished tree. */
const SPARE_LEVELS = 4;

/**
 * Splits a YAML text into tokens, and stops as soon as a limit is exceeded: what the parser does with
 * the tokens afterwards is recursive and costs a hundred times the size of the text.
 */
export function scanYaml(source: SourceText, limits: Limits): YamlScan {
  const { text } = source;
  if (countLines(text) > mostTokens(limits, text.length / 5)) {
    return { diagnostic: tooManyValues(source, { from: 0, to: 1 }) };
  }
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let documents = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "document") documents += 1;
    }
    // One document is read, and a second is enough to refuse the file.
    if (documents === 2) return { tokens };
    lexemes += 1;
    const diagnostic = beyondLimit(source, limits, parser, lexemes);
    if (diagnostic !== undefined) return { diagnostic };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function beyondLimit(
  source: SourceText,
  limits: Limits,
  parser: Parser,
  lexemes: number,
): Diagnostic | undefined {
  if (lexemes > mostTokens(limits, parser.offset)) return tooManyValues(source, here(parser));
  if (parser.stack.length > limits.depth + SPARE_LEVELS) return tooDeep(source, limits, here(parser));
  const extraKey = keyBeyond(parser.stack.at(-1), limits);
  return extraKey && tooManyKeys(source, limits, extraKey);
}

function here({ offset }: Parser): Range {
  return { from: offset, to: offset + 1 };
}

/** The key one above the limit, once the one after it is there too and it is sure to be complete. */
function keyBeyond(token: CST.Token | undefined, limits: Limits): Range | undefined {
  if (token?.type !== "block-map" && token?.type !== "flow-collection") return undefined;
  if (token.type === "flow-collection" && token.start.type !== "flow-map-start") return undefined;
  if (token.items.length <= limits.keys + 1) return undefined;
  const key = token.items[limits.keys]?.key;
  const from = key?.offset ?? token.offset;
  const length = key != null && "source" in key ? key.source.length : 1;
  return { from, to: from + length };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
