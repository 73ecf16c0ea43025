import { type Command, Option } from "commander";
import type { AnswerWith } from "./answer-with.ts";
import type { ExportCommandOptions } from "./commands/export.ts";
import { EXPORT_HELP } from "./help-texts.ts";
import type { Host } from "./host.ts";
import { addColorOptions, addDataOptions, addHandoutOptions, folderPath } from "./options.ts";

/** Describes `export`. */
export function addExport(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("export")
    .allowExcessArguments(false)
    .description("write everything as a small site of pages")
    .addOption(
      new Option("--all <folder>", "a page for each role, credential and pair of roles, and an index")
        .argParser(folderPath)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--format <format>", "how to write it").choices(["html", "markdown"]).default("html"),
    )
    .addOption(
      new Option(
        "--pairs <which>",
        "which roles to compare (default: all, or related where there are more than 20 roles)",
      ).choices(["all", "related", "none"]),
    )
    .addOption(new Option("--check", "write nothing; tell which pages are out of date, exit 1 when one is"));
  addDataOptions(addColorOptions(addHandoutOptions(command, "Handout (html):")), host.env)
    .addHelpText("after", EXPORT_HELP)
    .action(async (options: ExportCommandOptions) => {
      const { runExport } = await import("./commands/export.ts");
      answerWith(await runExport(options, host));
    });
}
