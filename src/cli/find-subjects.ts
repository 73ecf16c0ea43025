import { asId } from "../domain/as-id.ts";
import type { Dataset } from "../domain/dataset.ts";
import { RolewiseError } from "../domain/diagnostic.ts";
import { relatedIds } from "./related-ids.ts";
import { suggest, usageError } from "./usage-error.ts";

/**
 * Finds the credentials and roles that names mean, each once, by id, title or abbreviation; all
 * credentials and then all roles when none is named.
 */
export function findSubjects(dataset: Dataset, names: readonly string[]): readonly string[] {
  const { credentials, roles } = dataset;
  if (names.length === 0) return [...credentials, ...roles].map(({ id }) => id);
  const known = namesOf(dataset);
  const found = names.map((name) => known.get(asId(name)));
  const unknown = names.filter((_, place) => found[place] === undefined);
  if (unknown.length > 0) throw unknownSubjects(dataset, unknown);
  return [...new Set(found.filter((id) => id !== undefined))];
}

/** Finds the credentials that names mean, each once; all of them when none is named. A role has no plan of its own. */
export function findCredentials(dataset: Dataset, names: readonly string[]): readonly string[] {
  if (dataset.credentials.length === 0) {
    throw usageError(
      "usage/unknown-name",
      "the dataset has no credential to plan for",
      "add one, or use another --data",
    );
  }
  if (names.length === 0) return dataset.credentials.map(({ id }) => id);
  const found = findSubjects(dataset, names);
  const role = dataset.roles.find(({ id }) => found.includes(id));
  if (!role) return found;
  const serving = dataset.credentials.filter(({ roles }) => roles.includes(role.id)).map(({ id }) => id);
  throw usageError(
    "usage/unknown-name",
    `${role.title} is a role: plans lead to credentials`,
    serving.length === 0 ? "name a credential" : `those that serve it: ${serving.join(", ")}`,
  );
}

/** Ids before titles, so that no title takes the id of something else. */
function namesOf({ credentials, roles }: Dataset): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (text: string, id: string) => {
    const key = asId(text);
    if (!names.has(key)) names.set(key, id);
  };
  for (const { id } of [...credentials, ...roles]) add(id, id);
  for (const { id, abbreviation } of credentials) add(abbreviation, id);
  for (const { id, title } of [...credentials, ...roles]) add(title, id);
  for (const { id, otherTitles } of roles) for (const { text } of otherTitles) add(text, id);
  return names;
}

/** Says of every name at once that it is none, with the nearest. */
function unknownSubjects(dataset: Dataset, names: readonly string[]): RolewiseError {
  const ids = [...dataset.credentials, ...dataset.roles].map(({ id }) => id);
  const listing = `there are: ${ids.join(", ")}`;
  const errors = names.map((name) => {
    const meant = relatedIds(dataset, name).filter((id) => ids.includes(id));
    return usageError(
      "usage/unknown-name",
      `there is no credential or role "${name}"`,
      meant.length > 0
        ? `did you mean ${meant.join(", ")}? ${listing}`
        : suggest(asId(name), [...namesOf(dataset).keys()], listing),
    );
  });
  return new RolewiseError(errors.flatMap((error) => error.diagnostics));
}
