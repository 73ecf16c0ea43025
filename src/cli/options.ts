import { type Command, InvalidArgumentError, Option } from "commander";
import { type CalendarDate, isCalendarDate } from "../domain/calendar-date.ts";
import { FORMATS, type FormatId } from "../render/formats.ts";
import type { SourceDetail } from "../render/sheet.ts";
import type { TerminalOptions } from "../render/terminal/terminal-options.ts";
import type { Host } from "./host.ts";
import type { ColorChoice } from "./resolve-color.ts";
import { LEAST_WIDTH } from "./resolve-width.ts";

/** Where the dataset comes from and how large it may be. */
export interface DataOptions {
  readonly data?: string;
  readonly maxSize?: number;
  readonly maxKeys?: number;
}

/** The own words of whoever hands a page out, and the file of their logo. */
export interface HandoutOptions {
  readonly title?: string;
  readonly intro?: string;
  readonly logo?: string;
  readonly footer?: string;
}

/** Where a text goes, or what it is compared with. */
export interface PlaceOptions {
  readonly output?: string;
  /** A page with blocks, of which one is replaced. */
  readonly inject?: string;
  readonly block?: string;
  /** Compares with what is there instead of writing. */
  readonly check?: boolean;
  /** The arguments as they were typed, to tell how to mend what a check finds. */
  readonly typed?: readonly string[];
}

/** How and where a result is written. */
export interface OutputOptions extends PlaceOptions, HandoutOptions {
  readonly format?: FormatId;
  readonly width?: number;
  readonly color: ColorChoice;
  readonly layout: TerminalOptions["layout"];
  readonly ascii?: boolean;
  readonly sources?: SourceDetail;
  readonly excel?: boolean;
  /** Shows how every entry of a profile was counted. */
  readonly explain?: boolean;
  readonly template?: string;
  readonly headings?: number;
  readonly footnotes?: string;
}

/** The options of every command that reads a dataset. */
export function addDataOptions(command: Command, env: Host["env"]): Command {
  return command
    .optionsGroup("Data:")
    .addOption(
      new Option("--data <path>", "dataset folder or file, - for standard input (env: ROLEWISE_DATA)")
        .default(env["ROLEWISE_DATA"] || undefined, "ROLEWISE_DATA")
        .argParser(notEmpty),
    )
    .addOption(new Option("--max-size <MiB>", "read larger files than 5 MiB").argParser(wholeNumber(1, 1024)))
    .addOption(
      new Option("--max-keys <n>", "allow more than 2000 keys in one map").argParser(
        wholeNumber(1, 10_000_000),
      ),
    );
}

/** The options of every command that writes a result; `others` are formats that only some results have. */
export function addOutputOptions(command: Command, others: readonly string[] = []): Command {
  const common = Object.entries(FORMATS).filter(([, { isForFew }]) => !isForFew);
  const written = addColorOptions(
    command
      .optionsGroup("Output:")
      .addOption(
        new Option(
          "--format <format>",
          "how to write it (default: terminal, or by the ending of --output)",
        ).choices([...common.map(([id]) => id), ...others]),
      )
      .addOption(
        new Option("--template <file>", "fill a Mustache template with the result, in place of a format")
          .argParser(notEmpty)
          .conflicts("format"),
      )
      .addOption(outputOption())
      .addOption(
        new Option("--inject <page>", "write into a block of a Markdown page, with --block").argParser(
          notEmpty,
        ),
      )
      .addOption(new Option("--block <name>", "the block to write into").argParser(notEmpty))
      .addOption(checkOption())
      .addOption(
        new Option(
          "--sources <detail>",
          "how much to say about sources (default: short on a terminal, else full; json has all)",
        ).choices(["full", "short", "none"]),
      )
      .option("--excel", "make csv and tsv safe to open in a spreadsheet")
      .addOption(
        new Option("--layout <layout>", "how to lay out tables")
          .choices(["auto", "table", "turned", "records"])
          .default("auto"),
      )
      .option("--ascii", "draw with ASCII only")
      .addOption(
        new Option(
          "--headings <level>",
          "level of the first heading in markdown (default: 1, in a block 2)",
        ).argParser(wholeNumber(1, 4)),
      )
      .addOption(
        new Option("--footnotes <prefix>", "put this before the labels of footnotes in markdown").argParser(
          footnotePrefix,
        ),
      ),
  );
  return addHandoutOptions(written, "Handout (html, docx, xlsx):");
}

