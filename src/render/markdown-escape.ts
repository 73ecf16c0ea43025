import { cleanText } from "../domain/clean-text.ts";

/**
 * What GFM reads as markup anywhere in a line. A colon before `//` and the dot of `www.` start links of
 * which every later escape would become a part; an ampersand only matters before a name and a semicolon,
 * and the semicolon may follow the text.
 */
const INLINE = /[\\`*_[\]<>|~$]|:(?=\/\/)|(?<=www)\.|&(?=#?[0-9a-z]+(?:;|$))/gi;
/** What opens a heading, a list or a rule at the start of a line. */
const BLOCK = /^(?=#{1,6}(?: |$)|[-+](?: |$)|-[- ]*$)/;
const ORDERED = /^(\d{1,9})(?=[.)](?: |$))/;
/** A heading loses such an end unless its first sign is escaped. */
const CLOSING_SIGNS = /(?<![^ ])#+$/;

/** Writes a raw text so that a GFM parser reads exactly the clean text: no markup, no HTML, no image. */
export function escapeMarkdown(text: string): string {
  return cleanText(text).replace(INLINE, "\\$&");
}

/** Keeps an escaped line from opening a block other than a paragraph. */
export function paragraph(escaped: string): string {
  return escaped.replace(BLOCK, "\\").replace(ORDERED, "$1\\");
}

/** A heading of a raw text; empty when the text is. */
export function heading(level: number, text: string): string {
  const escaped = escapeMarkdown(text).replace(CLOSING_SIGNS, "\\$&");
  return escaped === "" ? "" : `${"#".repeat(level)} ${escaped}`;
}

/** A link that shows its own address, for web addresses; anything else stays text. */
export function autolink(address: string): string {
  return /^https?:\/\/[!-;=?-~]+$/.test(address) ? `<${address}>` : escapeMarkdown(address);
}
