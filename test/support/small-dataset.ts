import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CalendarDate, isCalendarDate } from "../../src/domain/calendar-date.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Role, SectionId, Statement } from "../../src/domain/role.ts";
import type { Source } from "../../src/domain/source.ts";

/** The bundled dataset as it is shipped. */
export function bundledDataset(): Dataset {
  return JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "dist", "dataset.json"), "utf8"));
}

/** A day written in a test; a typing slip fails loudly. */
export function day(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new Error(`${text} is no day`);
}

/** A statement with what a test does not care about filled in. */
export function statement(topic: string, text: string, rest: Partial<Statement> = {}): Statement {
  return { topic, text, point: text, credentials: [], sources: ["article"], ...rest };
}

export function role(id: string, sections: Partial<Record<SectionId, readonly Statement[]>>): Role {
  return {
    id,
    title: id.toUpperCase(),
    otherTitles: [],
    summary: { text: `What ${id} does.`, sources: ["article"] },
    confusedWith: [],
    occupations: [],
    entry: [],
    sections,
  };
}

export function source(id: string, published: Source["published"] | string): Source {
  return {
    id,
    publisher: `Publisher of ${id}`,
    title: `Title of ${id}`,
    address: `https://example.org/${id}`,
    published: published === "undated" ? "undated" : day(published),
    read: day("2026-01-01"),
    authority: "article",
    viaCopy: false,
  };
}

/** A dataset of the given roles, with topics `a` to `e` and one source of 2025 and one of 2015. */
export function dataset(roles: readonly Role[], rest: Partial<Dataset> = {}): Dataset {
  return {
    title: "Test",
    checked: day("2026-01-01"),
    oldAfterMonths: 36,
    topics: ["a", "b", "c", "d", "e"].map((id) => ({ id, title: `Topic ${id}` })),
    sources: [source("article", "2025-01-01"), source("aged", "2015-01-01"), source("timeless", "undated")],
    roles,
    credentials: [],
    disagreements: [],
    vocabulary: [],
    ...rest,
  };
}
