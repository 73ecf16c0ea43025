import { compareRoles } from "../comparison/compare-roles.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import { byId, type Dataset, headOf } from "../domain/dataset.ts";
import { type Role, SECTIONS } from "../domain/role.ts";
import type { RuleVersion } from "../domain/rule-version.ts";
import type { Citation, Entry, Named, Showing } from "./entry.ts";
import { sourcesOfVersion, wordsOfRules } from "./rule-words.ts";

interface CitedEntry {
  readonly entry: Entry;
  /** Ids of sources, in order of citation. */
  readonly cites: readonly string[];
}

/**
 * Gathers everything that a dataset knows under one id: a role, a credential, a source, and each word
 * of the vocabulary that has it. No entries when nothing has that id.
 */
export function describeEntries(dataset: Dataset, id: string, on: CalendarDate): Showing {
  const named = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.filter((it) => it.id === id);
  const found: readonly CitedEntry[] = [
    ...named(dataset.roles).map((role) => roleEntry(dataset, role, on)),
    ...named(dataset.credentials).map((credential) => credentialEntry(dataset, credential)),
    ...named(dataset.vocabulary).map(
      (word): CitedEntry => ({
        entry: { kind: "word", id, title: word.label, word },
        cites: word.sources,
      }),
    ),
    ...named(dataset.sources).map(
      (source): CitedEntry => ({
        entry: { kind: "source", id, title: source.title, source, citedBy: citations(dataset, id) },
        cites: [],
      }),
    ),
  ];
  const sources = byId(dataset.sources);
  return {
    format: "rolewise/show",
    version: 1,
    asOf: on,
    dataset: headOf(dataset),
    entries: found.map(({ entry }) => entry),
    words: wordsOfRules(
      dataset,
      found.flatMap(({ entry }) => rulesOf(entry)),
    ),
    sources: [...new Set(found.flatMap(({ cites }) => cites))].flatMap((cited) => sources.get(cited) ?? []),
  };
}

function roleEntry(dataset: Dataset, role: Role, on: CalendarDate): CitedEntry {
  const { sections, disagreements, sources } = compareRoles(dataset, [role], on);
  const credentials = dataset.credentials
    .filter((it) => it.roles.includes(role.id))
    .map((it) => ({ id: it.id, title: it.abbreviation }));
  const { id, title, entry } = role;
  const confusedWith = rolesByIds(dataset, role.confusedWith);
  return {
    entry: { kind: "role", id, title, confusedWith, credentials, entry, sections, disagreements },
    cites: [...sources.map((source) => source.id), ...entry.flatMap(sourcesOfVersion)],
  };
}

function credentialEntry(dataset: Dataset, credential: Credential): CitedEntry {
  const { id, title, summary, about, requirements, rules, application, exam, fees, renewal } = credential;
  const cited = [
    summary,
    ...about,
    ...requirements,
    ...application,
    ...exam.facts,
    ...exam.windows,
    ...(exam.everyYear ? [exam.everyYear] : []),
    ...fees,
    ...renewal.facts,
  ];
  return {
    entry: { kind: "credential", id, title, serves: rolesByIds(dataset, credential.roles), credential },
    cites: [...cited.flatMap((it) => it.sources), ...rules.flatMap(sourcesOfVersion)],
  };
}

function rulesOf(entry: Entry): readonly RuleVersion[] {
  if (entry.kind === "role") return entry.entry;
  return entry.kind === "credential" ? entry.credential.rules : [];
}

function rolesByIds(dataset: Dataset, ids: readonly string[]): readonly Named[] {
  const roles = byId(dataset.roles);
  return ids.map((id) => ({ id, title: roles.get(id)?.title ?? id }));
}

function citations(dataset: Dataset, source: string): readonly Citation[] {
  return dataset.roles.flatMap((role) =>
    SECTIONS.flatMap(({ id, title }) =>
      (role.sections[id] ?? [])
        .filter((statement) => statement.sources.includes(source))
        .map(({ text }) => ({ role: role.title, section: title, text })),
    ),
  );
}
