import { oldestSource, sourceAge } from "../comparison/source-age.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Source } from "../domain/source.ts";
import { wordAge } from "./word-source.ts";

/** The last line of everything that speaks of roles and credentials. */
export const WHO_DECIDES = "The certifying body decides: check with it before you act or pay a fee.";

/** The last lines of a sheet: the day it holds for, how old its oldest source is, and who decides. */
export function wordClosing(
  asOf: CalendarDate,
  dataset: { readonly checked: CalendarDate },
  sources: readonly Source[],
): readonly string[] {
  const oldest = oldestSource(sources);
  const age = oldest && sourceAge(oldest, asOf);
  return [
    `As of ${asOf}. The dataset was last checked on ${dataset.checked}.`,
    ...(oldest && age !== undefined
      ? [`Oldest dated source: ${oldest.id}, ${oldest.published}, ${wordAge(age)} old.`]
      : []),
    WHO_DECIDES,
  ];
}

/** What the mark `old` means for a dataset on a day. */
export function wordOld(asOf: CalendarDate, dataset: { readonly oldAfterMonths: number }): string {
  return `newest dated source more than ${wordAge(dataset.oldAfterMonths)} before ${asOf}`;
}
