import type { Degree, Profile, Service } from "../../domain/profile.ts";

type Value = string | number | boolean | readonly Value[] | Entries;
interface Entries {
  readonly [key: string]: Value | undefined;
}

const HEAD = `# yaml-language-server: $schema=profile.schema.json
# A profile for rolewise: licenses, degrees and experience, and nobody's name.
# What is left out is not told, and [] means none. An editor completes the keys when the schema lies beside
# this file: rolewise schema profile > profile.schema.json
`;

const WIDEST = 110;

/**
 * Writes a profile as the YAML file that reads as the same profile. It is written by hand because a
 * program that only saves a profile should not have to load what reads one.
 */
export function profileText(profile: Profile): string {
  const { licenses, degrees, certifications, experience, continuingEducation, currently, confirms } = profile;
  const parts = [
    ...listText(
      "licenses",
      licenses?.map((it) => ({ ...it })),
    ),
    ...listText("degrees", degrees?.map(degreeEntries)),
    ...listText(
      "certifications",
      certifications?.map((it) => ({ ...it })),
    ),
    ...listText("experience", experience?.map(serviceEntries)),
    ...lineText("experience-more", profile.experienceMore),
    ...listText(
      "continuing-education",
      continuingEducation?.map((it) => ({ ...it })),
    ),
    ...lineText("currently", currently),
    ...lineText("confirms", confirms),
  ];
  return `${HEAD}${parts.length === 0 ? "{}\n" : parts.join("")}`;
}

function degreeEntries({ accreditedBy, fieldExperience, awarded, ...rest }: Degree): Entries {
  return { ...rest, "accredited-by": accreditedBy, awarded, "field-experience": fieldExperience };
}

function serviceEntries(service: Service): Entries {
  const { title, kinds, from, to, hoursPerWeek, hoursOf, fullTime, supervision, ...rest } = service;
  return {
    title,
    kinds,
    from,
    to,
    "hours-per-week": hoursPerWeek,
    "hours-of": hoursOf,
    "full-time": fullTime,
    ...rest,
    supervision:
      typeof supervision === "object"
        ? { by: supervision.by, "hours-per-year": supervision.hoursPerYear }
        : supervision,
  };
}

function lineText(key: string, value: Value | undefined): readonly string[] {
  return value === undefined ? [] : [`${key}: ${flow(value)}\n`];
}

/** One line an item, as long as it is read at a glance; else a line for each detail. */
function listText(key: string, items: readonly Entries[] | undefined): readonly string[] {
  if (items === undefined || items.length === 0) return lineText(key, items);
  return [`${key}:\n`, ...items.map(itemText)];
}

function itemText(item: Entries): string {
  const line = `  - ${flow(item)}`;
  if (line.length <= WIDEST) return `${line}\n`;
  const lines = told(item).map(([key, value]) => `${key}: ${flow(value)}\n`);
  return `  - ${lines.join("    ")}`;
}

function told(entries: Entries): readonly (readonly [string, Value])[] {
  return Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
}

function flow(value: Value): string {
  if (typeof value === "string") return scalar(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  const entries = told(value).map(([key, its]) => `${scalar(key)}: ${flow(its)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isList(value: readonly Value[] | Entries): value is readonly Value[] {
  return Array.isArray(value);
}

const PLAIN = /^(?:[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*|\d{4}-\d{2}(?:-\d{2})?)$/;
const MEANS_SOMETHING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Any text in JSON's quotes is the same text in YAML. */
function scalar(text: string): string {
  return PLAIN.test(text) && !MEANS_SOMETHING.test(text) ? text : JSON.stringify(text);
}
