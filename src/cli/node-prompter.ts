import inquirer from "inquirer";
import { createPaint } from "../render/terminal/paint.ts";
import { interruptible, rememberInterruption } from "./interruption.ts";
import type { Choice, Prompter } from "./prompter.ts";
import { checklist } from "./prompts/checklist.ts";
import { promptLooks, promptSigns, type Screen, toOption } from "./prompts/prompt-looks.ts";
import { LEAST_WIDTH } from "./resolve-width.ts";

/** Lines that a list leaves for the question, its hints and what is said of a choice. */
const AROUND_LIST = 8;

/** A list is as long as fits on the screen, so that going back is in sight. */
function listSize() {
  return { loop: false, pageSize: Math.max(7, (process.stderr.rows || 24) - AROUND_LIST) };
}

/** Asks with inquirer, on standard error: standard output is for results alone. */
export function createNodePrompter({ color, ascii }: Readonly<Record<"color" | "ascii", boolean>>): Prompter {
  const paint = createPaint(color);
  // A terminal that does not know its width says 0.
  const screenNow = (): Screen => ({
    columns: Math.max(LEAST_WIDTH, process.stderr.columns || 80),
    ascii,
    paint,
  });
  return {
    async select(message, choices, aside = []) {
      const screen = screenNow();
      const options = optionsOf(choices, aside, screen);
      const size = listSize();
      const rows = options.reduce(
        (sum, each) => sum + ("name" in each ? each.name.split("\n").length : 1),
        0,
      );
      const answer = await ask((prompt) =>
        prompt<{ answer: string }>([
          {
            type: "select",
            name: "answer",
            ...promptLooks(message, screen, rows > size.pageSize ? "long-list" : "list"),
            choices: options,
            ...size,
          },
        ]),
      );
      const chosen = [...choices, ...aside].find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error("an answer that was not among the choices");
      return chosen.value;
    },
    selectSome(message, choices, least, aside = []) {
      const { pageSize } = listSize();
      const config = { message, choices, aside, least, pageSize, screen: screenNow() };
      return untilInterrupted((signal) => checklist(config, { output: process.stderr, signal }));
    },
    text(message, problem, suggestion) {
      return ask((prompt) =>
        prompt<{ answer: string }>([
          {
            type: "input",
            name: "answer",
            ...promptLooks(message, screenNow(), "line"),
            validate: (text: string) => problem(text) ?? true,
            ...(suggestion === undefined ? {} : { default: suggestion }),
          },
        ]),
      );
    },
    confirm(message, suggestion) {
      return ask((prompt) =>
        prompt<{ answer: boolean }>([
          {
            type: "confirm",
            name: "answer",
            ...promptLooks(message, screenNow(), "yes-or-no"),
            default: suggestion,
          },
        ]),
      );
    },
  };
}

type Prompt = typeof inquirer.prompt;

async function ask<T>(question: (prompt: Prompt) => Promise<{ readonly answer: T }>): Promise<T> {
  const { answer } = await untilInterrupted((signal) =>
    question(inquirer.createPromptModule({ output: process.stderr, signal })),
  );
  return answer;
}

/** Ctrl-C reaches inquirer as a key, SIGTERM as a signal; both end the question and show the cursor again. */
async function untilInterrupted<T>(question: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  try {
    return await interruptible(
      () => question(abort.signal),
      () => abort.abort(),
    );
  } catch (problem) {
    if (problem instanceof Error && problem.name === "ExitPromptError") rememberInterruption("interrupted");
    throw problem;
  }
}

/** What can be chosen, with a line before what stands apart. */
function optionsOf(choices: readonly Choice[], aside: readonly Choice[], screen: Screen) {
  // What inquirer's own class makes; as an object, because the bundle does not reach the class.
  const line = { type: "separator", separator: ` ${promptSigns(screen).rule}` } as const;
  const toOptions = (each: readonly Choice[]) => each.map((choice) => toOption(choice, screen));
  return [...toOptions(choices), ...(aside.length > 0 ? [line] : []), ...toOptions(aside)];
}
