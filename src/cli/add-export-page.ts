import type { Command } from "commander";
import type { AnswerWith } from "./answer-with.ts";
import type { ExportPageOptions } from "./commands/export-page.ts";
import { EXPORT_PAGE_HELP } from "./help-texts.ts";
import type { Host } from "./host.ts";
import { addAsOfOption, addDataOptions, addHandoutOptions, checkOption, outputOption } from "./options.ts";

/** Describes `export-page`. */
export function addExportPage(program: Command, host: Host, answerWith: AnswerWith): void {
  const command = program
    .command("export-page")
    .allowExcessArguments(false)
    .description("a page to mail: the comparison, and a form that checks whoever fills it in")
    .argument("[role...]", "ids or titles of roles (default: all, when there are at most four)")
    .addOption(outputOption())
    .addOption(checkOption())
    .option("--debug", "show where in the program a bug struck");
  addDataOptions(addHandoutOptions(addAsOfOption(command), "Handout:"), host.env)
    .addHelpText("after", EXPORT_PAGE_HELP)
    .action(async (names: string[], options: ExportPageOptions) => {
      const { runExportPage } = await import("./commands/export-page.ts");
      answerWith(await runExportPage(names, options, host));
    });
}
