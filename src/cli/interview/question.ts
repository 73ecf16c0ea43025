import type { Profile } from "../../domain/profile.ts";
import type { Choice } from "../prompter.ts";

interface Asking<Kind extends string> {
  readonly kind: Kind;
  /** Names the question: none is asked twice. */
  readonly key: string;
  readonly message: string;
  /** The profile of somebody who does not know; the same as before if absent. */
  readonly unknown?: Profile;
}

/** Asks for one of several answers. */
export interface OneQuestion extends Asking<"one"> {
  readonly choices: readonly Choice[];
  /** The profile with the answer. */
  take(value: string): Profile;
}

/** Asks for all that are so. */
export interface SomeQuestion extends Asking<"some"> {
  readonly choices: readonly Choice[];
  /** How it is put that none of them is so; absent where one must be. */
  readonly none?: string;
  /** The profile with the answer; an empty one means none. */
  take(values: readonly string[]): Profile;
}

/** Asks for a date or a number. */
export interface TextQuestion extends Asking<"text"> {
  /** The profile with the answer, or the sentence that refuses it. */
  read(text: string): Profile | string;
}

/** One screen of the interview. */
export type Question = OneQuestion | SomeQuestion | TextQuestion;

/** Writes into one entry of a list. */
export function withDetail<T>(
  items: readonly T[] | undefined,
  entry: number,
  detail: Partial<T>,
): readonly T[] {
  return (items ?? []).map((item, place) => (place === entry ? { ...item, ...detail } : item));
}
