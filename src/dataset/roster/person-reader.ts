import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Piece } from "../../eligibility/crowd/piece.ts";
import type { PartKey } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { readProfileLines } from "../profile/read-profile-lines.ts";
import { openPieceReader, type PieceReader } from "./piece-reader.ts";
import type { RosterLayout } from "./roster-layout.ts";

/** Somebody of a roster. */
export interface Person {
  readonly id: string;
  /** The cells that are passed on, in the order of the columns. */
  readonly passed: readonly string[];
  /** What is told of them. */
  readonly pieces: readonly Piece[];
}

/** What is wrong with a row, and in which column. */
export interface RowFault {
  /** The heading of the column; absent when it is about the whole row. */
  readonly column?: string;
  readonly diagnostic: Diagnostic;
}

/** Somebody, or why a row tells of nobody. */
export type PersonReading = { readonly person: Person } | { readonly faults: readonly RowFault[] };

/** The reader of each part that some column of a roster tells of. */
export type PieceReaders = ReadonlyMap<PartKey, PieceReader>;

/** Opens the readers of all parts in a layout; `pieceOf` makes a piece of what a cell or an item tells. */
export function openPieceReaders(
  { parts }: RosterLayout,
  words: ProfileWords,
  asOf: CalendarDate,
  pieceOf: (profile: Profile) => Piece,
): PieceReaders {
  return new Map(parts.map(({ part }) => [part, openPieceReader(part, words, asOf, pieceOf)]));
}

/**
 * Makes the function that reads the cells of a row. A row in which something is wrong is read once more as a whole, in the way
 * that flags are read.
 */
export function personReader(
  { idAt, parts, passed, width }: RosterLayout,
  pieceReaders: PieceReaders,
  words: ProfileWords,
  asOf: CalendarDate,
): (cells: readonly string[]) => PersonReading {
  const readers = [...pieceReaders].map(([part, { ofCell }]) => ({
    ofCell,
    places: parts.filter((column) => column.part === part).map(({ at }) => at),
  }));

  const readInPieces = (cells: readonly string[]): readonly Piece[] | undefined => {
    const pieces: Piece[] = [];
    for (const { ofCell, places } of readers) {
      const told = ofCell(places.map((at) => cells[at] ?? "").join(";"));
      if (told === undefined) return undefined;
      pieces.push(...told);
    }
    return pieces;
  };

  /** The columns are in the order of the file, whatever they are called. */
  const placeOf = ({ column }: RowFault): number => parts.findIndex(({ heading }) => heading === column);

  const readWhole = (cells: readonly string[]): { readonly pieces: readonly Piece[] } | { readonly faults: readonly RowFault[] } => {
    const lines = parts.map(({ part, heading, at }) => ({ part, name: heading, text: cells[at] ?? "" }));
    const { profile, diagnostics } = readProfileLines(lines, words, asOf);
    return profile === undefined
      ? { faults: diagnostics.map(faultIn).toSorted((a, b) => placeOf(a) - placeOf(b)) }
      : { pieces: [{ profile }] };
  };

  return (cells) => {
    if (cells.length !== width) return { faults: [raggedRow(cells.length, width)] };
    const id = (cells[idAt] ?? "").trim();
    if (id === "") return { faults: [withoutId()] };
    const inPieces = readInPieces(cells);
    const reading = inPieces ? { pieces: inPieces } : readWhole(cells);
    if ("faults" in reading) return reading;
    return { person: { id, passed: passed.map(({ at }) => cells[at] ?? ""), pieces: reading.pieces } };
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
