import { dateOf, dayRangeOf } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Credential } from "../../domain/credential.ts";
import type { Profile, ToldDate } from "../../domain/profile.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { ProfilePart } from "../fact.ts";
import type { Forecast, LeafCourse, Spell } from "../forecast.ts";
import type { Path } from "../paths.ts";
import type { ExamDate } from "./body-dates.ts";
import { bodyEvents, openingOf } from "./body-events.ts";
import type { EntryEvent, PlanEvent } from "./plan-result.ts";
import type { VersionReign } from "./reigns.ts";

/** What events are gathered from. */
export interface Road {
  readonly ahead: Forecast;
  readonly courses: readonly LeafCourse[];
  readonly way: Path | undefined;
  readonly credential: Credential;
  readonly exams: readonly ExamDate[];
  readonly told: Profile;
  readonly reigns: readonly VersionReign[];
  readonly asOf: CalendarDate;
  readonly until: CalendarDate;
  /** Whether being eligible rests on something that is not confirmed. */
  readonly isPending: boolean;
}

/**
 * What happens after the first day, up to the last, by day: first to the person, then to the rules,
 * then to the answers. Who is eligible already is told so on the first day; what the body does may lie beyond the last.
 */
export function eventsOf(road: Road): readonly PlanEvent[] {
  const { ahead, courses, credential, exams, reigns, asOf, until } = road;
  const events = [
    ...entryEvents(road),
    ...reigns.flatMap(({ from, version }): readonly PlanEvent[] =>
      version ? [{ day: from, kind: "rules", rules: version.id }] : [],
    ),
    ...courses.flatMap(({ requirement, spells }) =>
      changes(spells).map(
        ({ from, answer, wasMet }): PlanEvent => ({
          day: from,
          kind: "requirement",
          requirement,
          answer,
          wasMet,
          isEligible: isMetOn(from, ahead.spells),
        }),
      ),
    ),
  ].filter(({ day }) => day > asOf && day <= until);
  return [...events, ...standingEvents(road), ...bodyEvents(credential, exams, ahead)].toSorted((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? -1 : 1,
  );
}

/** How the answer of the whole changes, and that it is met from the first day on. */
function standingEvents({ ahead, credential, exams, isPending }: Road): readonly PlanEvent[] {
  return ahead.spells.flatMap(({ from, answer }, place): readonly PlanEvent[] => {
    if (place === 0 && answer !== "met") return [];
    const opening = answer === "met" ? openingOf(credential, exams, from) : undefined;
    const wasMet = ahead.spells[place - 1]?.answer === "met";
    return [{ day: from, kind: "standing", answer, wasMet, isPending, ...(opening && { opening }) }];
  });
}

function isMetOn(day: CalendarDate, spells: readonly Spell[]): boolean {
  return spells.some(({ from, to, answer }) => answer === "met" && from <= day && day <= to);
}

function changes(spells: readonly Spell[]): readonly (Spell & { readonly wasMet: boolean })[] {
  return spells.slice(1).map((spell, place) => ({ ...spell, wasMet: spells[place]?.answer === "met" }));
}

/** The parts of a profile that each kind of leaf draws from. */
const PARTS: Readonly<Record<LeafRequirement["kind"], keyof Profile | undefined>> = {
  license: "licenses",
  degree: "degrees",
  certification: "certifications",
  experience: "experience",
  together: "experience",
  "continuing-education": "continuingEducation",
  state: undefined,
  confirm: undefined,
};

/** What the profile tells of days to come, as far as the way asks for such things. */
function entryEvents({ told, way }: Road): readonly PlanEvent[] {
  const asked = new Set(way?.leaves.map(({ requirement }) => PARTS[requirement.kind]));
  const event = (
    part: ProfilePart,
    at: number,
    what: EntryEvent,
    date: ToldDate | undefined,
  ): readonly PlanEvent[] =>
    date === undefined ? [] : [{ day: lastOf(date), kind: "entry", part, at, what }];
  const permits = (part: "licenses" | "certifications"): readonly PlanEvent[] =>
    (told[part] ?? []).flatMap(({ issued, expires }, at) => [
      ...event(part, at, "issued", issued),
      ...event(part, at, "expires", expires === "never" ? undefined : expires),
    ]);
  return [
    ...(asked.has("licenses") ? permits("licenses") : []),
    ...(asked.has("certifications") ? permits("certifications") : []),
    ...(asked.has("degrees")
      ? (told.degrees ?? []).flatMap(({ awarded }, at) => event("degrees", at, "awarded", awarded))
      : []),
    ...(asked.has("experience")
      ? (told.experience ?? []).flatMap(({ from, to }, at) => [
          ...event("experience", at, "begins", from),
          ...event("experience", at, "ends", to === "present" ? undefined : to),
        ])
      : []),
    ...(asked.has("continuingEducation")
      ? (told.continuingEducation ?? []).flatMap((course, at) =>
          event("continuing-education", at, "taken", course.date ?? course.to),
        )
      : []),
  ];
}

/** Of a month only its last day is sure. */
function lastOf(date: ToldDate): CalendarDate {
  return dateOf(dayRangeOf(date).last);
}
