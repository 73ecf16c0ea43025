import { CommanderError } from "commander";
import type { Host } from "../host.ts";
import { peekOption } from "../peek-option.ts";
import { wordUsageProblem } from "../word-usage-problem.ts";
import type { Drawn } from "./block-body.ts";
import type { ConfinedHost } from "./confined-host.ts";
import type { PageKind } from "./page-kind.ts";

/** Runs a command line in a host. */
export type RunIn = (host: Host, args: readonly string[]) => Promise<unknown>;

/** What a block is drawn by unless its command says otherwise. */
function defaultsFor(name: string, kind: PageKind): readonly (readonly [string, string])[] {
  return [
    ["--format", kind === "text" ? "terminal" : "markdown"],
    ["--headings", "2"],
    ["--footnotes", footnotesOf(name)],
  ];
}

/** What stands before the labels of a block's footnotes; no id of a source holds a dot, so that blocks never share a label. */
export function footnotesOf(name: string): string {
  return `${name}.`;
}

/** Draws the result of a block's command in a confined host; what is wrong with the command is thrown. */
export async function drawBlock(
  words: readonly string[],
  name: string,
  kind: PageKind,
  confined: ConfinedHost,
  runIn: RunIn,
): Promise<Drawn> {
  const added = defaultsFor(name, kind).filter(([option]) => peekOption(words, option) === undefined);
  const whole = [...words, ...added.flat()];
  try {
    await runIn(confined.host, whole);
  } catch (problem) {
    confined.takePrinted();
    throw problem instanceof CommanderError ? wordUsageProblem(problem, words[0]) : problem;
  }
  return { text: confined.takePrinted(), format: peekOption(whole, "--format") };
}
