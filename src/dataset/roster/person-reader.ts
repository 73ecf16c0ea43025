import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { readProfileLines } from "../profile/read-profile-lines.ts";
import { openPartReader } from "./part-reader.ts";
import type { RosterLayout } from "./roster-layout.ts";

/** Somebody of a roster. */
export interface Person {
  readonly id: string;
  /** The cells that are passed on, in the order of the columns. */
  readonly passed: readonly string[];
  readonly profile: Profile;
}

/** What is wrong with a row, and in which column. */
export interface RowFault {
  /** The heading of the column; absent when it is about the whole row. */
  readonly column?: string;
  readonly diagnostic: Diagnostic;
}

/** Somebody, or why a row tells of nobody. */
export type PersonReading = { readonly person: Person } | { readonly faults: readonly RowFault[] };

/**
 * Makes the function that reads the cells of a row. Cells that were read before are remembered; a row in
 * which something is wrong is read once more as a whole, in the way that flags are read.
 */
export function personReader(
  { idAt, parts, passed, width }: RosterLayout,
  words: ProfileWords,
  asOf: CalendarDate,
): (cells: readonly string[]) => PersonReading {
  const readers = [...new Set(parts.map(({ part }) => part))].map((part) => ({
    read: openPartReader(part, words, asOf),
    places: parts.filter((column) => column.part === part).map(({ at }) => at),
  }));

  const readQuickly = (cells: readonly string[]): Profile | undefined => {
    const profile: Profile = {};
    for (const { read, places } of readers) {
      const [only = 0] = places;
      const text = places.length === 1 ? cells[only] : places.map((at) => cells[at]).join(";");
      const told = read(text ?? "");
      if (told === undefined) return undefined;
      Object.assign(profile, told);
    }
    return profile;
  };

  /** The columns are in the order of the file, whatever they are called. */
  const placeOf = ({ column }: RowFault): number => parts.findIndex(({ heading }) => heading === column);

  const readSlowly = (cells: readonly string[]): PersonReading => {
    const lines = parts.map(({ part, heading, at }) => ({ part, name: heading, text: cells[at] ?? "" }));
    const { profile, diagnostics } = readProfileLines(lines, words, asOf);
    return profile === undefined
      ? { faults: diagnostics.map(faultIn).toSorted((a, b) => placeOf(a) - placeOf(b)) }
      : { person: personOf(cells, profile) };
  };

  const personOf = (cells: readonly string[], profile: Profile): Person => ({
    id: (cells[idAt] ?? "").trim(),
    passed: passed.map(({ at }) => cells[at] ?? ""),
    profile,
  });

  return (cells) => {
    if (cells.length !== width) return { faults: [raggedRow(cells.length, width)] };
    if ((cells[idAt] ?? "").trim() === "") return { faults: [withoutId()] };
    const profile = readQuickly(cells);
    return profile === undefined ? readSlowly(cells) : { person: personOf(cells, profile) };
  };
}

/** A finding about a line of a profile is about the column that the line is named after. */
function faultIn(diagnostic: Diagnostic): RowFault {
  return { ...(diagnostic.span && { column: diagnostic.span.file }), diagnostic };
}

function raggedRow(found: number, width: number): RowFault {
  const message = `${found} ${found === 1 ? "cell" : "cells"}, where the header has ${width}`;
  const hint = "put quotes around a cell that holds the delimiter";
  return { diagnostic: { severity: "error", code: "roster/ragged-row", message, hint } };
}

/** The fault of a row whose id is missing or empty. */
export function withoutId(): RowFault {
  const hint = "any text that tells this row from the others will do";
  return {
    column: "id",
    diagnostic: { severity: "error", code: "roster/no-id", message: "the row has no id", hint },
  };
}
