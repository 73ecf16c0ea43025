import { type ListKind, listDataset, SHORT_LISTS } from "../../catalog/list-dataset.ts";
import { deliver } from "../deliver.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";

export type ListCommandOptions = DataOptions & OutputOptions;

/** Lists what a dataset holds: one kind of thing, or everything. */
export async function runList(
  kind: ListKind | undefined,
  options: ListCommandOptions,
  host: Host,
): Promise<number> {
  const { dataset, isInput } = await loadDataset(options, host);
  return deliver(listDataset(dataset, kind === undefined ? SHORT_LISTS : [kind]), options, host, isInput);
}
