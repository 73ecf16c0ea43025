import { contradictedNones } from "../dataset/profile/contradicted-nones.ts";
import { joinProfiles } from "../dataset/profile/join-profiles.ts";
import type { ProfileReading } from "../dataset/profile/judge-profile.ts";
import type { ProfileFlags } from "../dataset/profile/profile-parts.ts";
import type { ProfileWords } from "../dataset/profile/profile-words.ts";
import { readProfileFlags } from "../dataset/profile/read-profile-flags.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { DataHost } from "./host.ts";
import { readProfileFile } from "./read-profile-file.ts";

/**
 * Reads and checks a profile file and the flags that add to it; when one of the two is faulty, the faults of
 * both are told. It stands in a file of its own because only a run with a profile needs it.
 */
export async function gatherProfile(
  { profile: path, flags }: { readonly profile?: string; readonly flags: ProfileFlags },
  words: ProfileWords,
  asOf: CalendarDate,
  host: Pick<DataHost, "files" | "readStdin">,
): Promise<ProfileReading> {
  const told = readProfileFlags(flags, words, asOf);
  if (path === undefined) return told;
  const read = await readProfileFile(path, words, asOf, host);
  const faults = [...read.diagnostics, ...told.diagnostics];
  if (read.profile === undefined || told.profile === undefined) return { diagnostics: faults };
  const contradictions = contradictedNones(read.profile, told.profile);
  const diagnostics = [...faults, ...contradictions];
  if (contradictions.length > 0) return { diagnostics };
  return { profile: joinProfiles(read.profile, told.profile), diagnostics };
}
