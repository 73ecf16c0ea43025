import type { CalendarDate } from "../domain/calendar-date.ts";
import { escapeMarkdown, heading } from "./markdown-escape.ts";

/** A page of a site, and what it is called there. */
export interface SiteLink {
  readonly file: string;
  readonly title: string;
}

/** Pages of one kind. */
export interface SiteGroup {
  readonly heading: string;
  readonly links: readonly SiteLink[];
}

/** The first page of a site in Markdown: links to all the others. */
export function siteIndex(
  dataset: { readonly title: string; readonly checked: CalendarDate },
  groups: readonly SiteGroup[],
): string {
  const lists = groups
    .filter(({ links }) => links.length > 0)
    .flatMap((group) => [
      heading(2, group.heading),
      group.links.map(({ file, title }) => `- [${escapeMarkdown(title)}](${file})`).join("\n"),
    ]);
  const closing = `The dataset was last checked on ${dataset.checked}.`;
  return `${[heading(1, dataset.title), ...lists, closing].join("\n\n")}\n`;
}
