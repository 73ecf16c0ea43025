import type { DayNumber, DayRange } from "../domain/calendar-arithmetic.ts";
import { type Answer, anyOf } from "./answer.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { distinctFacts, type Fact, type ProfilePart } from "./fact.ts";
import type { HeldEntry } from "./finding.ts";
import type { Trial } from "./trial.ts";

/** The outcome of a trial, to be shown. */
export function heldEntry(trial: Trial, assumedUnexpired = false): HeldEntry {
  const { entry, answer, reasons, untold: facts } = trial;
  return { entry, answer, reasons, untold: answer === "unknown" ? facts : [], assumedUnexpired };
}

/** The answer of a leaf that asks for one thing held; a part that was not told is unknown, not empty. */
export function weighHeld(
  part: ProfilePart,
  held: readonly HeldEntry[] | undefined,
  dossier: Dossier,
): { readonly answer: Answer; readonly held: readonly HeldEntry[]; readonly untold: readonly Fact[] } {
  if (held === undefined) return { ...weighUntoldPart(part, dossier), held: [] };
  const answer = anyOf(held.map((entry) => entry.answer));
  const facts = answer === "unknown" ? distinctFacts(held.flatMap((entry) => entry.untold)) : [];
  return { answer, held, untold: facts };
}

/** The answer of a leaf about a part of the profile that was not told. */
export function weighUntoldPart(
  part: ProfilePart,
  dossier: Dossier,
): { readonly answer: Answer; readonly untold: readonly Fact[] } {
  const fact = untold(part);
  const answered = supposed(dossier, fact);
  if (answered === undefined) return { answer: "unknown", untold: [fact] };
  return { answer: answered === "well" ? "met" : "not-met", untold: [] };
}

/** Whether something has happened by a day; undefined when its month is told and the day lies in it. */
export function hasHappened(range: DayRange, on: DayNumber): boolean | undefined {
  if (range.last <= on) return true;
  return range.first > on ? false : undefined;
}
