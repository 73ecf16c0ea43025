import { Command } from "commander";
import { version } from "../version.ts";
import { addCommands } from "./add-commands.ts";
import type { AnswerWith } from "./answer-with.ts";
import { DESCRIPTION, PROGRAM_HELP, SHORT_HELP } from "./help-texts.ts";
import type { Host } from "./host.ts";
import { resolveWidth } from "./resolve-width.ts";
import { unknownCommand } from "./unknown-command.ts";

/** Describes the command line; what reads YAML, asks or explains is loaded when it is asked for. */
export function createProgram(host: Host, answerWith: AnswerWith, typed: readonly string[]): Command {
  const program = new Command("rolewise")
    .description(DESCRIPTION)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "explain the program or a command")
    .helpCommand("help [command]", "explain the program or a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      // What is wrong with the arguments is reported like everything else that is wrong.
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(100, resolveWidth(undefined, host.env, host.stdout)),
      getOutHasColors: () => false,
    })
    .showSuggestionAfterError(true)
    .option("--no-input", "never ask; print the short help instead of the menu")
    .allowExcessArguments()
    .allowUnknownOption()
    .hook("preAction", (_program, command) => {
      command.setOptionValue("typed", typed);
    })
    .action(async ({ input }: { readonly input: boolean }, { args: [name] }: Command) => {
      if (name !== undefined) throw unknownCommand(name, program);
      const prompter = input ? await host.prompter({ color: "auto" }) : undefined;
      if (prompter === undefined) return host.stdout.write(SHORT_HELP);
      const { guide } = await import("./guide.ts");
      return guide(prompter, host, (args) =>
        createProgram(host, answerWith, args).parseAsync(args, { from: "user" }),
      );
    })
    .addHelpText("after", PROGRAM_HELP);
  // Scripts ask for the version often, and it needs no command.
  if (typed[0] === "--version") return program;
  addCommands(program, typed[0], {
    host,
    answerWith,
    runIn: (confined, args) =>
      createProgram(confined, () => undefined, args).parseAsync(args, { from: "user" }),
  });
  return program;
}
