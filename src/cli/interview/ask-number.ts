import type { Profile } from "../../domain/profile.ts";
import type { TextQuestion } from "./question.ts";

interface NumberQuestion {
  readonly key: string;
  readonly message: string;
  readonly most: number;
  /** Why a number cannot be, in a sentence. */
  readonly problem?: (amount: number) => string | undefined;
  readonly take: (amount: number) => Profile;
  readonly unknown?: Profile;
}

const NUMBER = /^(\d{1,6}(?:\.\d{1,2})?) ?(?:h|hours?)?$/;

/** Asks for a number from 0 to `most`, with at most two decimals. */
export function askNumber({ key, message, most, problem, take, unknown }: NumberQuestion): TextQuestion {
  const read = (text: string): Profile | string => {
    const [, digits] = NUMBER.exec(text.trim().toLowerCase()) ?? [];
    const amount = Number(digits);
    if (digits === undefined || amount > most)
      return `Write a number from 0 to ${most}, such as ${Math.min(36, most)}.`;
    return problem?.(amount) ?? take(amount);
  };
  return { kind: "text", key, message, read, ...(unknown && { unknown }) };
}
