import fc from "fast-check";
import { joinProfiles } from "../../src/dataset/profile/join-profiles.ts";
import type { CalendarDate } from "../../src/domain/calendar-date.ts";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
  ToldDate,
} from "../../src/domain/profile.ts";
import type { WordKind } from "../../src/domain/vocabulary.ts";
import { date, month } from "../eligibility/support.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { takenOn } from "./profile-arbitraries.ts";
import { asValid } from "./valid-profiles.ts";

export const DATASET = bundledDataset();

const idsOf = (wanted: WordKind): readonly string[] =>
  DATASET.vocabulary.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));

/** Any word of a kind, and the likely ones as often as all others. */
function word(kind: WordKind, ...likely: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...likely), fc.constantFrom(...idsOf(kind)));
}

/** What is told of an entry: each detail nine times in ten. */
function mostly<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  const keys = Object.keys(model);
  return fc
    .tuple(
      fc.record<T>(model),
      fc.array(fc.nat({ max: 9 }), { minLength: keys.length, maxLength: keys.length }),
    )
    .map(([told, dice]) => {
      const kept: Partial<T> = { ...told };
      keys.forEach((key, place) => {
        if (dice[place] === 0) Reflect.deleteProperty(kept, key);
      });
      return kept;
    });
}

function dayBetween(first: string, last: string): fc.Arbitrary<CalendarDate> {
  const [min, max] = [Date.parse(first) / 86_400_000, Date.parse(last) / 86_400_000];
  return fc.integer({ min, max }).map((day) => date(new Date(day * 86_400_000).toISOString().slice(0, 10)));
}

/** A day, or one time in six its month. */
function toldBetween(first: string, last: string): fc.Arbitrary<ToldDate> {
  return fc
    .tuple(dayBetween(first, last), fc.nat({ max: 5 }))
    .map(([day, dice]) => (dice === 0 ? month(day.slice(0, 7)) : day));
}

const often = <T>(value: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, fc.constantFrom(...others));

const permit = {
  standing: often<License["standing"] & string>("active", "inactive", "expired", "retired"),
  unrestricted: often(true, false),
  issued: toldBetween("2012-01-01", "2027-03-31"),
  expires: fc.oneof(
    { weight: 5, arbitrary: toldBetween("2026-06-01", "2031-12-31") },
    { weight: 1, arbitrary: fc.constant("never" as const) },
  ),
};

const license: fc.Arbitrary<License> = mostly({ type: word("licenses", "rn", "lbsw", "lmsw"), ...permit });

const certification: fc.Arbitrary<Certification> = mostly({
  id: fc.oneof(
    word("certifications", "crc", "care-management-certificate", "aswb-bachelors", "aswb-masters"),
    fc.constantFrom(...DATASET.credentials.map(({ id }) => id)),
  ),
  ...permit,
});

const degree: fc.Arbitrary<Degree> = mostly({
  level: word("levels", "bachelor", "master"),
  field: word("fields", "social-work", "nursing"),
  accredited: often(true, false),
  accreditedBy: often<readonly string[]>(["cswe"], []),
  awarded: toldBetween("2010-01-01", "2027-06-30"),
  fieldExperience: fc.boolean(),
});

const course: fc.Arbitrary<ContinuingEducation> = fc
  .tuple(
    mostly({
      topic: word("education-topics", "case-management"),
      hours: fc.constantFrom(7.5, 10, 20, 30),
    }),
    takenOn(toldBetween("2023-06-01", "2027-01-31")),
  )
  .map(([what, when]) => ({ ...what, ...when }));

const details = {
  kinds: fc
    .tuple(
      word("experience", "case-management", "care-management", "nursing"),
      fc.option(word("experience", "case-management", "nursing"), { nil: undefined, freq: 2 }),
    )
    .map(([one, other]) => (other === undefined || other === one ? [one] : [one, other])),
  paid: often(true, false),
  arrangement: often<Service["arrangement"] & string>(
    "employment",
    "internship",
    "volunteer",
    "self-employment",
  ),
  supervision: fc.oneof(
    fc.record({ by: fc.constantFrom(["ccm"], []), hoursPerYear: fc.constantFrom(20, 50, 60) }),
    fc.constantFrom<NonNullable<Service["supervision"]>>({}, "none"),
  ),
};

