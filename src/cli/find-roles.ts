import { asId } from "../domain/as-id.ts";
import type { Dataset } from "../domain/dataset.ts";
import { RolewiseError } from "../domain/diagnostic.ts";
import type { Role } from "../domain/role.ts";
import { suggest, usageError } from "./usage-error.ts";

const MOST_BY_DEFAULT = 4;

/**
 * Finds the roles to compare: those named, by id or by title; all of them when none is named and the
 * dataset holds at most four.
 */
export function findRolesToCompare(dataset: Dataset, names: readonly string[]): readonly Role[] {
  if (dataset.roles.length < 2) {
    throw usageError(
      "usage/too-few-roles",
      `comparing needs two roles, and this dataset holds ${dataset.roles.length === 1 ? "one" : "none"}`,
      "add a role to the dataset, or see the one it has with: rolewise show",
    );
  }
  if (names.length === 0) return allRoles(dataset);
  const found = names.map((name) => findRole(dataset, name));
  const unknown = names.filter((_name, place) => found[place] === undefined);
  if (unknown.length > 0) throw unknownRoles(dataset, unknown);
  const roles = found.filter((role) => role !== undefined);
  const twice = roles.find((role, place) => roles.indexOf(role) !== place);
  if (twice) throw usageError("usage/too-few-roles", `${twice.id} is named twice`, "name each role once");
  const [only] = roles;
  if (roles.length === 1 && only) {
    const others = dataset.roles.filter((role) => role !== only).map((role) => role.id);
    throw usageError(
      "usage/too-few-roles",
      `comparing needs two roles, and only ${only.id} is named`,
      `name another: ${abridge(others)}; or see one role with: rolewise show ${only.id}`,
    );
  }
  return roles;
}

/** Finds a role by its id, or by a title of its own or in other words, however it is spaced or capitalized. */
function findRole(dataset: Dataset, name: string): Role | undefined {
  const wanted = asId(name);
  return (
    dataset.roles.find((role) => role.id === name) ??
    dataset.roles.find((role) => role.id === wanted || asId(role.title) === wanted) ??
    onlyOne(dataset.roles.filter((role) => role.otherTitles.some((title) => asId(title.text) === wanted)))
  );
}

/** Says of every name at once that it is none, with the nearest. */
function unknownRoles(dataset: Dataset, names: readonly string[]): RolewiseError {
  const ids = dataset.roles.map((role) => role.id);
  const errors = names.map((name) =>
    usageError(
      "usage/unknown-role",
      `there is no role "${name}"`,
      suggest(asId(name), ids, `roles: ${abridge(ids)}`),
    ),
  );
  return new RolewiseError(errors.flatMap((error) => error.diagnostics));
}

function allRoles(dataset: Dataset): readonly Role[] {
  if (dataset.roles.length <= MOST_BY_DEFAULT) return dataset.roles;
  throw usageError(
    "usage/too-few-roles",
    `this dataset holds ${dataset.roles.length} roles; name two or more of them`,
    `roles: ${abridge(dataset.roles.map((role) => role.id))}`,
  );
}

function onlyOne(roles: readonly Role[]): Role | undefined {
  return roles.length === 1 ? roles[0] : undefined;
}

function abridge(ids: readonly string[]): string {
  return ids.length > 12
    ? `${ids.slice(0, 12).join(", ")} and ${ids.length - 12} more (rolewise list roles)`
    : ids.join(", ");
}
