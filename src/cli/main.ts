import { CommanderError } from "commander";
import { type Diagnostic, RolewiseError } from "../domain/diagnostic.ts";
import { EXIT } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { peekOption } from "./peek-option.ts";
import { createProgram } from "./program.ts";
import { resolveColor } from "./resolve-color.ts";
import { resolveWidth } from "./resolve-width.ts";
import { unknownCommand } from "./unknown-command.ts";
import { wordUsageProblem } from "./word-usage-problem.ts";

/**
 * Runs the command line and gives its exit code; the only place that turns errors into codes.
 * Nothing is thrown and the process is not ended: whoever calls sets `process.exitCode`.
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const code = await answer(args, host);
  const problem = await host.stdout.settled();
  if (problem === undefined || problem === "EPIPE") return code;
  host.stderr.write(`rolewise: cannot write the output: ${problem}\n`);
  return EXIT.cannotAnswer;
}

async function answer(args: readonly string[], host: Host): Promise<number> {
  let code: number = EXIT.answered;
  const answerWith = (answered: number) => {
    code = answered;
  };
  const program = createProgram(host, answerWith, args);
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (problem) {
    const interruption = host.interruption();
    if (interruption !== undefined) return EXIT[interruption];
    if (problem instanceof CommanderError) {
      if (problem.exitCode === 0) return EXIT.answered;
      const [first, second] = args;
      if (first === "help" && second !== undefined)
        return report(unknownCommand(second, program).diagnostics, args, host);
      const command = program.commands.map((it) => it.name()).find((name) => name === first);
      return report(wordUsageProblem(problem, command).diagnostics, args, host);
    }
    if (problem instanceof RolewiseError) return report(problem.diagnostics, args, host);
    return reportBug(problem, args, host);
  }
}

async function report(
  diagnostics: readonly Diagnostic[],
  args: readonly string[],
  host: Host,
): Promise<number> {
  const { renderDiagnostics } = await import("../render/diagnostics/render-diagnostics.ts");
  const columns = host.stderr.isTerminal ? resolveWidth(undefined, host.env, host.stderr) : undefined;
  host.stderr.write(
    renderDiagnostics(diagnostics, {
      format: peekOption(args, "--format") === "json" ? "json" : "terminal",
      path: peekOption(args, "--data") ?? host.env["ROLEWISE_DATA"] ?? "",
      color: resolveColor(peekColor(args), host.env, host.stderr),
      ...(columns === undefined ? {} : { columns }),
    }),
  );
  return EXIT.cannotAnswer;
}

function peekColor(args: readonly string[]) {
  const choice = peekOption(args, "--color");
  return choice === "always" || choice === "never" ? choice : "auto";
}

function reportBug(problem: unknown, args: readonly string[], host: Host): number {
  const name = problem instanceof Error ? problem.name : typeof problem;
  const stack =
    args.includes("--debug") && problem instanceof Error ? `${problem.stack ?? problem.message}\n` : "";
  const how = stack === "" ? "run it again with --debug and report what it prints" : "report the lines above";
  host.stderr.write(
    `${stack}rolewise: internal error (${name}): this is a bug of ours; ${how} [internal/bug]\n`,
  );
  return EXIT.bug;
}
