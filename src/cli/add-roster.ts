import { type Command, InvalidArgumentError, Option } from "commander";
import type { MappedHeading } from "../dataset/roster/roster-layout.ts";
import { STANDING_FIELDS, type StandingField } from "../render/roster/roster-lines.ts";
import type { AnswerWith } from "./answer-with.ts";
import type { RosterCommandOptions } from "./commands/roster.ts";
import { ROSTER_HELP } from "./help-texts.ts";
import type { Host } from "./host.ts";
import {
  addAsOfOption,
  addDataOptions,
  addOutputOptions,
  calendarDate,
  collect,
  notEmpty,
} from "./options.ts";

/** Describes `roster`. */
export function addRoster(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("roster")
    .allowExcessArguments(false)
    .description("what everybody in a roster qualifies for, and what is missing")
    .argument("<file>", "CSV, TSV or NDJSON, - for standard input", notEmpty)
    .addOption(
      new Option("--credential <id>", "only this credential; may be given again (default: all)").argParser(
        collect,
      ),
    )
    .option("--summary", "totals in place of people")
    .option("--plan", "also from when on and how long they will be eligible, if all goes on as told")
    .addOption(
      new Option("--by <date>", "list who becomes eligible by this day, in a matrix or a summary").argParser(
        calendarDate,
      ),
    );
  addAsOfOption(command, "today")
    .optionsGroup("Roster:")
    .addOption(
      new Option("--map <heading=name>", "the column that is meant by id, licenses and so on").argParser(
        mapping,
      ),
    )
    .addOption(
      new Option("--delimiter <sign>", "what separates cells (default: seen in the header)").argParser(
        delimiterOf,
      ),
    )
    .addOption(new Option("--header <line>", "the header, where the file has none").argParser(notEmpty))
    .addOption(
      new Option("--rejects <file>", "write rows that cannot be read there, as they came").argParser(
        notEmpty,
      ),
    );
  addDataOptions(addOutputOptions(command, ["ndjson"]), host.env)
    .optionsGroup("Output:")
    .addOption(
      new Option(
        "--fields <fields>",
        `csv, tsv, ndjson: only these of ${STANDING_FIELDS.join(",")}; without ask it is much faster`,
      ).argParser(fieldsOf),
    )
    .option("--no-header-out", "csv and tsv: no header")
    .addHelpText("after", ROSTER_HELP)
    .action(async (file: string, options: RosterCommandOptions) => {
      const { runRoster } = await import("./commands/roster.ts");
      answerWith(await runRoster(file, options, host));
    });
}

function fieldsOf(text: string): readonly StandingField[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !STANDING_FIELDS.some((field) => field === name));
  if (unknown.length === 0) return STANDING_FIELDS.filter((field) => names.includes(field));
  throw new InvalidArgumentError(`It must be some of ${STANDING_FIELDS.join(",")}.`);
}

function mapping(text: string, previous: readonly MappedHeading[] = []): readonly MappedHeading[] {
  const equals = text.lastIndexOf("=");
  const heading = text.slice(0, Math.max(0, equals)).trim();
  const name = text.slice(equals + 1).trim();
  if (heading !== "" && name !== "") return [...previous, { heading, name }];
  throw new InvalidArgumentError('It must be a heading and a name, such as "RN Status=licenses".');
}

function delimiterOf(text: string): string {
  if (text === "tab" || text === "\\t") return "\t";
  if (/^[\t -~]$/.test(text) && !/["A-Za-z0-9]/.test(text)) return text;
  throw new InvalidArgumentError("It must be one sign, such as , or ; or the word tab.");
}
