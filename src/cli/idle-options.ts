import type { FormatId } from "../render/formats.ts";
import { usageError } from "./usage-error.ts";

/** Options that only some formats know. */
const SERVED: Readonly<Record<"excel" | "title" | "intro" | "logo" | "footer", readonly FormatId[]>> = {
  excel: ["csv", "tsv"],
  title: ["html", "docx", "xlsx", "ics"],
  intro: ["html", "docx", "xlsx"],
  logo: ["html", "docx"],
  footer: ["html", "docx", "xlsx"],
};

/** Refuses an option that would do nothing in the format: whoever gave it would look for it in vain. */
export function refuseIdleOptions(options: object, format: FormatId | "template"): void {
  for (const [name, formats] of Object.entries(SERVED)) {
    if (isGiven(options, name) && !formats.some((each) => each === format)) {
      throw usageError(
        "usage/bad-option",
        `--${name} does nothing for ${format}`,
        `use it with --format ${joined(formats)}`,
      );
    }
  }
}

function joined(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

function isGiven(options: object, name: string): boolean {
  return new Map(Object.entries(options)).get(name) !== undefined;
}
