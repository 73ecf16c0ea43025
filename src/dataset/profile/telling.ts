import type { Span } from "../../domain/diagnostic.ts";
import type { Path } from "../document.ts";
import { type FindingList, findingList, type Places } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { isRecord } from "../is-record.ts";
import { setOwn } from "../set-own.ts";

/** A word of a line, and where it stands in it. */
export interface Token {
  readonly text: string;
  readonly span: Span;
}

/** A profile that is being told in lines: what a file would hold, and where each value was told. */
export interface Telling extends Places {
  readonly value: Record<string, unknown>;
  readonly findings: FindingList;
  /** Remembers where a value or an item was told. */
  mark(path: Path, span: Span): void;
  spanOf(path: Path): Span | undefined;
  /** A path by which findings about a word can be made that has no place in the profile. */
  pathOf(token: Token): Path;
}

/** Starts a profile of which nothing is told. */
export function startTelling(): Telling {
  const spans = new Map<string, Span>();
  let strays = 0;
  const mark = (path: Path, span: Span): void => void spans.set(JSON.stringify(path), span);
  return {
    value: {},
    findings: findingList(),
    mark,
    spanOf: (path) => spans.get(JSON.stringify(path)),
    pathOf({ span }) {
      strays += 1;
      const path = ["a word", strays];
      mark(path, span);
      return path;
    },
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const span = spans.get(JSON.stringify(path.slice(0, length)));
        if (span !== undefined) return span;
      }
      return { file: "", line: 1, column: 1, length: 1, text: "" };
    },
  };
}

/** Puts a value at a path within a record; maps on the way are made. */
export function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    setOwn(root, key, value);
    return;
  }
  const within = isRecord(root[key]) ? root[key] : {};
  root[key] = within;
  put(within, rest, value);
}

/** The finding that a word repeats or contradicts an earlier one. */
export function toldTwice(telling: Telling, token: Token, what: string, first: Span): void {
  const related = telling.pathOf({ text: "", span: first });
  telling.findings.error("profile/told-twice", telling.pathOf(token), () => ({
    part: "value",
    message: `${quoted(token.text)} tells ${what} again`,
    hint: "keep one; separate items with a semicolon",
    related,
  }));
}
