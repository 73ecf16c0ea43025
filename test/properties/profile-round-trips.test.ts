import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { joinProfiles } from "../../src/dataset/profile/join-profiles.ts";
import { profileFlagsOf } from "../../src/dataset/profile/profile-flags-of.ts";
import { profileText } from "../../src/dataset/profile/profile-text.ts";
import { readProfileFlags } from "../../src/dataset/profile/read-profile-flags.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { readText, WORDS } from "../dataset/profile/support/profile-reading.ts";
import { runs } from "./profile-arbitraries.ts";
import { LAST_DAY, validProfile } from "./valid-profiles.ts";

function readBack(content: string, path?: string): Profile | undefined {
  const { profile, diagnostics } = readText(content, path, LAST_DAY);
  expect(diagnostics).toEqual([]);
  return profile;
}

/** What one line has no place for. */
function withoutTitles(profile: Profile): Profile {
  if (profile.experience === undefined) return profile;
  return { ...profile, experience: profile.experience.map(({ title: _, ...rest }) => rest) };
}

describe("a profile that is written and read again is the same", () => {
  test("as YAML", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(validProfile, (profile) => {
        expect(readBack(profileText(profile))).toEqual(profile);
      }),
      runs(1000),
    );
  });

  test("as JSON, whose content another parser takes from the YAML", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(validProfile, (profile) => {
        expect(readBack(JSON.stringify(parse(profileText(profile))), "p.json")).toEqual(profile);
      }),
      runs(300),
    );
  });

  test("as flags, but for the titles of jobs", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(validProfile, (profile) => {
        const { profile: told, diagnostics } = readProfileFlags(profileFlagsOf(profile), WORDS, LAST_DAY);
        expect(diagnostics).toEqual([]);
        expect(told).toEqual(withoutTitles(profile));
      }),
      runs(1000),
    );
  });

  test("as flags of which each holds all items of its part", () => {
    fc.assert(
      fc.property(validProfile, (profile) => {
        const joined = Object.fromEntries(
          Object.entries(profileFlagsOf(profile)).map(([flag, values]) => [flag, [values.join("; ")]]),
        );
        expect(readProfileFlags(joined, WORDS, LAST_DAY).profile).toEqual(withoutTitles(profile));
      }),
      runs(300),
    );
  });
});

test("adding nothing to a profile changes nothing, and what is added stands after what was there", () => {
  fc.assert(
    fc.property(validProfile, validProfile, (one, other) => {
      expect(joinProfiles(one, {})).toEqual(one);
      expect(joinProfiles({}, one)).toEqual(one);
      const joined = joinProfiles(one, other);
      expect(joined.licenses ?? []).toEqual([...(one.licenses ?? []), ...(other.licenses ?? [])]);
      expect(joined.experience ?? []).toEqual([...(one.experience ?? []), ...(other.experience ?? [])]);
      expect(joined.confirms ?? {}).toEqual({ ...one.confirms, ...other.confirms });
      expect(new Set(joined.currently)).toEqual(
        new Set([...(one.currently ?? []), ...(other.currently ?? [])]),
      );
    }),
    runs(300),
  );
});
