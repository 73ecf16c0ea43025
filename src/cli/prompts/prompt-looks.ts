import { cleanText } from "../../domain/clean-text.ts";
import { measureText } from "../../render/measure-text.ts";
import type { Paint, Tone } from "../../render/terminal/paint.ts";
import { wrapText } from "../../render/wrap-text.ts";
import type { Choice } from "../prompter.ts";

/** What questions are drawn for. */
export interface Screen {
  readonly columns: number;
  readonly ascii: boolean;
  /** Absent: no color. */
  readonly paint: Paint | undefined;
}

/** The sign before a question, and before a line to choose. */
const INDENT = "  ";
/** Room beside a question for "(Y/n) n". */
const BESIDE = 8;

/** The signs of questions on a screen. */
export function promptSigns({ ascii }: Pick<Screen, "ascii">) {
  return ascii
    ? { cursor: ">", done: "+", more: "v", rule: "-".repeat(14) }
    : { cursor: "❯", done: "✔", more: "↓", rule: "─".repeat(14) };
}

/** Breaks a text of inquirer's between words, which inquirer would not, and indents all lines but the first. */
export function broken(text: string, { columns }: Pick<Screen, "columns">, indent = INDENT): string {
  return wrapText(cleanText(text), columns - indent.length - 1).join(`\n${indent}`);
}

/** The looks of a question: hints as long as it is asked, the answer behind it where there is room. */
export function promptLooks(
  message: string,
  screen: Screen,
  form: "list" | "long-list" | "line" | "yes-or-no",
) {
  const [question = "", ...hints] = message.split("\n").map(cleanText);
  const { cursor, done } = promptSigns(screen);
  const toned = (tone: Tone, text: string) => screen.paint?.(tone, text) ?? text;
  const room = form === "yes-or-no" ? screen.columns - BESIDE : screen.columns;
  const asked = broken(question, { columns: room });
  const below = [...hints, ...(form === "line" ? [cursor] : [])]
    .map((hint) => `\n${INDENT}${broken(hint, screen)}`)
    .join("");
  return {
    message: question,
    theme: {
      prefix: { idle: toned("heading", "?"), done: toned("met", done) },
      icon: { cursor },
      style: {
        message: (_: string, status: string) => `${toned("label", asked)}${status === "done" ? "" : below}`,
        answer: (text: string) => toned("confirm", besideOrBelow(asked, cleanText(text), screen)),
        highlight: (text: string) => toned("confirm", text),
        description: (text: string) => toned("confirm", broken(text, screen, "")),
        defaultAnswer: (text: string) => toned("aside", `(${text})`),
        error: (text: string) => toned("missing", `! ${broken(text, screen)}`),
        help: (text: string) => toned("aside", broken(text, screen, "")),
        keysHelpTip: () =>
          toned("aside", broken(form === "long-list" ? LONG_LIST_KEYS : LIST_KEYS, screen, "")),
      },
    },
  };
}

/** How a list is used that gives one answer. */
export const LIST_KEYS = "Up and Down move, Enter chooses.";
/** How a list is used of which a part is out of sight. */
const LONG_LIST_KEYS = `The list is longer than the screen. ${LIST_KEYS}`;

function besideOrBelow(asked: string, answer: string, screen: Screen): string {
  const lastLine = asked.slice(asked.lastIndexOf("\n") + 1);
  // The first line has a sign before it, the others are indented in their text.
  const used = measureText(lastLine) + (lastLine === asked ? INDENT.length : 0);
  if (used + 1 + measureText(answer) < screen.columns) return answer;
  return `\n${INDENT}${broken(answer, screen)}`;
}

/** A choice as inquirer takes it: a plain object of its own, its name broken into lines that fit beside a sign. */
export function toOption({ value, name, description }: Choice, screen: Screen) {
  return {
    value,
    name: broken(name, screen),
    short: cleanText(name),
    ...(description !== undefined && { description: cleanText(description) }),
  };
}
