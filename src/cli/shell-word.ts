import { cleanText } from "../domain/clean-text.ts";

/**
 * Writes a text as one word of a shell; what needs no quotes stays as it is. What a terminal should not be shown is
 * written as bash and zsh take it, for other shells know no way.
 */
export function shellWord(text: string): string {
  if (/^[\w./:=,+@%-]+$/.test(text)) return text;
  return [...text].every(isShown) ? `'${text.replaceAll("'", `'\\''`)}'` : `$'${escapeBytes(text)}'`;
}

function isShown(sign: string): boolean {
  return sign === " " || cleanText(sign) === sign;
}

function escapeBytes(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[ -&(-[\]-~]/.test(sign) ? sign : `\\x${byte.toString(16).padStart(2, "0")}`;
    })
    .join("");
}
