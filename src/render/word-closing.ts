import { oldestSource, sourceAge } from "../comparison/source-age.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Source } from "../domain/source.ts";
import { wordAge } from "./word-source.ts";

/** Whose word counts in the end: of a credential its body's, of a role an employer's. */
export type Deciding = "body" | "employer" | "both";

/** The last line of everything that speaks of credentials. */
export const THE_BODY_DECIDES = "The certifying body decides: check with it before you act or pay a fee.";

const WHO_DECIDES: Readonly<Record<Deciding, readonly string[]>> = {
  body: [THE_BODY_DECIDES],
  employer: ["An employer decides: ask where you want to work before you act."],
  both: ["On a role, an employer decides: ask where you want to work.", THE_BODY_DECIDES],
};

/** Says whose word counts. */
export function wordDeciding(deciding: Deciding): readonly string[] {
  return WHO_DECIDES[deciding];
}

/** Who decides on results: on those of roles an employer. */
export function decidingOn(kinds: readonly ("credential" | "role")[]): Deciding {
  if (!kinds.includes("role")) return "body";
  return kinds.includes("credential") ? "both" : "employer";
}

/** The last lines of a sheet: the day it holds for, how old its oldest source is, and who decides. */
export function wordClosing(
  asOf: CalendarDate,
  dataset: { readonly checked: CalendarDate; readonly hasCredentials: boolean },
  sources: readonly Source[],
  deciding: Deciding = dataset.hasCredentials ? "body" : "employer",
): readonly string[] {
  const oldest = oldestSource(sources);
  const age = oldest && sourceAge(oldest, asOf);
  return [
    `As of ${asOf}. The dataset was last checked on ${dataset.checked}.`,
    ...(oldest
      ? [
          `Oldest dated source: ${oldest.id}, ${oldest.published}, ${age === undefined ? "later than that day" : `${wordAge(age)} old`}.`,
        ]
      : []),
    ...wordDeciding(deciding),
  ];
}

/** What the mark `old` means for a dataset on a day. */
export function wordOld(asOf: CalendarDate, dataset: { readonly oldAfterMonths: number }): string {
  return `newest dated source more than ${wordAge(dataset.oldAfterMonths)} before ${asOf}`;
}
