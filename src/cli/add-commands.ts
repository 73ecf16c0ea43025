import { Argument, type Command, Option } from "commander";
import { LIST_KINDS } from "../catalog/list-dataset.ts";
import { SECTIONS } from "../domain/role.ts";
import { DIAGNOSTIC_FORMATS } from "../render/diagnostics/diagnostic-formats.ts";
import { addExport } from "./add-export.ts";
import { addExportPage } from "./add-export-page.ts";
import { addRoster } from "./add-roster.ts";
import type { AnswerWith } from "./answer-with.ts";
import type { RunIn } from "./blocks/draw-block.ts";
import { type CheckCommandOptions, runCheck } from "./commands/check.ts";
import { type CompareCommandOptions, runCompare } from "./commands/compare.ts";
import type { ExplainCommandOptions } from "./commands/explain.ts";
import { type ListCommandOptions, runList } from "./commands/list.ts";
import { type PlanCommandOptions, runPlan } from "./commands/plan.ts";
import { runShow, type ShowCommandOptions } from "./commands/show.ts";
import type { UpdateCommandOptions } from "./commands/update.ts";
import type { ValidateCommandOptions } from "./commands/validate.ts";
import { CHECK_HELP, COMPARE_HELP, PLAN_HELP, SCHEMA_HELP, UPDATE_HELP } from "./help-texts.ts";
import type { Host } from "./host.ts";
import {
  addAsOfOption,
  addColorOptions,
  addDataOptions,
  addOutputOptions,
  addProfileOptions,
  addSuppositionOptions,
  checkOption,
  notEmpty,
  outputOption,
  type PlaceOptions,
} from "./options.ts";

/** What commands answer through, and how a command line is run by another. */
export interface Wiring {
  readonly host: Host;
  readonly answerWith: AnswerWith;
  readonly runIn: RunIn;
}

/** Every command, in the order of the help; what only some of them need is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, (program: Command, wiring: Wiring) => void>> = {
  compare: (program, { host, answerWith }) => addCompare(program, host, answerWith),
  check: (program, { host, answerWith }) => addCheck(program, host, answerWith),
  plan: (program, { host, answerWith }) => addPlan(program, host, answerWith),
  roster: (program, { host, answerWith }) => addRoster(program, host, answerWith),
  show: (program, { host, answerWith }) => addShow(program, host, answerWith),
  list: (program, { host, answerWith }) => addList(program, host, answerWith),
  update: (program, { host, answerWith, runIn }) => addUpdate(program, host, answerWith, runIn),
  export: (program, { host, answerWith }) => addExport(program, host, answerWith),
  "export-page": (program, { host, answerWith }) => addExportPage(program, host, answerWith),
  validate: (program, { host, answerWith }) => addValidate(program, host, answerWith),
  schema: (program, { host, answerWith }) => addSchema(program, host, answerWith),
  explain: (program, { host }) => addExplain(program, host),
};

/**
 * Describes the commands: the one that is named first, or else all, of which the help and suggestions
 * tell. To describe them all takes as long as a short run.
 */
export function addCommands(program: Command, named: string | undefined, wiring: Wiring): void {
  const isKnown = named !== undefined && Object.hasOwn(COMMANDS, named);
  for (const [name, add] of Object.entries(COMMANDS)) {
    if (!isKnown || name === named) add(program, wiring);
  }
}

function addCompare(program: Command, host: Host, answerWith: AnswerWith): void {
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
  addDataOptions(addOutputOptions(addProfileOptions(addAsOfOption(command))), host.env)
    .addHelpText("after", COMPARE_HELP)
    .action(async (names: string[], options: CompareCommandOptions) => {
      answerWith(await runCompare(names, options, host));
    });
}

