/**
 * Splits a text into words as a POSIX shell does, with quotes and backslashes, and does nothing else that
 * a shell would: no variable, no pattern, no command. Undefined when a quote stays open.
 */
export function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  const word = /\s*((?:[^\s"'\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+)/y;
  while (text.slice(word.lastIndex).trim() !== "") {
    const found = word.exec(text)?.[1];
    if (found === undefined) return undefined;
    words.push(unquote(found));
  }
  return words;
}

/** Within double quotes a backslash counts only before what it can escape there. */
function unquote(word: string): string {
  return word.replace(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g,
    (_found, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? escaped ?? "",
  );
}
