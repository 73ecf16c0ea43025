import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Profile } from "../../domain/profile.ts";
import { choosableWords, type WordKind } from "../../domain/vocabulary.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import type { ProfilePart } from "../../eligibility/fact.ts";
import type { PlanResult } from "../../eligibility/plan/plan-result.ts";
import type { Choice } from "../prompter.ts";

/** What an interview is about: the rules that answers are held against, and the words to ask with. */
export interface Inquiry {
  readonly dataset: Dataset;
  readonly on: CalendarDate;
  /** Weighs a profile by the rules that are asked about. */
  weigh(profile: Profile): CheckResult;
  /** Looks ahead, where the answer that is wanted is a plan. */
  plan?(profile: Profile): PlanResult;
}

/** How far an interview has come. */
export interface Progress {
  readonly profile: Profile;
  /** Keys of the questions that were put, answered or not. */
  readonly asked: ReadonlySet<string>;
  /** The part that the last question was about: it is brought to its end first. */
  readonly part?: ProfilePart;
  /** `whole`: also what no longer changes a verdict, to see everything that is missing. */
  readonly goal: "verdict" | "whole";
}

/** Where an interview begins: nothing was asked yet. */
export function beginning(profile: Profile): Progress {
  return { profile, asked: new Set(), goal: "verdict" };
}

/** The words of a kind to choose from; certifications include the credentials of the dataset. */
export function choicesOf({ vocabulary, credentials }: Dataset, kind: WordKind): readonly Choice[] {
  const words = choosableWords(vocabulary, kind);
  const own = words.map(({ id, label, plain }) => ({ value: id, name: label, description: plain }));
  if (kind !== "certifications") return own;
  const bodies = credentials.map(({ id, title, abbreviation, body }) => ({
    value: id,
    name: abbreviation,
    description: `${title}, granted by ${body}`,
  }));
  return [...bodies, ...own];
}

/** How a word of a kind is said; its id where the dataset does not know it. */
export function labelOf(dataset: Dataset, kind: WordKind, id: string): string {
  return choicesOf(dataset, kind).find(({ value }) => value === id)?.name ?? id;
}

/** A word within a sentence: "bachelor's degree", but "RN diploma". */
export function nounOf(dataset: Dataset, kind: WordKind, id: string): string {
  const label = labelOf(dataset, kind, id);
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
