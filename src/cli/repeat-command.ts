import { profileFlagsOf } from "../dataset/profile/profile-flags-of.ts";
import { PROFILE_PARTS } from "../dataset/profile/profile-parts.ts";
import type { Profile } from "../domain/profile.ts";
import { shellWord } from "./shell-word.ts";

/** What a check was asked with, beside the profile. */
export interface CheckAsked {
  /** The command, when it is not a check that asked. */
  readonly command?: string;
  readonly names: readonly string[];
  readonly data?: string;
  readonly asOf?: string;
  readonly rules?: string;
  /** Options that only that command has. */
  readonly more?: readonly string[];
}

/** The command line that gives the same check without questions: with the profile's file, with all of it as flags, or with none. */
export function repeatCommand(
  { command = "check", names, data, asOf, rules, more = [] }: CheckAsked,
  told: Profile | string | undefined,
): string {
  const words = [
    "rolewise",
    command,
    ...names,
    ...wordsFor(told),
    ...optionFor("--data", data),
    ...optionFor("--as-of", asOf),
    ...optionFor("--rules", rules),
    ...more,
    "--no-input",
  ];
  return words.map(shellWord).join(" ");
}

function optionFor(option: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [option, value];
}

function wordsFor(told: Profile | string | undefined): readonly string[] {
  if (told === undefined) return [];
  return typeof told === "string" ? ["--profile", told] : flagsFor(told);
}

function flagsFor(profile: Profile): readonly string[] {
  const flags = profileFlagsOf(profile);
  return PROFILE_PARTS.flatMap(({ flag }) => (flags[flag] ?? []).flatMap((value) => [`--${flag}`, value]));
}
