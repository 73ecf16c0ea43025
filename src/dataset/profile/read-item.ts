import type { Span } from "../../domain/diagnostic.ts";
import { nearest } from "../../domain/nearest.ts";
import type { Path } from "../document.ts";
import { FORBIDDEN_KEYS } from "../forbidden-keys.ts";
import { quoted } from "../found-text.ts";
import { isRecord } from "../is-record.ts";
import { hintFor } from "./check-profile-words.ts";
import type { DetailPath, ItemGrammar, ValueShape } from "./item-grammar.ts";
import type { ProfileWords } from "./profile-words.ts";
import { put, type Telling, type Token, toldTwice } from "./telling.ts";

/** An item of which nothing more is told than that it is there. */
export const UNTOLD = "untold";

/** A detail that a word tells, and where the values of a list stand. */
interface Detail {
  readonly path: DetailPath;
  readonly value: unknown;
  readonly parts?: readonly Span[];
}

const AMOUNT = /^(-?\d{1,9}(?:\.\d{1,9})?)([a-z].*)$/;

/** Reads the words of one item, as a file would hold it. */
export function readItem(
  tokens: readonly Token[],
  path: Path,
  grammar: ItemGrammar,
  words: ProfileWords,
  telling: Telling,
): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  const told: Told = new Map();
  for (const token of tokens) {
    if (token.text === UNTOLD && tokens.length === 1) continue;
    const detail = detailOf(token, grammar, words, told, telling);
    if (detail === undefined) continue;
    const earlier = earlierOf(detail, told);
    if (earlier) {
      toldTwice(telling, token, detail.path[0] ?? "", earlier.span);
      continue;
    }
    told.set(detail.path.join("/"), { detail, span: token.span });
    if (!isRecord(detail.value)) put(item, detail.path, detail.value);
    // "supervised" beside by= adds nothing, whichever comes first.
    else item[detail.path[0] ?? ""] ??= {};
    telling.mark([...path, ...detail.path], token.span);
    detail.parts?.forEach((span, place) => {
      telling.mark([...path, ...detail.path, place], span);
    });
  }
  return item;
}

/** The details of an item by their paths, and where each was told. */
type Told = Map<string, { readonly detail: Detail; readonly span: Span }>;

/** What was told before of the same detail, or of all of it where this is a part, or of a part where this is all. */
function earlierOf({ path, value }: Detail, told: Told): { readonly span: Span } | undefined {
  const [first = ""] = path;
  const same = told.get(path.join("/"));
  if (same || isRecord(value)) return same;
  const whole = path.length > 1 ? told.get(first) : undefined;
  if (whole && !isRecord(whole.detail.value)) return whole;
  return path.length > 1 ? undefined : [...told.values()].find(({ detail }) => detail.path[0] === first);
}

function detailOf(
  token: Token,
  grammar: ItemGrammar,
  words: ProfileWords,
  told: Told,
  telling: Telling,
): Detail | undefined {
  const { text } = token;
  const fixed = grammar.fixed.get(text);
  if (fixed) return fixed;
  const equals = text.indexOf("=");
  if (equals >= 0) return valuedDetail(token, equals, grammar, telling);
  const [, number = "", unit = ""] = AMOUNT.exec(text) ?? [];
  const path = grammar.units.get(unit);
  if (path) return { path, value: Number(number) };
  const pieces = text.split("+");
  const known = grammar.words.filter(
    ({ kind, shape }) =>
      words[kind].has(text) || (shape === "list" && pieces.some((piece) => words[kind].has(piece))),
  );
  const [word, other] = known;
  if (word && other && !told.has(word.name) && !told.has(other.name)) {
    return unknown(telling, token, "profile/unknown-detail", {
      message: `${quoted(text)} can be two things`,
      hint: `write ${word.name}=${text} or ${other.name}=${text}`,
    });
  }
  const meant = word && told.has(word.name) && other ? other : word;
  return meant === undefined
    ? unknownWord(token, grammar, words, telling)
    : shaped(token, 0, [meant.name], meant.shape);
}

