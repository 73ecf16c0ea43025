import type { Profile } from "../../domain/profile.ts";
import type { Bearing } from "./bearing.ts";

/** A piece of what is told of somebody, such as a cell of a table or an item in one; the same object for all of whom it is told. */
export interface Piece {
  readonly profile: Profile;
  /** What it means to the rules that it is held against; absent where that hangs on what else is told. */
  readonly bearing?: Bearing;
}

/** The profile that pieces make up, in their order. */
export function profileIn(pieces: readonly Piece[]): Profile {
  const [only] = pieces;
  if (only && pieces.length === 1) return only.profile;
  const joined: Record<string, unknown> = {};
  for (const { profile } of pieces) {
    for (const [field, value] of Object.entries(profile)) {
      const sofar = joined[field];
      joined[field] = Array.isArray(sofar) && Array.isArray(value) ? [...sofar, ...value] : value;
    }
  }
  return joined;
}
