import type { CalendarDate } from "../../domain/calendar-date.ts";
import { FORBIDDEN_KEYS } from "../forbidden-keys.ts";
import { quoted } from "../found-text.ts";
import { sortDiagnostics } from "../sort-diagnostics.ts";
import { hintFor } from "./check-profile-words.ts";
import { echoAsWritten } from "./echo-as-written.ts";
import { ITEM_GRAMMARS } from "./item-grammar.ts";
import { judgeProfile, type ProfileReading } from "./judge-profile.ts";
import type { ItemsKey, PartKey } from "./profile-parts.ts";
import type { ProfileWords } from "./profile-words.ts";
import { readItem } from "./read-item.ts";
import { put, startTelling, type Telling, type Token, toldTwice } from "./telling.ts";

/** One value of a flag, or one cell of a roster. */
export interface ProfileLine {
  readonly part: PartKey;
  /** What it is called in messages, such as `--license`. */
  readonly name: string;
  readonly text: string;
}

/** Says that a part has nothing to list. */
export const NONE = "none";
/** Says that there may be more experience than is listed. */
export const MORE = "more=unknown";

/**
 * Reads a profile that is told in lines: items joined by semicolons, their details by spaces, in any
 * order. A line without a word tells nothing. Never throws because of what the lines hold.
 */
export function readProfileLines(
  lines: readonly ProfileLine[],
  words: ProfileWords,
  asOf: CalendarDate,
): ProfileReading {
  const telling = startTelling();
  const nones = new Map<PartKey, Token>();
  for (const { part, name, text } of lines) {
    for (const tokens of itemsOf(name, text)) {
      const [first] = tokens;
      if (tokens.length === 1 && first?.text === NONE) nones.set(part, first);
      else tellItem(part, tokens, words, telling);
    }
  }
  for (const [part, none] of nones) tellNone(part, none, telling);
  const told = telling.findings.located(telling);
  const judged = judgeProfile({ ...telling, hasDoubled: false }, words, asOf);
  const found = sortDiagnostics([...told, ...judged.diagnostics]);
  const diagnostics = found.map((each) => echoAsWritten(each, lines));
  return diagnostics.length > 0 ? { diagnostics } : judged;
}

function tellItem(part: PartKey, tokens: readonly Token[], words: ProfileWords, telling: Telling): void {
  if (part === "confirms") {
    for (const token of tokens) tellConfirm(token, words, telling);
  } else if (part === "currently") {
    for (const token of tokens) append(telling, part, token, token.text);
  } else if (part === "experience" && tokens.length === 1 && tokens[0]?.text === MORE) {
    telling.value["experience-more"] = "unknown";
  } else addItem(part, tokens, words, telling);
}

function addItem(part: ItemsKey, tokens: readonly Token[], words: ProfileWords, telling: Telling): void {
  const [first] = tokens;
  if (first === undefined) return;
  const list = telling.value[part];
  const place = Array.isArray(list) ? list.length : 0;
  append(telling, part, first, readItem(tokens, [part, place], ITEM_GRAMMARS[part], words, telling));
}

function append(telling: Telling, part: PartKey, token: Token, value: unknown): void {
  const list = telling.value[part];
  const items: unknown[] = Array.isArray(list) ? list : [];
  telling.mark([part, items.length], token.span);
  items.push(value);
  telling.value[part] = items;
}

function tellConfirm(token: Token, words: ProfileWords, telling: Telling): void {
  const [, id = "", answer] = /^([^=]*)(?:=(.*))?$/.exec(token.text) ?? [];
  if (answer !== undefined && answer !== "yes" && answer !== "no") {
    telling.findings.error("profile/unknown-detail", telling.pathOf(token), () => ({
      part: "value",
      message: `${quoted(token.text)} is neither yes nor no`,
      hint: `write ${id} or ${id}=no`,
    }));
  } else if (FORBIDDEN_KEYS.has(id)) {
    telling.findings.error("profile/unknown-word", telling.pathOf(token), () => ({
      part: "value",
      message: `the dataset has no condition to confirm ${quoted(id)}`,
      hint: hintFor(id, words.confirms),
    }));
  } else {
    const path = ["confirms", id];
    const first = telling.spanOf(path);
    if (first) toldTwice(telling, token, id, first);
    telling.mark(path, token.span);
    put(telling.value, path, answer !== "no");
  }
}

/** Nothing to list: an empty part, unless something is listed elsewhere. */
function tellNone(part: PartKey, none: Token, telling: Telling): void {
  const has = telling.value[part] !== undefined;
  if (has) {
    telling.findings.error("profile/none-and-more", telling.pathOf(none), () => ({
      part: "value",
      message: `none, but something is told of ${part}`,
      hint: "remove none, or what is told beside it",
    }));
  } else telling.value[part] = part === "confirms" ? {} : [];
}

/** Nurses write "RN", and Excel "None": words are words in capitals too. What names a place keeps its letters. */
function inSmallLetters(written: string): string {
  const [name = ""] = /^(?:jurisdiction|setting)=/i.exec(written) ?? [];
  return name === "" ? written.toLowerCase() : name.toLowerCase() + written.slice(name.length);
}

/** The items of a line that have a word. */
function itemsOf(name: string, text: string): readonly (readonly Token[])[] {
  const items: Token[][] = [];
  let start = 0;
  for (const item of text.split(";")) {
    const tokens = [...item.matchAll(/\S+/g)].map(({ 0: found, index }): Token => {
      const span = { file: name, line: 1, column: start + index + 1, length: found.length, text: "" };
      return { text: inSmallLetters(found), span };
    });
    if (tokens.length > 0) items.push(tokens);
    start += item.length + 1;
  }
  return items;
}
