import { type Finding, isBranchFinding } from "../../eligibility/finding.ts";
import type { Path } from "../../eligibility/paths.ts";
import { join, lowered } from "../word-list.ts";
import { labelOfLeaf } from "./word-leaf.ts";
import type { Words } from "./words.ts";

/** How a way is called: by what was chosen on it, from the outside in; empty where there is nothing to choose. */
export function labelOfWay({ choices }: Pick<Path, "choices">, words: Words): string {
  const labels = choices.map((choice) => labelOfPart(choice, words)).filter((label) => label !== "");
  return labels.join(labels.some((label) => label.includes(",")) ? "; " : ", ");
}

/** What has no label is called by what it asks; a choice within it is named by what is chosen there. */
function labelOfPart(part: Finding, words: Words): string {
  if (!isBranchFinding(part)) return labelOfLeaf(part, words);
  if (part.about.label !== undefined) return part.about.label;
  if (part.n < part.of.length) return "";
  const [first = "", ...others] = part.of.map((each) => labelOfPart(each, words)).filter((it) => it !== "");
  return join([first, ...others.map(lowered)], "and");
}
