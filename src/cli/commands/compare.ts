import { addForYou } from "../../catalog/personal-comparison.ts";
import { type CompareOptions, compareRoles } from "../../comparison/compare-roles.ts";
import type { RowFilter } from "../../comparison/comparison.ts";
import { profileWordsOf } from "../../dataset/profile/profile-words.ts";
import { asId } from "../../domain/as-id.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { SECTIONS, type SectionId } from "../../domain/role.ts";
import { deliver } from "../deliver.ts";
import { findRolesToCompare } from "../find-roles.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";
import {
  type GivenProfile,
  readGivenProfile,
  refuseSharedInput,
  tellsProfile,
} from "../read-given-profile.ts";
import { suggest, usageError } from "../usage-error.ts";

export interface CompareCommandOptions extends DataOptions, OutputOptions, GivenProfile {
  readonly section?: readonly string[];
  readonly only?: RowFilter;
  readonly asOf?: CalendarDate;
}

/** Compares roles of a dataset and writes the comparison, with how a person stands at its end where one is told. */
export async function runCompare(
  names: readonly string[],
  options: CompareCommandOptions,
  host: Host,
): Promise<number> {
  const sections = options.section && findSections(options.section);
  refuseSharedInput(options);
  const { dataset, isInput } = await loadDataset(options, host);
  const roles = findRolesToCompare(dataset, names);
  const chosen: CompareOptions = {
    ...(sections ? { sections } : {}),
    ...(options.only ? { only: options.only } : {}),
  };
  if (!tellsProfile(options)) {
    const comparison = compareRoles(dataset, roles, options.asOf ?? dataset.checked, chosen);
    return deliver(comparison, options, host, isInput);
  }
  const asOf = options.asOf ?? host.today();
  const told = await readGivenProfile(options, profileWordsOf(dataset), asOf, host);
  const comparison = addForYou(compareRoles(dataset, roles, asOf, chosen), dataset, told.profile);
  return deliver(comparison, options, host, (path) => isInput(path) || told.isInput(path));
}

function findSections(names: readonly string[]): readonly SectionId[] {
  if (names.length > 0) return names.map(findSection);
  const ids = SECTIONS.map(({ id }) => id);
  throw usageError("usage/unknown-section", "--section names no section", `sections: ${ids.join(", ")}`);
}

function findSection(name: string): SectionId {
  const wanted = asId(name);
  const section = SECTIONS.find(({ id }) => id === wanted);
  if (section) return section.id;
  const ids = SECTIONS.map(({ id }) => id);
  throw usageError(
    "usage/unknown-section",
    `there is no section "${name}"`,
    suggest(wanted, ids, `sections: ${ids.join(", ")}`),
  );
}
