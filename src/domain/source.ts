import type { CalendarDate } from "./calendar-date.ts";

/** Who speaks: the certifying body or association itself, a government, an article, or a site that collects others' figures. */
export type Authority = "official" | "government" | "article" | "aggregator";

/** A page that statements cite. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  /** `undated` when the page shows no date; a year or a month where it shows no more than that. */
  readonly published: CalendarDate | PartialDate | "undated";
  /** The day on which somebody read the page for this dataset. */
  readonly read: CalendarDate;
  readonly authority: Authority;
  /** The words are the publisher's, but were read in another's copy of its page. */
  readonly viaCopy: boolean;
  /** What the publisher sells near the subject, where that matters. */
  readonly sells?: string;
  readonly note?: string;
}

/** A year `2014` or a month `2021-11`, for pages that tell no day. */
export type PartialDate = string & { readonly partialDate: unique symbol };

/** Tells whether a text is a year or a month, 1900 to 2199. */
export function isPartialDate(text: string): text is PartialDate {
  return /^(19|2[01])\d{2}(-(0[1-9]|1[0-2]))?$/.test(text);
}
