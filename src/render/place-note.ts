import type { Item } from "./sheet.ts";

/**
 * Places a note behind what it is about: a sentence of its own after a sentence, else in the parentheses,
 * because two phrases in a row would read as one.
 */
export function placeNote(
  text: string,
  details: readonly string[],
  note: string | undefined,
): Pick<Item, "details" | "note"> {
  if (note === undefined) return { details };
  if (details.length > 0 || /[.!?]$/.test(text)) return { details, note };
  return { details: [note] };
}
