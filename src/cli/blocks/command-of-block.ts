import { isBytesFormat, isFormatId } from "../../render/formats.ts";
import { peekOption } from "../peek-option.ts";
import { usageError } from "../usage-error.ts";
import { splitWords } from "./split-words.ts";

const COMMANDS: readonly string[] = ["compare", "show", "list"];

/** The options that a block may hold: what to draw, and how. */
const OPTIONS: readonly string[] = [
  "--as-of",
  "--ascii",
  "--data",
  "--excel",
  "--footnotes",
  "--format",
  "--headings",
  "--layout",
  "--only",
  "--section",
  "--sources",
  "--width",
];

/** The words of a block's command; refuses whatever does more than render. */
export function commandOfBlock(command: string): readonly string[] {
  const words = splitWords(command);
  if (words === undefined) throw refusal("a quote stays open");
  const [name = "", ...rest] = words;
  if (!COMMANDS.includes(name)) throw refusal(`"${name}" is no command that a block may hold`);
  const wrong = rest.find(
    (word) => word.startsWith("-") && !OPTIONS.some((it) => word === it || word.startsWith(`${it}=`)),
  );
  if (wrong !== undefined) throw refusal(`a block may not hold ${wrong}`);
  const format = peekOption(words, "--format") ?? "";
  if (isFormatId(format) && isBytesFormat(format)) {
    throw refusal(`a block may not hold --format ${format}: it is for files of its own`);
  }
  return words;
}

function refusal(message: string) {
  return usageError(
    "block/not-allowed",
    message,
    `commands: ${COMMANDS.join(", ")}; options: ${OPTIONS.join(", ")}`,
  );
}
