import { describeEntries } from "../../catalog/describe-entries.ts";
import { asId } from "../../domain/as-id.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { deliver } from "../deliver.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";
import { relatedIds } from "../related-ids.ts";
import { suggest, usageError } from "../usage-error.ts";

export interface ShowCommandOptions extends DataOptions, OutputOptions {
  readonly asOf?: CalendarDate;
}

/** Shows everything that a dataset knows under a name: a role, a credential, a word or a source. */
export async function runShow(name: string, options: ShowCommandOptions, host: Host): Promise<number> {
  const { dataset, isInput } = await loadDataset(options, host);
  const showing = describeEntries(dataset, findId(dataset, name), options.asOf ?? dataset.checked);
  return deliver(showing, options, host, isInput);
}

/** An id, or a title or abbreviation that leads to one. */
function findId(dataset: Dataset, name: string): string {
  const names = new Map<string, string>();
  const add = (text: string, id: string) => {
    const key = asId(text);
    if (!names.has(key)) names.set(key, id);
  };
  const { roles, credentials, vocabulary, sources } = dataset;
  for (const { id } of [...roles, ...credentials, ...vocabulary, ...sources]) add(id, id);
  for (const { id, title } of [...roles, ...credentials]) add(title, id);
  for (const { id, abbreviation } of credentials) add(abbreviation, id);
  for (const { id, label } of vocabulary) add(label, id);
  for (const { id, otherTitles } of roles) for (const { text } of otherTitles) add(text, id);
  const found = names.get(asId(name));
  if (found !== undefined) return found;
  const meant = relatedIds(dataset, name);
  const listing = "see what there is with: rolewise list";
  throw usageError(
    "usage/unknown-name",
    `the dataset knows nothing called "${name}"`,
    meant.length > 0
      ? `did you mean ${meant.join(", ")}? ${listing}`
      : suggest(asId(name), [...names.keys()], listing),
  );
}
