import type { Profile } from "../../domain/profile.ts";
import { withoutAbsent } from "../without-absent.ts";

/** Adds what a second profile tells to a first; of a condition that both speak about, the second is right. */
export function joinProfiles(first: Profile, second: Profile): Profile {
  return withoutAbsent({
    licenses: joinLists(first.licenses, second.licenses),
    degrees: joinLists(first.degrees, second.degrees),
    certifications: joinLists(first.certifications, second.certifications),
    experience: joinLists(first.experience, second.experience),
    experienceMore: second.experienceMore ?? first.experienceMore,
    continuingEducation: joinLists(first.continuingEducation, second.continuingEducation),
    currently: joinWords(first.currently, second.currently),
    confirms:
      first.confirms && second.confirms
        ? { ...first.confirms, ...second.confirms }
        : (second.confirms ?? first.confirms),
  });
}

function joinLists<T>(
  first: readonly T[] | undefined,
  second: readonly T[] | undefined,
): readonly T[] | undefined {
  return first && second ? [...first, ...second] : (second ?? first);
}

function joinWords(
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): readonly string[] | undefined {
  const words = joinLists(first, second);
  return words && [...new Set(words)];
}
