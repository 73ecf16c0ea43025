import { expect } from "vitest";
import type { ProfileReading } from "../../../../src/dataset/profile/judge-profile.ts";
import type { ProfileFlags } from "../../../../src/dataset/profile/profile-parts.ts";
import type { ProfileWords } from "../../../../src/dataset/profile/profile-words.ts";
import { readProfile } from "../../../../src/dataset/profile/read-profile.ts";
import { readProfileFlags } from "../../../../src/dataset/profile/read-profile-flags.ts";
import type { CalendarDate } from "../../../../src/domain/calendar-date.ts";
import { isCalendarDate } from "../../../../src/domain/calendar-date.ts";
import { file } from "../../support/small-yaml.ts";

/** The words that profiles in tests are written with; those of the bundled dataset and a few more. */
export const WORDS: ProfileWords = {
  levels: new Set(["diploma", "associate", "bachelor", "master", "doctorate"]),
  fields: new Set(["nursing", "social-work", "sociology", "other"]),
  licenses: new Set(["rn", "lpn", "lmft", "lcsw", "other"]),
  experience: new Set(["nursing", "case-management", "care-management", "direct-client"]),
  "education-topics": new Set(["case-management", "ethics"]),
  certifications: new Set(["ccm", "crc", "cdms", "care-management-certificate"]),
  confirms: new Set(["good-moral-character", "all-domains"]),
};

export const AS_OF = day("2026-11-21");

function day(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new Error(`${text} is no day`);
}

/** Reads a profile that is one file. */
export function readText(content: string | Uint8Array, path = "p.yaml", asOf = AS_OF): ProfileReading {
  return readProfile(file(path, content), WORDS, asOf);
}

/** What was found, as `code file:line:column` without the file of most tests. */
export function found({ diagnostics }: ProfileReading): readonly string[] {
  return diagnostics.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`);
}

/** What was found in flags that are refused, as `code name:column`, and the hints. */
export function refused(flags: ProfileFlags, words: ProfileWords = WORDS) {
  const { profile, diagnostics } = readProfileFlags(flags, words, AS_OF);
  expect(profile).toBeUndefined();
  return diagnostics.map(
    ({ code, span, hint }) => `${code} ${span?.file}:${span?.column}${hint === undefined ? "" : ` ${hint}`}`,
  );
}
