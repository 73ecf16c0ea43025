import type { ProfileWords } from "../dataset/profile/profile-words.ts";
import { readSuppositions } from "../dataset/profile/read-suppositions.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Profile } from "../domain/profile.ts";
import type { Assumptions } from "../eligibility/plan/assumptions.ts";

/** What a command line says of days to come. */
export interface GivenSuppositions {
  readonly assume?: readonly string[];
  readonly whatIf?: readonly string[];
}

/** What is taken for granted, and what is tried. */
export interface Suppositions {
  readonly assumptions: Assumptions;
  readonly whatIf?: { readonly added: Profile; readonly texts: readonly string[] };
}

/** Suppositions, or the errors because of which there are none. */
export interface SuppositionsRead {
  readonly suppositions?: Suppositions;
  readonly diagnostics: readonly Diagnostic[];
}

/** Jobs that are open end today. */
const NONE = "none";
/** Licenses and certifications are renewed. */
const RENEWED = "renewed";

/**
 * Reads what is assumed and what is tried; the faults of both are told together. It stands in a file of
 * its own because only a run that supposes something needs it.
 */
export function gatherSuppositions(
  { assume = [], whatIf = [] }: GivenSuppositions,
  words: ProfileWords,
  asOf: CalendarDate,
): SuppositionsRead {
  const says = (text: string, word: string): boolean => text.trim().toLowerCase() === word;
  const texts = assume.filter((text) => !says(text, NONE) && !says(text, RENEWED));
  const assumed = readSuppositions("--assume", texts, words, asOf);
  const tried = readSuppositions("--what-if", whatIf, words, asOf);
  const diagnostics = [...assumed.diagnostics, ...tried.diagnostics];
  if (diagnostics.length > 0) return { diagnostics };
  const suppositions: Suppositions = {
    assumptions: {
      openJobs: assume.some((text) => says(text, NONE)) ? "end" : "go-on",
      renewed: assume.some((text) => says(text, RENEWED)),
      added: assumed.added ?? {},
      paces: assumed.paces ?? [],
      texts,
    },
    ...(whatIf.length > 0 && { whatIf: { added: tried.added ?? {}, texts: whatIf } }),
  };
  return { suppositions, diagnostics };
}
