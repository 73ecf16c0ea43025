import type { Dataset } from "../domain/dataset.ts";

const MOST = 5;

/**
 * The ids of words, roles and credentials whose meaning or title has the words asked for: what somebody
 * may want who knows the thing but not its name here. At most five.
 */
export function relatedIds({ roles, credentials, vocabulary }: Dataset, words: string): readonly string[] {
  const wanted = ` ${plain(words)} `;
  if (wanted.trim().length < 3) return [];
  const has = (text: string) => ` ${plain(text)} `.includes(wanted);
  const found = [
    ...vocabulary.filter((word) => has(word.label) || has(word.plain)),
    ...roles.filter((role) => has(role.title) || role.otherTitles.some((title) => has(title.text))),
    ...credentials.filter((credential) => has(credential.title)),
  ];
  const licensesFirst = [...found].sort((a, b) => Number(isLicense(b)) - Number(isLicense(a)));
  return [...new Set(licensesFirst.map(({ id }) => id))].slice(0, MOST);
}

function isLicense(record: object): boolean {
  return "kind" in record && record.kind === "licenses";
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
