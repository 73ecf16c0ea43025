import type { Authority, Source } from "../domain/source.ts";
import type { SheetSource } from "./sheet.ts";

const AUTHORITIES: Readonly<Record<Authority, string>> = {
  official: "official",
  government: "government",
  article: "article",
  aggregator: "figures collected by a third party",
};

/** Words a source twice: publisher, date and authority in one short line, and everything that is known of it. */
export function wordSource(source: Source): SheetSource {
  const date = source.published === "undated" ? "undated" : source.published;
  const authority = AUTHORITIES[source.authority] + (source.viaCopy ? ", via copy" : "");
  return {
    id: source.id,
    short: `${source.id}: ${source.publisher}, ${date}, ${authority}`,
    full: [
      `${source.publisher}: "${source.title}", ${date}, read ${source.read}, ${authority}.`,
      ...(source.sells ? [`Its publisher sells ${source.sells}.`] : []),
      ...(source.note ? [source.note] : []),
    ].join(" "),
    address: source.address,
  };
}

/** Words a number of months: `5 years 5 months`, `1 year`, `less than a month`. */
export function wordAge(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years > 0 ? count(years, "year") : "", rest > 0 ? count(rest, "month") : ""].filter(Boolean);
  return parts.join(" ") || "less than a month";
}

/** A number with its noun, in the plural but for one. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
