import type { ProfileFlags } from "../dataset/profile/profile-parts.ts";
import type { ProfileWords } from "../dataset/profile/profile-words.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { DataHost } from "./host.ts";
import type { LoadedDataset } from "./load-dataset.ts";
import type { DataOptions } from "./options.ts";
import { readProfileFrom } from "./read-profile-from.ts";
import { usageError } from "./usage-error.ts";

/** What a command line tells about a person. */
export interface GivenProfile extends ProfileFlags {
  /** A file, or `-` for standard input. */
  readonly profile?: string;
}

/** A person as told on the command line, and what that was read from. */
export interface ReadProfile {
  readonly profile: Profile;
  readonly isInput: LoadedDataset["isInput"];
}

/** Tells whether a command line says anything about a person. */
export function tellsProfile({ profile, ...options }: GivenProfile): boolean {
  return profile !== undefined || Object.keys(flagsOf(options)).length > 0;
}

/** Standard input can be read once: refuses what would read it as a dataset and as a profile. */
export function refuseSharedInput({ profile, data }: GivenProfile & DataOptions): void {
  if (profile !== "-" || data !== "-") return;
  throw usageError(
    "usage/bad-option",
    "--profile and --data cannot both be standard input",
    "put one of them into a file",
  );
}

/** Reads the profile that the options tell; an empty one where they tell none. */
export async function readGivenProfile(
  options: GivenProfile,
  words: ProfileWords,
  asOf: CalendarDate,
  host: DataHost,
): Promise<ReadProfile> {
  if (!tellsProfile(options)) return { profile: {}, isInput: () => false };
  const { profile: path } = options;
  const told = { ...(path === undefined ? {} : { profile: path }), flags: flagsOf(options) };
  const profile = await readProfileFrom(told, words, asOf, host);
  const file = path === undefined || path === "-" ? undefined : host.files.resolve(path);
  return { profile, isInput: (resolved) => resolved === file };
}

function flagsOf(options: ProfileFlags): ProfileFlags {
  const { license, degree, certification, experience, education, currently, confirm } = options;
  return {
    ...(license && { license }),
    ...(degree && { degree }),
    ...(certification && { certification }),
    ...(experience && { experience }),
    ...(education && { education }),
    ...(currently && { currently }),
    ...(confirm && { confirm }),
  };
}
