import type { Profile } from "../../domain/profile.ts";
import { isTotal } from "../job.ts";
import type { SparseSums } from "./sums.ts";

/** What a piece of a profile that tells no amount means to some rules; one object for all pieces that mean the same. */
export interface Trait {
  readonly kind: "trait";
  /** Its number among the traits. */
  readonly at: number;
  /** A piece that means it. */
  readonly profile: Profile;
}

/** Totals or courses: they bring something to what the rules ask. */
export interface Share {
  readonly kind: "share";
  /** That there is a list of such, whatever is on it. */
  readonly told: Trait;
  readonly profile: Profile;
  /** What it brings, by the number of what of service is shut; made when it is asked for, null where it cannot be summed up. */
  readonly brings: (SparseSums | null | undefined)[];
}

/** What a piece of a profile, such as a cell of a table or an item in one, means to some rules. */
export type Bearing = Trait | Share;

/** How a piece can be held against rules by itself. */
export type PieceKind = "amounts" | "trait" | "neither";

/** Totals and courses are amounts; with dates, service depends on what else is told. */
export function kindOfPiece({ experience, continuingEducation, ...others }: Profile): PieceKind {
  if (!experience && !continuingEducation) return "trait";
  if ((experience && continuingEducation) || Object.keys(others).length > 0) return "neither";
  return experience?.every(isTotal) === false ? "neither" : "amounts";
}
