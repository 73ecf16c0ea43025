import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import type { ToldPieces } from "../../domain/told-pieces.ts";
import type { PartKey } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { readProfileLines } from "../profile/read-profile-lines.ts";
import { isOfItems, MOST_OF_CELL, type PieceStore } from "./piece-store.ts";
import type { RosterLayout } from "./roster-layout.ts";

/** Somebody of a roster. */
export interface Person {
  readonly id: string;
  /** The cells that are passed on, in the order of the columns. */
  readonly passed: readonly string[];
  readonly told: Told;
}

/** What is told of somebody: in pieces, which are good until the next row is read, or as a whole. */
export type Told = { readonly pieces: ToldPieces } | { readonly profile: Profile };

/** What is wrong with a row, and in which column. */
export interface RowFault {
  /** The heading of the column; absent when it is about the whole row. */
  readonly column?: string;
  readonly diagnostic: Diagnostic;
}

/** Somebody, or why a row tells of nobody. */
export type PersonReading = { readonly person: Person } | { readonly faults: readonly RowFault[] };

/**
 * Makes the function that reads the cells of a row. A row in which something is wrong is read once more as a whole, in the way
 * that flags are read.
 */
export function personReader(
  { idAt, parts, passed, width }: RosterLayout,
  pieces: PieceStore,
  words: ProfileWords,
  asOf: CalendarDate,
): (cells: readonly string[]) => PersonReading {
  const columns = [...new Set(parts.map(({ part }) => part))].map((part) => ({
    part,
    places: parts.filter((column) => column.part === part).map(({ at }) => at),
  }));

  /** Reads the pieces of a cell; false where something in it is wrong. */
  const readCell = (part: PartKey, cell: string): boolean => {
    const texts = isOfItems(part) ? cell.split(";").filter((item) => item.trim() !== "") : [cell];
    if (texts.length > MOST_OF_CELL) return false;
    return texts.every((text) => {
      const piece = pieces.readText(part, text.trim());
      return piece !== 0 && (texts.length === 1 || !pieces.isNone(piece));
    });
  };

  const readInPieces = (cells: readonly string[]): ToldPieces | undefined => {
    pieces.told.clear();
    const isRead = columns.every(({ part, places }) =>
      readCell(part, places.map((at) => cells[at] ?? "").join(";")),
    );
    return isRead ? pieces.told : undefined;
  };

  /** The columns are in the order of the file, whatever they are called. */
  const placeOf = ({ column }: RowFault): number => parts.findIndex(({ heading }) => heading === column);

  const readWhole = (cells: readonly string[]): Told | { readonly faults: readonly RowFault[] } => {
    const lines = parts.map(({ part, heading, at }) => ({ part, name: heading, text: cells[at] ?? "" }));
    const { profile, diagnostics } = readProfileLines(lines, words, asOf);
    return profile === undefined
      ? { faults: diagnostics.map(faultIn).toSorted((a, b) => placeOf(a) - placeOf(b)) }
      : { profile };
  };

  return (cells) => {
    if (cells.length !== width) return { faults: [raggedRow(cells.length, width)] };
    const id = (cells[idAt] ?? "").trim();
    if (id === "") return { faults: [withoutId()] };
    const inPieces = readInPieces(cells);
    const told = inPieces ? { pieces: inPieces } : readWhole(cells);
    if ("faults" in told) return told;
    return { person: { id, passed: passed.map(({ at }) => cells[at] ?? ""), told } };
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
