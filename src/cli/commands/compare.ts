import { type CompareOptions, compareRoles } from "../../comparison/compare-roles.ts";
import type { RowFilter } from "../../comparison/comparison.ts";
import { asId } from "../../domain/as-id.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { SECTIONS, type SectionId } from "../../domain/role.ts";
import { deliver } from "../deliver.ts";
import { findRolesToCompare } from "../find-roles.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";
import { suggest, usageError } from "../usage-error.ts";

export interface CompareCommandOptions extends DataOptions, OutputOptions {
  readonly section?: readonly string[];
  readonly only?: RowFilter;
  readonly asOf?: CalendarDate;
}

/** Compares roles of a dataset and writes the comparison. */
export async function runCompare(
  names: readonly string[],
  options: CompareCommandOptions,
  host: Host,
): Promise<void> {
  const sections = options.section && findSections(options.section);
  const { dataset, isInput } = await loadDataset(options, host);
  const roles = findRolesToCompare(dataset, names);
  const chosen: CompareOptions = {
    ...(sections ? { sections } : {}),
    ...(options.only ? { only: options.only } : {}),
  };
  const comparison = compareRoles(dataset, roles, options.asOf ?? dataset.checked, chosen);
  await deliver(comparison, options, host, isInput);
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
