import { Chalk } from "chalk";
import type { DiagnosticPaint } from "./render-diagnostics-text.ts";

/** The colors of diagnostics: sixteen, so that the terminal's own theme holds. */
export function createDiagnosticPaint(): DiagnosticPaint {
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    place: chalk.bold,
    frame: chalk.dim,
    hint: chalk.cyan,
  };
}
