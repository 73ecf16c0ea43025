import { addMonths, dateOf, dayNumberOf, LATEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { Profile } from "../domain/profile.ts";
import { type Forecast, forecast } from "./forecast.ts";
import type { Lexicon } from "./lexicon.ts";
import { reignsOf } from "./plan/reigns.ts";

/** From which day on somebody is eligible, and to which, if all goes on as it was told. */
export type Dates = Pick<Forecast, "eligibleFrom" | "until">;

const FARTHEST_MONTHS = 120;

/**
 * Makes the function that looks ahead for any number of people towards the same credentials, in their
 * order; ten years where no day is named.
 */
export function foreseerOfMany(
  credentials: readonly Credential[],
  asOf: CalendarDate,
  lexicon: Lexicon,
  until: CalendarDate = dateOf(Math.min(LATEST_DAY, addMonths(dayNumberOf(asOf), FARTHEST_MONTHS))),
): (profile: Profile) => readonly Dates[] {
  const reigns = credentials.map(({ rules }) => reignsOf(rules, asOf, until, lexicon));
  return (profile) =>
    reigns.map((each) => {
      const ahead = forecast(each, profile, asOf, until);
      return { eligibleFrom: ahead.eligibleFrom, until: ahead.until };
    });
}
