import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Credential } from "../../domain/credential.ts";
import type { Profile } from "../../domain/profile.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import { type Forecast, forecast, type LeafCourse } from "../forecast.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Path } from "../paths.ts";
import { type AccountResult, weighAccount } from "../weigh-credential.ts";
import { examsWithin } from "./body-dates.ts";
import { otherCourses } from "./other-courses.ts";
import { eventsOf } from "./plan-events.ts";
import type { CredentialPlan } from "./plan-result.ts";
import { reignsOf, versionOn } from "./reigns.ts";

/** What a plan for one credential depends on besides the profile. */
export interface PlanTerms {
  readonly asOf: CalendarDate;
  readonly until: CalendarDate;
  /** The profile as it was told, without what is assumed. */
  readonly told: Profile;
  readonly rules?: string;
}

/** Plans the road to one credential for a profile as it is taken to turn out. */
export function planCredential(
  credential: Credential,
  profile: Profile,
  lexicon: Lexicon,
  { asOf, until, told, rules }: PlanTerms,
): CredentialPlan {
  const reigns = reignsOf(credential.rules, asOf, until, lexicon, rules);
  const ahead = forecast(reigns, profile, asOf, until);
  const weighedOn = (day: CalendarDate): AccountResult | undefined => {
    const version = versionOn(reigns, day);
    return version && weighAccount(version, profile, day, lexicon, asOf);
  };
  const { eligibleFrom, possibleFrom } = ahead;
  const on = eligibleFrom ?? nearestDay(ahead, until, weighedOn);
  const then = weighedOn(on);
  const perhaps =
    possibleFrom !== null && possibleFrom !== eligibleFrom ? weighedOn(possibleFrom) : undefined;
  const today = weighedOn(asOf);
  const way = wayOf(then, eligibleFrom !== null);
  const asked = new Set(way?.leaves.map(({ requirement }) => requirement));
  const courses = coursesOn(asked, ahead);
  const roots = reigns.flatMap(({ version }) => (version ? [version.requires] : []));
  const exams = eligibleFrom === null ? [] : examsWithin(credential, eligibleFrom, ahead.until ?? until);
  return {
    credential,
    forecast: ahead,
    ...(today && { today }),
    ...(then && { then, on }),
    ...(perhaps && { perhaps }),
    ...(way && { way }),
    courses,
    otherCourses: otherCourses(roots, ahead, asked),
    exams,
    events: eventsOf({
      ...{ ahead, courses, way, credential, exams, told, reigns, asOf, until },
      isPending: hasPending(then),
    }),
  };
}

/** Among the days on which something changes, and the last, the latest on which the least is lacking. */
function nearestDay(
  { leaves }: Forecast,
  until: CalendarDate,
  weighedOn: (day: CalendarDate) => AccountResult | undefined,
): CalendarDate {
  const days = new Set([...leaves.flatMap(({ spells }) => spells.map(({ from }) => from)), until]);
  const lacks = [...days].toSorted().map((day) => ({
    day,
    lack: weighedOn(day)?.paths[0]?.missing.length ?? Number.POSITIVE_INFINITY,
  }));
  const least = Math.min(...lacks.map(({ lack }) => lack));
  return lacks.findLast(({ lack }) => lack === least)?.day ?? until;
}

/** The way that is open, or else the nearest. */
function wayOf(account: AccountResult | undefined, isEligible: boolean): Path | undefined {
  return isEligible ? account?.paths.find(({ verdict }) => verdict === "eligible") : account?.paths[0];
}

function hasPending(account: AccountResult | undefined): boolean {
  return account?.confirm.some(({ confirmed }) => !confirmed) ?? false;
}

/** The courses of what a way asks that change, or are never met. */
function coursesOn(asked: ReadonlySet<LeafRequirement>, { leaves }: Forecast): readonly LeafCourse[] {
  return leaves.filter(
    ({ requirement, spells }) =>
      asked.has(requirement) &&
      requirement.kind !== "confirm" &&
      spells.some(({ answer }) => answer !== "met"),
  );
}
