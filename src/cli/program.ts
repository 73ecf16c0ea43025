import { Argument, Command, Option } from "commander";
import { LIST_KINDS } from "../catalog/list-dataset.ts";
import type { RolewiseError } from "../domain/diagnostic.ts";
import { SECTIONS } from "../domain/role.ts";
import { DIAGNOSTIC_FORMATS } from "../render/diagnostics/diagnostic-formats.ts";
import { version } from "../version.ts";
import { type CompareCommandOptions, runCompare } from "./commands/compare.ts";
import type { ExplainCommandOptions } from "./commands/explain.ts";
import { type ListCommandOptions, runList } from "./commands/list.ts";
import { runShow, type ShowCommandOptions } from "./commands/show.ts";
import type { ValidateCommandOptions } from "./commands/validate.ts";
import type { Host } from "./host.ts";
import { addAsOfOption, addColorOptions, addDataOptions, addOutputOptions, notEmpty } from "./options.ts";
import { resolveWidth } from "./resolve-width.ts";
import { suggest, usageError } from "./usage-error.ts";

/** Tells the exit code of a command that is a check. */
export type AnswerWith = (code: number) => void;

const SHORT_HELP = `Compare careers side by side, with a source for every line.

  rolewise compare case-manager care-manager
  rolewise show ccm

Run rolewise --help for everything else.
`;

/** Describes the command line; what reads YAML, asks or explains is loaded when it is asked for. */
export function createProgram(host: Host, answerWith: AnswerWith): Command {
  const program = new Command("rolewise")
    .description("Compare careers side by side, with a source for every line.")
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
    .action(async ({ input }: { readonly input: boolean }, { args: [name] }: Command) => {
      if (name !== undefined) throw unknownCommand(name, program);
      const prompter = input ? await host.prompter() : undefined;
      if (prompter === undefined) return host.stdout.write(SHORT_HELP);
      const { guide } = await import("./guide.ts");
      return guide(prompter, host, (args) =>
        createProgram(host, answerWith).parseAsync(args, { from: "user" }),
      );
    })
    .addHelpText("after", EXAMPLES);
  addCompare(program, host);
  addShow(program, host);
  addList(program, host);
  addValidate(program, host, answerWith);
  addExplain(program, host);
  return program;
}

function unknownCommand(name: string, { commands }: Command): RolewiseError {
  if (name.startsWith("-")) {
    return usageError(
      "usage/bad-option",
      `unknown option '${name}'`,
      "options follow a command: rolewise --help",
    );
  }
  const names = commands.map((command) => command.name());
  const hint = suggest(name, names, `commands: ${names.join(", ")}`);
  return usageError("usage/bad-option", `there is no command "${name}"`, hint);
}

const EXAMPLES = `
Examples:
  rolewise compare case-manager care-manager
  rolewise compare --section duties,pay --only differences
  rolewise compare --format markdown --output roles.md
  rolewise show rn
  rolewise validate my-roles.yaml

Exit codes: 0 answered, 1 the answer is no (validate), 2 could not answer,
            70 a bug, 130 and 143 interrupted.
Environment: ROLEWISE_DATA, NO_COLOR, FORCE_COLOR, COLUMNS.
`;

function addCompare(program: Command, host: Host): void {
  const command = program
    .command("compare")
    .allowExcessArguments(false)
    .description("set two or more roles side by side")
    .argument("[role...]", "ids or titles of roles (default: all, when there are at most four)")
    .option(
      "--section <sections>",
      `only these, separated by commas: ${SECTIONS.map(({ id }) => id).join(", ")}`,
      splitList,
    )
    .addOption(new Option("--only <rows>", "only some rows").choices(["shared", "differences", "disputed"]));
  addDataOptions(addOutputOptions(addAsOfOption(command)), host.env).action(
    async (names: string[], options: CompareCommandOptions) => {
      await runCompare(names, options, host);
    },
  );
}

function addShow(program: Command, host: Host): void {
  const command = program
    .command("show")
    .allowExcessArguments(false)
    .description("everything known about a role, a credential, a word or a source")
    .argument("<name>", "its id, title or abbreviation");
  addDataOptions(addOutputOptions(addAsOfOption(command)), host.env).action(
    async (name: string, options: ShowCommandOptions) => {
      await runShow(name, options, host);
    },
  );
}

function addList(program: Command, host: Host): void {
  const command = program
    .command("list")
    .allowExcessArguments(false)
    .description("what the dataset holds")
    .addArgument(new Argument("[kind]", "only this kind of thing").choices(LIST_KINDS));
  addDataOptions(addOutputOptions(command), host.env).action(
    async (kind: (typeof LIST_KINDS)[number] | undefined, options: ListCommandOptions) => {
      await runList(kind, options, host);
    },
  );
}

function addValidate(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("validate")
    .allowExcessArguments(false)
    .description("check a dataset and report every fault with its place")
    .argument(
      "[path]",
      "dataset folder or file, - for standard input (default: --data, or the bundled dataset)",
      notEmpty,
    )
    .addOption(
      new Option("--format <format>", "how to report").choices(DIAGNOSTIC_FORMATS).default("terminal"),
    );
  addDataOptions(addColorOptions(command), host.env).action(
    async (path: string | undefined, options: ValidateCommandOptions) => {
      const { runValidate } = await import("./commands/validate.ts");
      answerWith(await runValidate(path, options, host));
    },
  );
}

function addExplain(program: Command, host: Host): void {
  const command = program
    .command("explain")
    .allowExcessArguments(false)
    .description("what a code in a message means and how to mend it")
    .argument("[code]", "such as data/no-source (default: list them all)")
    .addOption(
      new Option("--format <format>", "how to write it").choices(["terminal", "json"]).default("terminal"),
    );
  addColorOptions(command).action(async (code: string | undefined, options: ExplainCommandOptions) => {
    const { runExplain } = await import("./commands/explain.ts");
    runExplain(code, options, host);
  });
}

/** Lists may be given as one argument with commas or by repeating the option. */
function splitList(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, ...text.split(",").filter((part) => part.trim() !== "")];
}
