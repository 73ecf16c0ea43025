import type { ProfileFlags } from "../dataset/profile/profile-parts.ts";
import type { ProfileWords } from "../dataset/profile/profile-words.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import { RolewiseError } from "../domain/diagnostic.ts";
import type { Profile } from "../domain/profile.ts";
import type { DataHost } from "./host.ts";

/** What a person was told to be weighed by: a file or `-` for standard input, and flags that add to it. */
export interface ProfileOptions {
  readonly profile?: string;
  readonly flags: ProfileFlags;
}

/**
 * Reads the profile of a person: the file, then the flags added to it; empty when neither is given.
 * A faulty profile is never half used: all its errors are thrown together.
 */
export async function readProfileFrom(
  options: ProfileOptions,
  words: ProfileWords,
  asOf: CalendarDate,
  host: DataHost,
): Promise<Profile> {
  const { gatherProfile } = await import("./gather-profile.ts");
  const { profile, diagnostics } = await gatherProfile(options, words, asOf, host);
  if (profile === undefined) throw new RolewiseError(diagnostics);
  return profile;
}
