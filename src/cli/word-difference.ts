import { cleanText } from "../domain/clean-text.ts";

/** How many lines of a difference are shown; the rest is counted. */
const MOST_LINES = 40;
/** Beyond so many changes two texts have little in common, and the first line that differs must do. */
const MOST_CHANGES = 1000;
/** What is kept of a long line beside a word that changed, and of its beginning. */
const CONTEXT = 24;
const BEGINNING = 40;
/** A line that changed in so many places shows only the first. */
const MOST_SIGNS = 300;

/**
 * The first lines on which two texts differ, as a unified diff. Spaces that only keep a table aligned
 * are no difference while there is another, and long lines are cut to the words that changed.
 */
export async function wordDifference(
  before: string,
  after: string,
  name: string,
  firstLine = 1,
): Promise<readonly string[]> {
  const { structuredPatch, diffWordsWithSpace } = await import("diff");
  const options = { context: 1, maxEditLength: MOST_CHANGES };
  const patch = (more: object) => structuredPatch(name, name, before, after, "", "", { ...options, ...more });
  const aligned = patch({ comparator: (one: string, other: string) => squeeze(one) === squeeze(other) });
  const found = aligned && aligned.hunks.length === 0 ? patch({}) : aligned;
  const head = [`--- ${name}`, `+++ ${name}, as it would be`];
  if (found === undefined) return [...head, ...firstDifference(before, after, firstLine)];
  const lines = found.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: own }) => [
    `@@ -${oldStart + firstLine - 1},${oldLines} +${newStart + firstLine - 1},${newLines} @@`,
    ...cutLines(own, (one, other) => diffWordsWithSpace(one, other, { maxEditLength: MOST_CHANGES })),
  ]);
  return [...head, ...bounded(lines)];
}

interface Part {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

type DiffWords = (one: string, other: string) => readonly Part[] | undefined;

/** Spaces and rules of a table row grow and shrink with other rows. */
function squeeze(line: string): string {
  return line.startsWith("|") ? line.replace(/ {2,}/g, " ").replace(/-{3,}/g, "---") : line;
}

function bounded(lines: readonly string[]): readonly string[] {
  const left = lines.slice(MOST_LINES).filter((line) => /^[-+]/.test(line)).length;
  return [...lines.slice(0, MOST_LINES), ...(left > 0 ? [`(${left} more lines differ)`] : [])];
}

/** Cuts each line that was removed against the one that was added in its place. */
function cutLines(lines: readonly string[], diffWords: DiffWords): readonly string[] {
  const cut: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const removed = runOf(lines, at, "-");
    const added = runOf(lines, at + removed.length, "+");
    if (removed.length + added.length === 0) {
      cut.push(cutEnd(lines[at] ?? ""));
      at += 1;
      continue;
    }
    const pairs = removed.map((line, place) => cutPair(line, added[place], diffWords));
    const rest = added.slice(removed.length).map(cutEnd);
    cut.push(...pairs.map(([one]) => one), ...pairs.flatMap(([, other]) => other), ...rest);
    at += removed.length + added.length;
  }
  return cut;
}

function runOf(lines: readonly string[], start: number, sign: string): readonly string[] {
  const end = lines.findIndex((line, place) => place >= start && !line.startsWith(sign));
  return lines.slice(start, end < 0 ? lines.length : end);
}

function cutPair(
  removed: string,
  added: string | undefined,
  diffWords: DiffWords,
): readonly [string, readonly string[]] {
  if (added === undefined) return [cutEnd(removed), []];
  const [one, other] = [show(removed.slice(1)), show(added.slice(1))];
  const parts = diffWords(one, other);
  if (parts === undefined) return [cutEnd(removed), [cutEnd(added)]];
  return [
    `-${around(parts.filter((part) => !part.added))}`,
    [`+${around(parts.filter((part) => !part.removed))}`],
  ];
}

/** A line with the long stretches left out that both texts share. */
function around(parts: readonly Part[]): string {
  return parts
    .map(({ value, added, removed }, place) => {
      if (added || removed) return value;
      const start = place === 0 ? BEGINNING : CONTEXT;
      const end = place === parts.length - 1 ? 0 : CONTEXT;
      return value.length <= start + end + 3
        ? value
        : `${value.slice(0, start).trimEnd()} … ${end === 0 ? "" : value.slice(-end).trimStart()}`;
    })
    .join("")
    .trimEnd()
    .slice(0, MOST_SIGNS);
}

const LONGEST = 2 * BEGINNING + CONTEXT;

function cutEnd(line: string): string {
  const shown = line.slice(0, 1) + show(line.slice(1));
  return shown.length <= LONGEST ? shown.trimEnd() : `${shown.slice(0, LONGEST)} …`;
}

/** A line as a log may show it, with the spaces that it begins with. */
function show(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + cleanText(squeeze(line.slice(indent.length)));
}

function firstDifference(before: string, after: string, firstLine: number): readonly string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const at = fresh.findIndex((line, place) => line !== old[place]);
  const place = at < 0 ? fresh.length : at;
  return [
    `@@ -${place + firstLine},1 +${place + firstLine},1 @@`,
    ...(old[place] === undefined ? [] : [cutEnd(`-${old[place]}`)]),
    ...(fresh[place] === undefined ? [] : [cutEnd(`+${fresh[place]}`)]),
    "(nearly everything after it differs, too)",
  ];
}
