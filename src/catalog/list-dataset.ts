import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Dataset } from "../domain/dataset.ts";
import { SECTIONS } from "../domain/role.ts";

/** The parts of a dataset that can be listed. */
export const LIST_KINDS = ["roles", "credentials", "sections", "words", "sources"] as const;

export type ListKind = (typeof LIST_KINDS)[number];

/** The lists that are short enough to be shown together. */
export const SHORT_LISTS: readonly ListKind[] = ["roles", "credentials", "sections"];

/** One line of a list: what it is called and what else is worth knowing about it, as labelled values. */
export interface ListItem {
  readonly id: string;
  readonly title: string;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The result document of `list`. */
export interface Listing {
  readonly format: "rolewise/list";
  readonly version: 1;
  readonly dataset: { readonly title: string; readonly checked: CalendarDate };
  readonly lists: readonly { readonly kind: ListKind; readonly items: readonly ListItem[] }[];
}

/** Lists what a dataset holds, in the dataset's own order. */
export function listDataset(dataset: Dataset, kinds: readonly ListKind[]): Listing {
  return {
    format: "rolewise/list",
    version: 1,
    dataset: { title: dataset.title, checked: dataset.checked },
    lists: kinds.map((kind) => ({ kind, items: LISTERS[kind](dataset) })),
  };
}

const LISTERS: Readonly<Record<ListKind, (dataset: Dataset) => readonly ListItem[]>> = {
  roles: ({ roles, credentials }) =>
    roles.map((role) => ({
      id: role.id,
      title: role.title,
      details: {
        summary: role.summary.text,
        credentials: credentials.filter((it) => it.roles.includes(role.id)).map((it) => it.id),
      },
    })),
  credentials: ({ credentials }) =>
    credentials.map(({ id, title, abbreviation, body, roles }) => ({
      id,
      title,
      details: { abbreviation, body, roles },
    })),
  sections: ({ roles }) =>
    SECTIONS.map(({ id, title }) => ({
      id,
      title,
      details: { statements: roles.reduce((sum, role) => sum + (role.sections[id]?.length ?? 0), 0) },
    })),
  words: ({ vocabulary }) =>
    vocabulary.map(({ id, label, kind, plain }) => ({ id, title: label, details: { kind, meaning: plain } })),
  sources: ({ sources }) =>
    sources.map(({ id, title, publisher, published, authority, address }) => ({
      id,
      title,
      details: { publisher, published, authority, address },
    })),
};
