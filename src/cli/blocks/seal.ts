import { createHash } from "node:crypto";
import { version } from "../../version.ts";
import type { Seal } from "./block-line.ts";

/** The mark of what is written into a block: half of it for the text, half for the arguments. */
export function hashOf(body: string, words: readonly string[]): string {
  return digest(body) + digest(JSON.stringify(words));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Whether a text is still the one that a seal was made for. */
export function isSealed({ hash = "" }: Seal, text: string): boolean {
  return digest(text) === hash.slice(0, 8);
}

/** What is known of why a text is not what it would be: from what its seal says, what is there, and what would be. */
export function wordCause(
  what: "block" | "page",
  seal: Seal,
  there: string,
  fresh: string,
  words: readonly string[],
): string {
  if (there === "") return "nothing was written into it yet.";
  if (seal.hash === undefined) return "cannot be told: the begin line has no hash= of what was written.";
  const asked = seal.hash.slice(8);
  const causes = [
    ...(isSealed(seal, there) ? [] : [`the ${what} was edited by hand`]),
    ...(isSealed(seal, fresh) ? [] : [wordChange(seal, asked, words)]),
  ];
  return `${causes.join("; ")}.`;
}

function wordChange(seal: Seal, asked: string, words: readonly string[]): string {
  const changes = [
    ...(digest(JSON.stringify(words)) === asked ? [] : ["the arguments changed"]),
    ...(seal.version === version
      ? []
      : [`rolewise changed: ${seal.version ?? "another version"} wrote it, this is ${version}`]),
  ];
  return changes.length > 0 ? changes.join("; ") : "the data changed";
}
