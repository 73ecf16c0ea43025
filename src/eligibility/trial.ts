import type { Answer } from "./answer.ts";
import { type Dossier, supposed } from "./dossier.ts";
import type { Detail, Fact, ProfilePart } from "./fact.ts";
import type { Reason } from "./finding.ts";

/** How one entry of a profile stands the conditions of a leaf; conditions are put to it one by one. */
export interface Trial {
  readonly dossier: Dossier;
  readonly part: ProfilePart;
  readonly entry: number;
  answer: Answer;
  reasons: readonly Reason[];
  untold: readonly Fact[];
}

const NONE: readonly never[] = [];

/** A trial in which nothing was asked yet: met. */
export function openTrial(dossier: Dossier, part: ProfilePart, entry: number): Trial {
  return { dossier, part, entry, answer: "met", reasons: NONE, untold: NONE };
}

/** Puts a condition whose truth the profile tells, or leaves untold when `holds` is undefined. */
export function demand(trial: Trial, holds: boolean | undefined, detail: Detail, reason: Reason): void {
  if (holds === true) return;
  if (holds === false) fail(trial, reason);
  else leaveOpen(trial, { knownTo: "person", part: trial.part, entry: trial.entry, detail }, reason);
}

/** Puts a condition that the body's words leave open. */
export function doubt(trial: Trial, detail: Detail, reason: Reason): void {
  leaveOpen(trial, { knownTo: "body", part: trial.part, entry: trial.entry, detail }, reason);
}

function leaveOpen(trial: Trial, fact: Fact, reason: Reason): void {
  const answered = supposed(trial.dossier, fact);
  if (answered === "well") return;
  if (answered === "ill") {
    fail(trial, reason);
    return;
  }
  trial.untold = [...trial.untold, fact];
  if (trial.answer === "met") trial.answer = "unknown";
}

function fail(trial: Trial, reason: Reason): void {
  trial.reasons = [...trial.reasons, reason];
  trial.answer = "not-met";
}
