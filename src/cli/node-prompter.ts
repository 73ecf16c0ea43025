import inquirer from "inquirer";
import { interruptible, rememberInterruption } from "./interruption.ts";
import type { Choice, Prompter } from "./prompter.ts";

const LOOKS = { loop: false, pageSize: 12 } as const;

/** Asks with inquirer, on standard error: standard output is for results alone. */
export function createNodePrompter(): Prompter {
  return {
    async select(message, choices) {
      const { answer } = await ask((prompt) =>
        prompt<{ answer: string }>([
          { type: "select", name: "answer", message, choices: choices.map(toOption), ...LOOKS },
        ]),
      );
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error("an answer that was not among the choices");
      return chosen.value;
    },
    async selectSome(message, choices, least) {
      const validate = (chosen: readonly unknown[]) =>
        chosen.length >= least || `Choose at least ${least}, with the space bar.`;
      const { answer } = await ask((prompt) =>
        prompt<{ answer: string[] }>([
          { type: "checkbox", name: "answer", message, choices: choices.map(toOption), validate, ...LOOKS },
        ]),
      );
      return answer;
    },
  };
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

function toOption({ value, name }: Choice<string>): { readonly value: string; readonly name: string } {
  return { value, name };
}
