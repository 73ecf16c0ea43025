import { cleanText } from "../../domain/clean-text.ts";
import type { RowId } from "./weigh-block.ts";

/** A million ids would take more memory than everything else. */
const MOST_IDS = 100_000;
/** More notes than these would not be read. */
const MOST_NOTES = 20;

/** Notices ids that stand in two rows, among the first hundred thousand. */
export interface RepeatedIds {
  /** Notes on ids that stood in an earlier row. */
  take(ids: readonly RowId[]): readonly string[];
  wantsMore(): boolean;
  /** What there was beyond the notes that were given. */
  rest(): readonly string[];
}

/** Starts to look for ids that repeat. It is no error: a part of a roster cannot know what another part holds. */
export function repeatedIds(): RepeatedIds {
  const rows = new Map<string, number>();
  let repeated = 0;
  return {
    take: (ids) =>
      ids.flatMap(({ id, row }) => {
        const first = rows.get(id);
        if (first === undefined) {
          rows.set(id, row);
          return [];
        }
        repeated += 1;
        return repeated > MOST_NOTES ? [] : [`note: row ${row} has the id of row ${first}: ${cleanText(id)}`];
      }),
    wantsMore: () => rows.size < MOST_IDS,
    rest: () =>
      repeated > MOST_NOTES ? [`note: ${repeated - MOST_NOTES} more rows have the id of an earlier row`] : [],
  };
}
