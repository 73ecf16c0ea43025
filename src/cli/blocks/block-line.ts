/** What opens or closes a block, at the start of a comment. */
export const BLOCK_COMMENT = /^<!--[ \t]*rolewise:(?:begin|end)(?![\w-])/;

/** A begin or an end line, taken apart. */
export interface BlockLine {
  readonly kind: "begin" | "end";
  readonly name: string;
  /** The command between the name and the seal, as it was written; empty for none. */
  readonly command: string;
  readonly seal: Seal;
  /** The line up to the seal, and from the end of the comment on. */
  readonly head: string;
  readonly tail: string;
}

/** What writing adds to a begin line, so that a later check can tell why a block is out of date. */
export interface Seal {
  readonly hash?: string;
  readonly version?: string;
}

const LINE = /^(<!--[ \t]*rolewise:(begin|end)(?![\w-]))((?:(?!-->).)*)(-->[ \t]*)$/;
const SEALS = /^(?:hash|version)=[\w.+-]*$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Takes a begin or end line apart; undefined when it is not well formed. */
export function parseBlockLine(text: string): BlockLine | undefined {
  const [, opening = "", kind, inside = "", tail = ""] = LINE.exec(text) ?? [];
  if (kind !== "begin" && kind !== "end") return undefined;
  const words = [...inside.matchAll(/[^ \t]+/g)];
  const ownWords = words.findLastIndex(([word]) => !SEALS.test(word)) + 1;
  const name = words[0]?.[0] ?? "";
  const last = words[ownWords - 1];
  const end = last === undefined ? 0 : last.index + last[0].length;
  const command = inside.slice(name.length + (words[0]?.index ?? 0), end).trim();
  if (!NAME.test(name) || ownWords === 0 || (kind === "end" && words.length > 1)) return undefined;
  const sealed = Object.fromEntries(words.slice(ownWords).map(([word]) => word.split("=")));
  return {
    kind,
    name,
    command,
    seal: {
      ...(sealed["hash"] ? { hash: sealed["hash"] } : {}),
      ...(sealed["version"] ? { version: sealed["version"] } : {}),
    },
    head: opening + inside.slice(0, end),
    tail,
  };
}

/** Writes a begin line with another seal; what somebody else wrote in it stays as it is. */
export function sealBeginLine({ head, tail }: BlockLine, hash: string, version: string): string {
  return `${head} hash=${hash} version=${version} ${tail}`;
}