function addCheck(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("check")
    .allowExcessArguments(false)
    .description("what somebody qualifies for, what is missing, and what cannot be told")
    .argument("[id...]", "credentials and roles: ids, titles or abbreviations (default: all)")
    .addOption(
      new Option("--rules <version>", "weigh by this version of the rules, in place of the best").argParser(
        notEmpty,
      ),
    )
    .option("--no-input", "never ask; say what cannot be told")
    .option(
      "--exit-code",
      "exit with 1 when an answer is not yet, with 3 when none is but some cannot be told",
    )
    .option("--explain", "show how each license, degree and job was counted");
  addDataOptions(addOutputOptions(addProfileOptions(addAsOfOption(command, "today"))), host.env)
    .addHelpText("after", CHECK_HELP)
    .action(async (names: string[], options: CheckCommandOptions, { parent }: Command) => {
      // The program has this option as well, and takes it wherever it stands.
      const input = options.input && parent?.getOptionValue("input") !== false;
      answerWith(await runCheck(names, { ...options, input }, host));
    });
}

function addPlan(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("plan")
    .allowExcessArguments(false)
    .description("from when on somebody qualifies, until when, and what happens on the way")
    .argument("[credential...]", "ids, titles or abbreviations (default: all)")
    .addOption(
      new Option("--rules <version>", "plan by this version of the rules, in place of the best").argParser(
        notEmpty,
      ),
    )
    .option("--no-input", "never ask; say what cannot be told")
    .option(
      "--from-zero",
      "for nobody in particular: the roads to credentials and into roles from nothing on",
    );
  addSuppositionOptions(command);
  addDataOptions(addOutputOptions(addProfileOptions(addAsOfOption(command, "today")), ["ics"]), host.env)
    .addHelpText("after", PLAN_HELP)
    .action(async (names: string[], options: PlanCommandOptions, { parent }: Command) => {
      const input = options.input && parent?.getOptionValue("input") !== false;
      answerWith(await runPlan(names, { ...options, input }, host));
    });
}

function addShow(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("show")
    .allowExcessArguments(false)
    .description("everything known about a role, a credential, a word or a source")
    .argument("<name>", "its id, title or abbreviation");
  addDataOptions(addOutputOptions(addAsOfOption(command)), host.env).action(
    async (name: string, options: ShowCommandOptions) => {
      answerWith(await runShow(name, options, host));
    },
  );
}

function addList(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("list")
    .allowExcessArguments(false)
    .description("what the dataset holds")
    .addArgument(new Argument("[kind]", "only this kind of thing").choices(LIST_KINDS));
  addDataOptions(addOutputOptions(command), host.env).action(
    async (kind: (typeof LIST_KINDS)[number] | undefined, options: ListCommandOptions) => {
      answerWith(await runList(kind, options, host));
    },
  );
}

function addUpdate(program: Command, host: Host, answerWith: AnswerWith, runIn: RunIn): void {
  const command = program
    .command("update")
    .description("refresh the blocks of Markdown pages")
    .argument("<page...>", "files with <!-- rolewise:begin NAME COMMAND --> and <!-- rolewise:end NAME -->")
    .addOption(new Option("--check", "write nothing; tell which blocks are out of date, exit 1 when one is"));
  addDataOptions(addColorOptions(command), host.env)
    .addHelpText("after", UPDATE_HELP)
    .action(async (pages: string[], options: UpdateCommandOptions) => {
      const { runUpdate } = await import("./commands/update.ts");
      answerWith(await runUpdate(pages, options, host, runIn));
    });
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

function addSchema(program: Command, host: Host, answerWith: AnswerWith): void {
  program
    .command("schema")
    .allowExcessArguments(false)
    .description("the JSON Schema of a data file or a result")
    .argument("[name]", "such as profile, dataset, check or comparison (default: list them)")
    .addOption(outputOption())
    .addOption(checkOption())
    .option("--debug", "show where in the program a bug struck")
    .addHelpText("after", SCHEMA_HELP)
    .action(async (name: string | undefined, options: PlaceOptions) => {
      const { runSchema } = await import("./commands/schema.ts");
      answerWith(await runSchema(name, options, host));
    });
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
