import type { Diagnostic } from "../../domain/diagnostic.ts";
import { quoted } from "../found-text.ts";
import type { ProfileLine } from "./read-profile-lines.ts";

/** A text in quotes at the start of a message, which is what was read of a word. */
const READ = /^([^"]*)"([^"]+)"/;

/** Makes a message about a word of a line show it as it was typed, for it was read in small letters. */
export function echoAsWritten(diagnostic: Diagnostic, lines: readonly ProfileLine[]): Diagnostic {
  const { span, message } = diagnostic;
  const [whole = "", before = "", read = ""] = READ.exec(message) ?? [];
  if (span === undefined || whole === "") return diagnostic;
  const start = span.column - 1;
  const written = lines
    .filter(({ name }) => name === span.file)
    .map(({ text }) => text.slice(start, start + span.length))
    .map((word) => asTyped(word, read))
    .find((word) => word !== undefined);
  if (written === undefined) return diagnostic;
  return { ...diagnostic, message: `${before}${quoted(written)}${message.slice(whole.length)}` };
}

/** The part of a word that reads so in small letters, as it stands there. */
function asTyped(word: string, read: string): string | undefined {
  const small = word.toLowerCase();
  const at = small.indexOf(read);
  // A few capitals are longer in small letters: then places in one are none in the other.
  return at < 0 || small.length !== word.length ? undefined : word.slice(at, at + read.length);
}
