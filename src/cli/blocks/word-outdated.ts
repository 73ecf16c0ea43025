import { cleanText } from "../../domain/clean-text.ts";
import { wordDifference } from "../word-difference.ts";
import { bodyOf, type Filling } from "./put-body.ts";
import { wordCause } from "./seal.ts";

/** Says of a block that is out of date where it stands, what differs, and why, as far as that can be known. */
export async function wordOutdated(path: string, page: string, filling: Filling): Promise<readonly string[]> {
  const { block, body, words } = filling;
  const there = bodyOf(page, block);
  const name = cleanText(path);
  const head = `${name}:${block.line.number}: block ${block.begin.name} is out of date.`;
  if (there === body) return [head, "Only the line ends differ from those of its begin line."];
  return [
    head,
    ...(await wordDifference(there, body, name, block.line.number + 1)),
    `Cause: ${wordCause("block", block.begin.seal, there, body, words)}`,
  ];
}
