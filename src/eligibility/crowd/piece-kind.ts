import type { Profile } from "../../domain/profile.ts";
import { isTotal } from "../job.ts";

/** How a piece of a profile can be held against rules by itself. */
export type PieceKind = "experience" | "courses" | "trait" | "neither";

/** Totals and courses bring amounts; service with dates depends on what else is told. */
export function kindOfPiece({ experience, continuingEducation, ...others }: Profile): PieceKind {
  if (!experience && !continuingEducation) return "trait";
  if ((experience && continuingEducation) || Object.keys(others).length > 0) return "neither";
  if (continuingEducation) return "courses";
  return experience?.every(isTotal) ? "experience" : "neither";
}
