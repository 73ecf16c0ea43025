import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { nearest } from "../../domain/nearest.ts";
import { quoted } from "../found-text.ts";
import { type PartKey, PROFILE_PARTS } from "../profile/profile-parts.ts";

/** The column of the ids. */
export const ID = "id";

/** A column that tells of a part of a profile. */
export interface PartColumn {
  readonly part: PartKey;
  /** What it is called in the file. */
  readonly heading: string;
  readonly at: number;
}

/** A column that stands in the result as it came. */
export interface PassedColumn {
  readonly name: string;
  readonly at: number;
}

/** What the columns of a roster are. */
export interface RosterLayout {
  readonly idAt: number;
  readonly parts: readonly PartColumn[];
  readonly passed: readonly PassedColumn[];
  /** How many cells a row has. */
  readonly width: number;
}

/** A heading of the file, and the name that it goes by: `id`, a part of a profile, or any other. */
export interface MappedHeading {
  readonly heading: string;
  readonly name: string;
}

export interface LayoutReading {
  readonly layout?: RosterLayout;
  /** Errors, or headings that could be meant for a part. */
  readonly diagnostics: readonly Diagnostic[];
}

const PART_OF: ReadonlyMap<string, PartKey> = new Map(PROFILE_PARTS.map(({ column, key }) => [column, key]));

/** The names that mean something to a roster. */
export const ROSTER_COLUMNS: readonly string[] = [ID, ...PART_OF.keys()];

/**
 * Reads the header of a roster. Headings that mean something are known in any case and with spaces around;
 * `taken` are the names of the columns that the result adds.
 */
export function readLayout(
  headings: readonly string[],
  map: readonly MappedHeading[],
  taken: readonly string[],
): LayoutReading {
  const columns = headings.map((heading, at) => ({ heading, at, name: nameOf(heading, at, map) }));
  const ids = columns.filter(({ name }) => name === ID);
  const parts = columns.flatMap(({ heading, at, name }) => {
    const part = PART_OF.get(name);
    return part === undefined ? [] : [{ part, heading: heading.trim(), at }];
  });
  const passed = columns.filter(({ name }) => !ROSTER_COLUMNS.includes(name));
  const diagnostics = [
    ...unknownHeadings(headings, map),
    ...(ids.length === 0 ? [noColumn("id", headings)] : []),
    ...(parts.length === 0 ? [noColumn("part", headings)] : []),
    ...doubled([...ids, ...passed], taken),
  ];
  const [id] = ids;
  if (diagnostics.length > 0 || id === undefined) return { diagnostics };
  const layout = {
    idAt: id.at,
    parts,
    passed: passed.map(({ name, at }) => ({ name, at })),
    width: headings.length,
  };
  return { layout, diagnostics: passed.flatMap(({ name }) => meantForPart(name, parts)) };
}

function nameOf(heading: string, at: number, map: readonly MappedHeading[]): string {
  const written = heading.trim();
  const name = map.find((each) => each.heading === written)?.name ?? written;
  if (name === "") return `column ${at + 1}`;
  const lower = name.toLowerCase();
  return ROSTER_COLUMNS.includes(lower) ? lower : name;
}

function error(code: DiagnosticCode, message: string, hint: string): Diagnostic {
  return { severity: "error", code, message, hint };
}

function unknownHeadings(headings: readonly string[], map: readonly MappedHeading[]): readonly Diagnostic[] {
  const known = headings.map((heading) => heading.trim());
  return map
    .filter(({ heading }) => !known.includes(heading))
    .map(({ heading }) => {
      const meant = nearest(heading, known);
      const hint =
        meant === undefined ? `the columns are: ${listed(known)}` : `did you mean ${quoted(meant)}?`;
      return error("roster/no-column", `--map: the file has no column ${quoted(heading)}`, hint);
    });
}

function noColumn(missing: "id" | "part", headings: readonly string[]): Diagnostic {
  const found = `the columns are: ${listed(headings.map((heading) => heading.trim()))}`;
  return missing === "id"
    ? error(
        "roster/no-column",
        "no column is called id",
        `say which one it is: --map "Student No=id"; ${found}`,
      )
    : error(
        "roster/no-column",
        "no column tells of licenses, degrees, certifications, experience, education, currently or confirms",
        `say which one does: --map "RN Status=licenses"; ${found}`,
      );
}

function doubled(columns: readonly PassedColumn[], taken: readonly string[]): readonly Diagnostic[] {
  return columns.flatMap(({ name, at }, place) => {
    const isTaken = taken.includes(name);
    const isSecond = columns.findIndex((other) => other.name === name) < place;
    if (!isTaken && !isSecond) return [];
    const message = isTaken
      ? `column ${at + 1} is called ${quoted(name)}, as a column of the result is`
      : `two columns are called ${quoted(name)}`;
    return [
      error("roster/doubled-column", message, "rename it in the file, or one that occurs once with --map"),
    ];
  });
}

/** A misspelled heading would pass through, and its part would count as not told. */
function meantForPart(name: string, parts: readonly PartColumn[]): readonly Diagnostic[] {
  const meant = nearest(name.toLowerCase(), PART_OF.keys());
  if (meant === undefined || parts.some(({ part }) => part === PART_OF.get(meant))) return [];
  return [
    {
      severity: "warning",
      code: "roster/no-column",
      message: `the column ${quoted(name)} is passed on unread`,
      hint: `if it tells of ${meant}: --map ${quoted(`${name}=${meant}`)}`,
    },
  ];
}

const MOST_LISTED = 20;

function listed(headings: readonly string[]): string {
  const shown = headings.slice(0, MOST_LISTED).map(quoted).join(", ");
  const more = headings.length - MOST_LISTED;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
