import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BIN, PLAIN_ENV, ROOT } from "./run-rolewise.ts";

/** One command of a transcript, and what the page says it prints. */
export interface Step {
  readonly command: string;
  readonly output: string;
  /** The line of the command, or the last of its lines. */
  readonly line: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const FENCE = /^```console$/;

/**
 * Reads the `console` blocks of a Markdown page: `$ ` opens a command, the lines up to the next one are
 * what it prints, on either stream, and `[exit N]` ends the output of a command that does not exit with 0.
 * A command that ends in `\` goes on in the next line, after `> `.
 */
export function readTranscript(file: string): readonly Step[] {
  const steps: Writable<Step>[] = [];
  let isInside = false;
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (!isInside) {
      isInside = FENCE.test(line);
    } else if (line === "```") {
      isInside = false;
    } else if (line.startsWith("$ ")) {
      steps.push({ command: line.slice(2), output: "", line: index + 1 });
    } else {
      const step = steps.at(-1);
      if (step) goOn(step, line, index + 1);
    }
  }
  return steps;
}

function goOn(step: Writable<Step>, text: string, line: number): void {
  if (step.command.endsWith("\\") && text.startsWith("> ")) {
    step.command = step.command.slice(0, -1) + text.slice(2).trimStart();
    step.line = line;
  } else {
    step.output += `${text}\n`;
  }
}

/** Runs one command as a person would in a shell, from the root of the project. */
export function runStep(command: string): string {
  const { status, stdout } = spawnSync("sh", ["-c", `exec 2>&1\n${command}`], {
    encoding: "utf8",
    cwd: ROOT,
    input: "",
    env: { ...PLAIN_ENV, PATH: `${shimFolder()}:${PLAIN_ENV["PATH"]}` },
  });
  return stdout + (status === 0 ? "" : `[exit ${status}]\n`);
}

/** Writes what commands print now into a page; somebody has to read the difference. */
export function rewriteTranscript(file: string): void {
  const lines = readFileSync(file, "utf8").split("\n");
  const steps = readTranscript(file);
  for (const { command, output, line } of [...steps].reverse()) {
    const length = output === "" ? 0 : output.split("\n").length - 1;
    lines.splice(line, length, ...runStep(command).split("\n").slice(0, -1));
  }
  writeFileSync(file, lines.join("\n"));
}

let shim: string | undefined;

/** A folder with the built command under its name, for the PATH. */
function shimFolder(): string {
  if (shim === undefined) {
    shim = mkdtempSync(join(tmpdir(), "rolewise-bin-"));
    symlinkSync(BIN, join(shim, "rolewise"));
  }
  return shim;
}