/** The options for whoever hands a page out. */
export function addHandoutOptions(command: Command, group: string): Command {
  return command
    .optionsGroup(group)
    .addOption(new Option("--title <text>", "a title of your own").argParser(notEmpty))
    .addOption(new Option("--intro <text>", "what to say first").argParser(notEmpty))
    .addOption(new Option("--logo <file>", "a PNG, JPEG, GIF or WebP, at most 1 MiB").argParser(notEmpty))
    .addOption(new Option("--footer <text>", "what to say last").argParser(notEmpty));
}

/** Where a text is written. */
export function outputOption(): Option {
  return new Option("--output <file>", "write to a file, - for standard output").argParser(notEmpty);
}

/** That nothing is to be written. */
export function checkOption(): Option {
  return new Option("--check", "write nothing; tell whether the file is up to date, exit 1 when it is not");
}

/** The options of every command that writes to a terminal. */
export function addColorOptions(command: Command): Command {
  return command
    .optionsGroup("Output:")
    .addOption(
      new Option(
        "--width <columns>",
        "columns to draw within (default: the terminal's, at most 120)",
      ).argParser(wholeNumber(LEAST_WIDTH, 10_000)),
    )
    .addOption(
      new Option("--color <when>", "when to color").choices(["auto", "always", "never"]).default("auto"),
    )
    .option("--debug", "show where in the program a bug struck");
}

/** The day of evaluation. */
export function addAsOfOption(command: Command, byDefault = "when the dataset was last checked"): Command {
  return command.addOption(
    new Option("--as-of <date>", `evaluate on this day, YYYY-MM-DD (default: ${byDefault})`).argParser(
      calendarDate,
    ),
  );
}

/** The options that tell of a person: a file, and flags that add to it. */
export function addProfileOptions(command: Command): Command {
  const grouped = command
    .optionsGroup("Profile:")
    .addOption(new Option("--profile <file>", "YAML or JSON file, - for standard input").argParser(notEmpty));
  return PROFILE_FLAGS.reduce(
    (sofar, [flag, description]) => sofar.addOption(new Option(flag, description).argParser(collect)),
    grouped,
  );
}

const PROFILE_FLAGS = [
  ["--license <text>", "such as 'rn active unrestricted'; none: no license"],
  ["--degree <text>", "such as 'bachelor nursing awarded=2021-05'"],
  ["--certification <text>", "such as 'crc active unrestricted'"],
  ["--experience <text>", "such as 'nursing from=2023-02 to=present 36h/week paid'"],
  ["--education <text>", "such as 'case-management 20h date=2026-03-01'"],
  ["--currently <kind>", "what you work as now, such as care-management"],
  ["--confirm <condition>", "such as good-moral-character; with =no, that it is not so"],
] as const;

/** What is supposed of days to come. */
export function addSuppositionOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--until <date>", "look ahead to this day (default: ten years on)").argParser(calendarDate),
    )
    .addOption(
      new Option(
        "--assume <text>",
        "take for granted: 'case-management 40h/week by=ccm', 'education case-management 2h/month', renewed, none",
      ).argParser(collect),
    )
    .addOption(
      new Option("--what-if <text>", "try: 'degree bachelor social-work awarded=2027-06-30'").argParser(
        collect,
      ),
    );
}

/** An option that is given again adds to what was given before. */
export function collect(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text];
}

/** An empty path is a variable of somebody's script that was never set. */
export function notEmpty(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("It must not be empty.");
}

/** A site is many files, which no stream can take. */
export function folderPath(text: string): string {
  if (text !== "-") return notEmpty(text);
  throw new InvalidArgumentError("A site is many files: name a folder.");
}

function footnotePrefix(text: string): string {
  if (/^[A-Za-z0-9._-]{1,80}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be letters, digits, dots, hyphens and underscores.");
}

export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new InvalidArgumentError(
    "It must be a day that exists, written YYYY-MM-DD, in the years 1900 to 2199.",
  );
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
