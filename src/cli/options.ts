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

/** How and where a result is written. */
export interface OutputOptions extends HandoutOptions {
  readonly format?: FormatId;
  readonly output?: string;
  readonly width?: number;
  readonly color: ColorChoice;
  readonly layout: TerminalOptions["layout"];
  readonly ascii?: boolean;
  readonly sources?: SourceDetail;
  readonly excel?: boolean;
  /** Shows how every entry of a profile was counted. */
  readonly explain?: boolean;
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

/** The options of every command that writes a result. */
export function addOutputOptions(command: Command): Command {
  return addHandoutOptions(
    addColorOptions(
      command
        .optionsGroup("Output:")
        .addOption(
          new Option(
            "--format <format>",
            "how to write it (default: terminal, or by the ending of --output)",
          ).choices(Object.keys(FORMATS)),
        )
        .addOption(
          new Option("--output <file>", "write to a file, - for standard output").argParser(notEmpty),
        )
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
        .option("--ascii", "draw with ASCII only"),
    ),
    "Handout (html):",
  );
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

/** An option that is given again adds to what was given before. */
function collect(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text];
}

/** An empty path is a variable of somebody's script that was never set. */
export function notEmpty(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("It must not be empty.");
}

function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new InvalidArgumentError("It must be a day that exists, written YYYY-MM-DD.");
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
