import { styleText } from "node:util";
import inquirer from "inquirer";
import { cleanText } from "../domain/clean-text.ts";
import { wrapText } from "../render/wrap-text.ts";
import { interruptible, rememberInterruption } from "./interruption.ts";
import type { Choice, Prompter } from "./prompter.ts";
import { LEAST_WIDTH } from "./resolve-width.ts";

/** Lines that a list leaves for the question, its hints and what is said of a choice. */
const AROUND_LIST = 8;

/** A list is as long as fits on the screen, so that going back is in sight. */
function listLooks() {
  return { loop: false, pageSize: Math.max(7, (process.stderr.rows || 24) - AROUND_LIST) };
}

/** Signs of inquirer's stand before the question. */
const SIGN = 2;

/** A terminal that does not know its width says 0. */
function screenWidth(): number {
  return Math.max(LEAST_WIDTH, process.stderr.columns || 80);
}

/** The question, with its hints as long as it is asked; inquirer would break lines within words. */
function looksOf(message: string) {
  const [question = "", ...hints] = message.split("\n").map(cleanText);
  const width = screenWidth() - SIGN - 1;
  const lines = (text: string) => wrapText(text, width).join(`\n${" ".repeat(SIGN)}`);
  const hint = hints.map((each) => `\n${" ".repeat(SIGN)}${lines(each)}`).join("");
  return {
    message: question,
    theme: {
      style: {
        message: (text: string, status: string) =>
          `${styleText("bold", lines(text))}${status === "done" ? "" : hint}`,
      },
    },
  };
}

/** Asks with inquirer, on standard error: standard output is for results alone. */
export function createNodePrompter(): Prompter {
  return {
    async select(message, choices, aside = []) {
      const { answer } = await ask((prompt) =>
        prompt<{ answer: string }>([
          {
            type: "select",
            name: "answer",
            ...looksOf(message),
            choices: optionsOf(choices, aside),
            ...listLooks(),
          },
        ]),
      );
      const chosen = [...choices, ...aside].find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error("an answer that was not among the choices");
      return chosen.value;
    },
    async selectSome(message, choices, least, aside = []) {
      const apart = new Set(aside.map(({ value }) => value));
      const validate = (chosen: readonly { readonly value: string }[]) =>
        problemOf(
          chosen.map(({ value }) => value),
          least,
          apart,
        ) ?? true;
      const { answer } = await ask((prompt) =>
        prompt<{ answer: string[] }>([
          {
            type: "checkbox",
            name: "answer",
            ...looksOf(message),
            choices: optionsOf(choices, aside),
            validate,
            shortcuts: { all: null, invert: null },
            ...listLooks(),
          },
        ]),
      );
      return answer;
    },
    async text(message, problem, suggestion) {
      const validate = (text: string) => problem(text) ?? true;
      const { answer } = await ask((prompt) =>
        prompt<{ answer: string }>([
          {
            type: "input",
            name: "answer",
            ...looksOf(message),
            validate,
            ...(suggestion === undefined ? {} : { default: suggestion }),
          },
        ]),
      );
      return answer;
    },
    async confirm(message, suggestion) {
      const { answer } = await ask((prompt) =>
        prompt<{ answer: boolean }>([
          { type: "confirm", name: "answer", ...looksOf(message), default: suggestion },
        ]),
      );
      return answer;
    },
  };
}

/** What is wrong with marks: too few, or one that stands apart beside others. */
function problemOf(values: readonly string[], least: number, apart: ReadonlySet<string>): string | undefined {
  const marksOneApart = values.some((value) => apart.has(value));
  if (marksOneApart)
    return values.length === 1 ? undefined : "Mark either what is above the line, or one thing below it.";
  if (values.length >= least) return undefined;
  return `Mark ${least === 1 ? "your answer" : `at least ${least}`} with the space bar, then press Enter.`;
}

type Prompt = typeof inquirer.prompt;

/** Ctrl-C reaches inquirer as a key, SIGTERM as a signal; both end the question and show the cursor again. */
async function ask<T>(question: (prompt: Prompt) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const prompt: Prompt = inquirer.createPromptModule({ output: process.stderr, signal: abort.signal });
  try {
    return await interruptible(
      () => question(prompt),
      () => abort.abort(),
    );
  } catch (problem) {
    if (problem instanceof Error && problem.name === "ExitPromptError") rememberInterruption("interrupted");
    throw problem;
  }
}

/** What inquirer's own class makes; as an object, because the bundle does not reach the class. */
const LINE = { type: "separator", separator: "──────────────" } as const;

/** What can be chosen, with a line before what stands apart. */
function optionsOf(choices: readonly Choice[], aside: readonly Choice[]) {
  const line = aside.length > 0 ? [LINE] : [];
  return [...choices.map(toOption), ...line, ...aside.map(toOption)];
}

/** Inquirer takes a plain object of its own. */
function toOption({ value, name, description }: Choice): Choice {
  if (description === undefined) return { value, name: cleanText(name) };
  return {
    value,
    name: cleanText(name),
    description: wrapText(cleanText(description), screenWidth() - 1).join("\n"),
  };
}