function valuedDetail(
  token: Token,
  equals: number,
  grammar: ItemGrammar,
  telling: Telling,
): Detail | undefined {
  const name = token.text.slice(0, equals);
  const value = token.text.slice(equals + 1);
  const known = grammar.valued.get(name);
  const weekly = /^(-?\d{1,9}(?:\.\d{1,9})?)h\/week$/.exec(value)?.[1];
  if (known === undefined && weekly !== undefined && isHoursOf(name, grammar)) {
    return { path: ["hours-of", name], value: Number(weekly) };
  }
  if (known === undefined) {
    const names = [...grammar.valued.keys()];
    const meant = nearest(name, names);
    return unknown(telling, token, "profile/unknown-detail", {
      message: `${quoted(name)} is no detail of a ${grammar.noun}`,
      hint:
        meant === undefined
          ? `known here: ${names.map((it) => `${it}=`).join(", ")}`
          : `did you mean ${meant}=?`,
    });
  }
  return known.shape === "yearly"
    ? yearly(token, value, known.path, telling)
    : shaped(token, equals + 1, known.path, known.shape);
}

/** Only a job has hours of a kind. */
function isHoursOf(name: string, grammar: ItemGrammar): boolean {
  return grammar.units.has("h/week") && !FORBIDDEN_KEYS.has(name);
}

function yearly(token: Token, value: string, path: DetailPath, telling: Telling): Detail | undefined {
  const hours = /^(-?\d{1,9}(?:\.\d{1,9})?)h\/year$/.exec(value)?.[1];
  if (hours !== undefined) return { path, value: Number(hours) };
  return unknown(telling, token, "profile/unknown-detail", {
    message: `${quoted(token.text)} has no hours a year`,
    hint: "write sup=50h/year",
  });
}

function shaped(token: Token, from: number, path: DetailPath, shape: Exclude<ValueShape, "yearly">): Detail {
  const text = token.text.slice(from);
  if (shape === "text") return { path, value: text };
  if (text === "none") return { path, value: [] };
  const pieces = text.split("+");
  let column = token.span.column + from;
  const parts = pieces.map((piece) => {
    const span = { ...token.span, column, length: Math.max(1, piece.length) };
    column += piece.length + 1;
    return span;
  });
  return { path, value: pieces, parts };
}

function unknownWord(token: Token, grammar: ItemGrammar, words: ProfileWords, telling: Telling): undefined {
  const { text } = token;
  const message = `${quoted(text)} is nothing that tells of a ${grammar.noun}`;
  if (grammar.valued.has(text)) {
    return unknown(telling, token, "profile/unknown-detail", { message, hint: `write ${text}=…` });
  }
  const known = [...grammar.words.flatMap(({ kind }) => [...words[kind]]), ...grammar.fixed.keys()];
  const hint = commaHint(text, known, grammar, words);
  if (hint === undefined && /^[\d.,-]/.test(text) && grammar.example !== undefined) {
    return unknown(telling, token, "profile/unknown-detail", {
      message,
      hint: `an amount has a unit: ${grammar.example}`,
    });
  }
  return unknown(telling, token, "profile/unknown-word", { message, hint: hint ?? hintFor(text, known) });
}

/** How to write known words that were parted by commas. */
function commaHint(
  text: string,
  known: readonly string[],
  grammar: ItemGrammar,
  words: ProfileWords,
): string | undefined {
  const pieces = text.split(",").filter((piece) => piece !== "");
  const isKnown = (piece: string) =>
    known.includes(piece) || grammar.units.has(AMOUNT.exec(piece)?.[2] ?? "");
  if (!text.includes(",") || pieces.length === 0 || !pieces.every(isKnown)) return undefined;
  const areOfOneList = grammar.words.some(
    ({ kind, shape }) => shape === "list" && pieces.every((piece) => words[kind].has(piece)),
  );
  return areOfOneList && pieces.length > 1
    ? `several are joined by +: ${pieces.join("+")}`
    : `words are parted by spaces: write ${pieces.join(" ")} without a comma`;
}

function unknown(
  telling: Telling,
  token: Token,
  code: "profile/unknown-word" | "profile/unknown-detail",
  wording: { readonly message: string; readonly hint: string },
): undefined {
  telling.findings.error(code, telling.pathOf(token), () => ({ part: "value", ...wording }));
}
