import { Chalk } from "chalk";
import type { Mark } from "../sheet.ts";

/** What a stretch of text is, which decides how it is colored. */
export type Tone = "title" | "heading" | "label" | "aside" | "citation" | "bar" | Mark;

/** Colors a stretch of one line, always closed again. */
export type Paint = (tone: Tone, text: string) => string;

/** Makes the one place that colors, with sixteen colors, so that the terminal's own theme holds; none without color. */
export function createPaint(color: boolean): Paint | undefined {
  if (!color) return undefined;
  const chalk = new Chalk({ level: 1 });
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    title: chalk.bold.underline,
    heading: chalk.bold.cyan,
    label: chalk.bold,
    aside: chalk.dim,
    citation: chalk.dim,
    bar: chalk.cyan,
    shared: chalk.green,
    differs: chalk.yellow,
    "one-sided": chalk.blue,
    disputed: chalk.red,
    old: chalk.magenta,
    met: chalk.green,
    missing: chalk.red,
    unknown: chalk.yellow,
    confirm: chalk.cyan,
  };
  return (tone, text) => (text === "" ? "" : tones[tone](text));
}
