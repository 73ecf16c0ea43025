import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { ProfileReading } from "./judge-profile.ts";
import { PROFILE_PARTS, type ProfileFlags } from "./profile-parts.ts";
import type { ProfileWords } from "./profile-words.ts";
import { type ProfileLine, readProfileLines } from "./read-profile-lines.ts";

/** Reads a profile from flags; places in diagnostics are columns of the value of a flag. */
export function readProfileFlags(
  flags: ProfileFlags,
  words: ProfileWords,
  asOf: CalendarDate,
): ProfileReading {
  const lines = PROFILE_PARTS.flatMap(({ flag, key }) => {
    const values = flags[flag] ?? [];
    return values.map((text, place): ProfileLine => {
      const name = values.length === 1 ? `--${flag}` : `--${flag} #${place + 1}`;
      return { part: key, name, text };
    });
  });
  return readProfileLines(lines, words, asOf);
}
