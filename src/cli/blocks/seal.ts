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

/** What is known of why a block is not what it would be: from what its seal says, what stands in it, and what would. */
export function wordCause(seal: Seal, there: string, fresh: string, words: readonly string[]): string {
  if (there === "") return "nothing was written into it yet.";
  if (seal.hash === undefined) return "cannot be told: the begin line has no hash= of what was written.";
  const [text, asked] = [seal.hash.slice(0, 8), seal.hash.slice(8)];
  const isEdited = digest(there) !== text;
  const isOutdated = digest(fresh) !== text;
  const causes = [
    ...(isEdited ? ["the block was edited by hand"] : []),
    ...(isOutdated ? [wordChange(seal, asked, words)] : []),
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
