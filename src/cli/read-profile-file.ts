import { DEFAULT_LIMITS } from "../dataset/limits.ts";
import type { ProfileReading } from "../dataset/profile/judge-profile.ts";
import type { ProfileWords } from "../dataset/profile/profile-words.ts";
import { readProfile } from "../dataset/profile/read-profile.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { DataHost } from "./host.ts";
import { readLoneFile } from "./read-dataset-files.ts";

/** Reads and checks a profile in a file, or from standard input for `-`. */
export async function readProfileFile(
  path: string,
  words: ProfileWords,
  asOf: CalendarDate,
  host: Pick<DataHost, "files" | "readStdin">,
): Promise<ProfileReading> {
  return readProfile(await readLoneFile(path, host, DEFAULT_LIMITS), words, asOf);
}
