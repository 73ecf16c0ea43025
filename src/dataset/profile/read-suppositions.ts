import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import { sortDiagnostics } from "../sort-diagnostics.ts";
import { joinProfiles } from "./join-profiles.ts";
import { partNamedIn } from "./profile-parts.ts";
import type { ProfileWords } from "./profile-words.ts";
import { type ProfileLine, readProfileLines } from "./read-profile-lines.ts";

/** What is supposed beside a profile, or the errors because of which there is nothing. */
export interface SuppositionReading {
  readonly added?: Profile;
  /** Continuing education so many hours a month; its courses are not among what is added. */
  readonly paces?: readonly Pace[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Pace {
  readonly course: NonNullable<Profile["continuingEducation"]>[number];
  readonly hoursPerMonth: number;
}

const PER_MONTH = /(?<=\s\d{1,9}(?:\.\d{1,9})?h)\/month(?=[\s;]|$)/gi;

/**
 * Reads items in the one-line grammar of profiles, each behind a first word that names its part, or
 * without one for a job. Hours of education may be told per month.
 */
export function readSuppositions(
  option: string,
  texts: readonly string[],
  words: ProfileWords,
  asOf: CalendarDate,
): SuppositionReading {
  const readings = texts.map((text, place) => {
    const line = lineOf(texts.length === 1 ? option : `${option} #${place + 1}`, text);
    const isPaced = line.part === "continuing-education" && line.text.search(PER_MONTH) >= 0;
    // Blanks in place of what is not of the grammar keep the columns of what is.
    const plain = isPaced ? { ...line, text: line.text.replaceAll(PER_MONTH, "      ") } : line;
    return { isPaced, ...readProfileLines([plain], words, asOf) };
  });
  const diagnostics = sortDiagnostics(readings.flatMap((reading) => reading.diagnostics));
  if (diagnostics.length > 0) return { diagnostics };
  const told = readings.map(({ isPaced, profile = {} }) => (isPaced ? {} : profile));
  const paced = readings.flatMap(({ isPaced, profile }) =>
    isPaced ? (profile?.continuingEducation ?? []) : [],
  );
  return {
    added: told.reduce<Profile>(joinProfiles, {}),
    paces: paced.map(({ hours = 0, ...course }) => ({ course, hoursPerMonth: hours })),
    diagnostics,
  };
}

function lineOf(name: string, text: string): ProfileLine {
  const part = partNamedIn(text);
  if (part === undefined) return { part: "experience", name, text };
  return { part, name, text: text.replace(/\S+/, (word) => " ".repeat(word.length)) };
}
