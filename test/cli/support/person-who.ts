import type { Host } from "../../../src/cli/host.ts";
import type { Choice, Prompter } from "../../../src/cli/prompter.ts";
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from "../../support/memory-host.ts";

/** What somebody answers: the name of a choice, the names of all marks, a line of text, or yes or no to a confirmation. */
export type ScriptedAnswer = string | readonly string[];

/** A prompter that answers from a script and keeps what it was asked. */
export interface ScriptedPerson extends Prompter {
  /** The first line of every message. */
  readonly asked: string[];
  /** Every message as a whole. */
  readonly messages: string[];
  /** What there was to choose from, question by question. */
  readonly offered: (readonly Choice[])[];
  /** What was said against answers that were refused. */
  readonly refused: string[];
  hasLeft(): boolean;
}

/** The answer of somebody who presses Ctrl-C. */
export const CTRL_C = "\u0003";

/**
 * Somebody who answers in order, and leaves the menu when nothing more is to be said. A text that is
 * refused is followed by the next answer, as on a terminal.
 */
export function personWho(...answers: readonly ScriptedAnswer[]): ScriptedPerson {
  const left = [...answers];
  const asked: string[] = [];
  const messages: string[] = [];
  const offered: (readonly Choice[])[] = [];
  const refused: string[] = [];
  let hasLeft = false;
  const hear = (message: string, choices: readonly Choice[] = []) => {
    messages.push(message);
    offered.push(choices);
    asked.push(message.split("\n")[0] ?? "");
  };
  const next = (message: string): ScriptedAnswer => {
    const answer = left.shift();
    if (answer === CTRL_C) {
      hasLeft = true;
      throw new Error("gone");
    }
    if (answer !== undefined) return answer;
    if (message === MENU) return "Quit";
    throw new Error(`no answer is left to: ${message}`);
  };
  return {
    asked,
    messages,
    offered,
    refused,
    hasLeft: () => hasLeft,
    async select(message, choices, aside = []) {
      hear(message, choices);
      return pick([...choices, ...aside], String(next(message)));
    },
    async selectSome(message, choices, least, aside = []) {
      hear(message, choices);
      const names = [next(message)].flat();
      const values = names.map((name) => pick([...choices, ...aside], name));
      const isAside = values.length === 1 && aside.some(({ value }) => value === values[0]);
      if (!isAside && values.length < least) throw new Error(`fewer than ${least}`);
      return values;
    },
    async text(message, problem, suggestion = "") {
      hear(message);
      for (;;) {
        const text = String(next(message)) || suggestion;
        const wrong = problem(text);
        if (wrong === undefined) return text;
        refused.push(wrong);
      }
    },
    async confirm(message) {
      hear(message);
      const answer = next(message);
      if (answer !== "yes" && answer !== "no") throw new Error(`${answer} is neither yes nor no: ${message}`);
      return answer === "yes";
    },
  };
}

const MENU = "What would you like to do?";

function pick<T extends string>(choices: readonly Choice<T>[], name: string): T {
  const choice = choices.find((it) => it.name === name);
  if (choice) return choice.value;
  throw new Error(`no choice "${name}" among ${choices.map((it) => it.name).join(", ")}`);
}

/** A host with somebody on its terminal; who has pressed Ctrl-C is told as an interruption. */
export function terminalWith(person: ScriptedPerson, options: MemoryHostOptions = {}): MemoryHost {
  return Object.assign(createMemoryHost(options), {
    prompter: async () => person,
    interruption: () => (person.hasLeft() ? "interrupted" : undefined),
  } satisfies Partial<Host>);
}
