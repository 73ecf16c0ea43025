import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import { findingList, type Places } from "../finding.ts";
import { buildProfile } from "./build-profile.ts";
import { checkProfileAmounts } from "./check-profile-amounts.ts";
import { checkProfileDates } from "./check-profile-dates.ts";
import { checkProfileForm } from "./check-profile-form.ts";
import { checkProfileSpans } from "./check-profile-spans.ts";
import { checkProfileWords } from "./check-profile-words.ts";
import type { ProfileWords } from "./profile-words.ts";

/** A profile, or the errors because of which there is none. */
export interface ProfileReading {
  readonly profile?: Profile;
  readonly diagnostics: readonly Diagnostic[];
}

/** A profile as it is written, wherever it comes from. */
export interface WrittenProfile extends Places {
  readonly value: unknown;
  /** Whether something in it is told twice, so that comparing its values could mislead. */
  readonly hasDoubled: boolean;
}

/** Checks everything about a profile that can be checked, whatever else is wrong with it. */
export function judgeProfile(
  written: WrittenProfile,
  words: ProfileWords,
  asOf: CalendarDate,
): ProfileReading {
  const findings = findingList();
  const form = checkProfileForm(written.value, written, findings);
  if (form === undefined) return { diagnostics: findings.located(written) };
  const profile = buildProfile(form);
  checkProfileWords(profile, words, findings);
  if (!written.hasDoubled) {
    checkProfileDates(profile, asOf, findings);
    checkProfileAmounts(profile, asOf, findings);
    checkProfileSpans(written.value, findings);
  }
  const diagnostics = findings.located(written);
  return diagnostics.length > 0 ? { diagnostics } : { profile, diagnostics };
}
