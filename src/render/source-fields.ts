import type { Source } from "../domain/source.ts";
import type { SourceDetail } from "./sheet.ts";

/** The columns about sources, by how much is said of them. */
export const SOURCE_COLUMNS: Readonly<Record<SourceDetail, readonly string[]>> = {
  none: [],
  short: ["sources"],
  full: ["sources", "source_titles", "source_addresses", "source_dates", "source_authorities"],
};

/** The fields of those columns; lists are joined by `; ` and stand in the same order. */
export function sourceFields(
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
  detail: SourceDetail,
): readonly string[] {
  if (detail === "none") return [];
  if (detail === "short") return [list(ids)];
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  return [
    list(ids),
    list(cited.map((source) => source.title)),
    list(cited.map((source) => source.address)),
    list(cited.map((source) => source.published)),
    list(cited.map((source) => source.authority)),
  ];
}

function list(values: readonly string[]): string {
  return values.join("; ");
}
