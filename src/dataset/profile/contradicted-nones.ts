import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import { PROFILE_PARTS } from "./profile-parts.ts";

/** The errors of flags that say none of a part of which a file lists something. */
export function contradictedNones(file: Profile, flags: Profile): readonly Diagnostic[] {
  return PROFILE_PARTS.filter(({ field }) => isEmpty(flags[field]) && isEmpty(file[field]) === false).map(
    ({ flag, key }): Diagnostic => ({
      severity: "error",
      code: "profile/none-and-more",
      message: `none, but the profile file lists ${key}`,
      hint: `leave out --${flag} none, or correct the file`,
      span: { file: `--${flag}`, line: 1, column: 1, length: 4, text: "" },
    }),
  );
}

/** Nothing when the part is not told. */
function isEmpty(part: object | undefined): boolean | undefined {
  return part && Object.keys(part).length === 0;
}
