import type { ComparedSection } from "../comparison/comparison.ts";

/** Sections that are drawn, and those of which one line says that they are empty. */
export interface SectionsApart {
  readonly shown: readonly ComparedSection[];
  readonly empty: readonly ComparedSection[];
}

/** Sets empty sections apart, unless the one section asked for is empty: it has to say so itself. */
export function setEmptyApart(sections: readonly ComparedSection[]): SectionsApart {
  if (sections.length === 1) return { shown: sections, empty: [] };
  return {
    shown: sections.filter((section) => section.rows.length > 0),
    empty: sections.filter((section) => section.rows.length === 0),
  };
}

/** Names empty sections in one line; no line when there are none. */
export function wordEmpty(lead: string, empty: readonly ComparedSection[]): readonly string[] {
  return empty.length === 0 ? [] : [`${lead}: ${empty.map(({ title }) => title.toLowerCase()).join(", ")}.`];
}