/** Long enough a week, and with no parts, that what began before the slow evaluator's first day cannot matter. */
const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(20, 34, 35, 36, 37.5, 40, 40, 50).map((hoursPerWeek) => ({ hoursPerWeek })),
  },
  { weight: 1, arbitrary: fc.constant({ fullTime: true }) },
  { weight: 1, arbitrary: fc.constant({ hoursPerWeek: 36, fullTime: true }) },
  { weight: 1, arbitrary: fc.constantFrom(600, 2080, 4500).map((hours) => ({ hours })) },
);

const job: fc.Arbitrary<Service> = fc
  .tuple(
    mostly(details),
    fc.option(toldBetween("2016-01-01", "2026-12-31"), { nil: undefined, freq: 30 }),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant("present" as const) },
      { weight: 3, arbitrary: toldBetween("2021-01-01", "2027-12-31") },
    ),
    amount,
    fc.option(fc.constantFrom(4, 10, 20), { nil: undefined, freq: 5 }),
  )
  .map(([told, from, to, hours, part]): Service => {
    const [kind] = told.kinds ?? [];
    const isPart = part !== undefined && from !== undefined && kind !== undefined && !("fullTime" in hours);
    return { ...told, ...(from && { from }), to, ...hours, ...(isPart && { hoursOf: { [kind]: part } }) };
  })
  .filter(({ from, to, hours = 0 }) => {
    if (from === undefined || to === undefined) return true;
    if (to === "present") return from < "2026";
    return from.slice(0, 7) < to.slice(0, 7) && (Date.parse(to) - Date.parse(from)) / 3_600_000 >= hours;
  });

const total: fc.Arbitrary<Service> = fc
  .tuple(
    mostly(details),
    fc.oneof(
      fc.constantFrom(6, 14, 24, 36).map((months) => ({ months })),
      fc.constantFrom(900, 2080, 3000, 4500).map((hours) => ({ hours })),
    ),
  )
  .map(([told, sum]): Service => ({ ...told, ...sum }));

const experience = fc.array(fc.oneof({ weight: 6, arbitrary: job }, { weight: 1, arbitrary: total }), {
  maxLength: 4,
});

/** Somebody in the words of the bundled dataset, of whom most is told: a profile that its reader accepts. */
export const somebody: fc.Arbitrary<Profile> = mostly<Required<Profile>>({
  licenses: fc.array(license, { maxLength: 2 }),
  degrees: fc.array(degree, { maxLength: 3 }),
  certifications: fc.array(certification, { maxLength: 2 }),
  experience,
  experienceMore: fc.constant("unknown"),
  continuingEducation: fc.array(course, { maxLength: 3 }),
  currently: fc.subarray(["care-management", "case-management"]),
  confirms: fc.dictionary(fc.constantFrom(...idsOf("confirms")), often(true, false), { maxKeys: 3 }),
})
  .chain(({ experienceMore, ...told }) =>
    fc
      .nat({ max: 9 })
      .map((dice): Profile => (dice === 0 && experienceMore ? { ...told, experienceMore } : told)),
  )
  .map((told) => asValid(told));

const ENTRIES = ["licenses", "degrees", "certifications", "experience", "continuingEducation"] as const;

/** The person with more than they told. */
export function withMore(
  person: Profile,
  parts: readonly (keyof Profile)[] = ENTRIES,
): fc.Arbitrary<Profile> {
  return fc
    .tuple(somebody, fc.subarray([...parts], { maxLength: 2 }))
    .map(([other, more]) =>
      joinProfiles(
        person,
        Object.fromEntries(more.flatMap((part) => (other[part] ? [[part, other[part]]] : []))),
      ),
    );
}

/** Somebody worked by hand who has more than they had there: most of these stand near what decides. */
export function neighborOf(people: readonly Profile[]): fc.Arbitrary<Profile> {
  return fc.constantFrom(...people).chain((person) => withMore(person, [...ENTRIES, "confirms"]));
}

/** A day on which people are weighed: any of a year, or one about which those worked by hand stand. */
export const today: fc.Arbitrary<CalendarDate> = fc.oneof(
  dayBetween("2026-01-01", "2026-12-31"),
  dayBetween("2026-11-18", "2026-11-24"),
);
