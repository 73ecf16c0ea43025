import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar-date.ts";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
} from "../../../src/domain/profile.ts";
import { day } from "../../support/small-dataset.ts";

/** The day on which everybody is asked. */
export const ON = day("2026-11-21");

const DAY = 86_400_000;
const FIRST = Date.parse("2016-01-01") / DAY;
const LAST = Date.parse(ON) / DAY;

function dayOf(number: number): CalendarDate {
  return day(new Date(number * DAY).toISOString().slice(0, 10));
}

const past: fc.Arbitrary<CalendarDate> = fc.integer({ min: FIRST, max: LAST }).map(dayOf);

/** Each at most once: a person is asked about one license of a type. */
function several<T>(
  ids: readonly string[],
  one: (id: string) => fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[]> {
  const some = ids.map((id) => fc.option(one(id), { freq: 2, nil: undefined }));
  return fc.tuple(...some).map((held) => held.filter((each) => each !== undefined));
}

const standing = fc.constantFrom("active", "active", "active", "inactive", "suspended", "expired" as const);

function license(type: string): fc.Arbitrary<License> {
  return fc.record({ type: fc.constant(type), standing, unrestricted: fc.boolean() });
}

function certification(id: string): fc.Arbitrary<Certification> {
  return fc.record({ id: fc.constant(id), standing, unrestricted: fc.boolean() });
}

/** None of a level, one, or two in different fields, level by level. */
const degreesHeld: fc.Arbitrary<readonly Degree[]> = fc
  .tuple(
    ...["diploma", "associate", "bachelor", "master"].map((level) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        {
          weight: 3,
          arbitrary: fc.uniqueArray(degree(level), {
            minLength: 1,
            maxLength: 2,
            selector: ({ field }) => field,
          }),
        },
      ),
    ),
  )
  .map((levels) => levels.flat());

function degree(level: string): fc.Arbitrary<Degree> {
  return fc.record({
    level: fc.constant(level),
    field: fc.constantFrom("nursing", "social-work", "sociology", "physical-therapy", "other"),
    accredited: fc.boolean(),
    awarded: past,
    fieldExperience: fc.boolean(),
  });
}

const KINDS = [
  "case-management",
  "care-management",
  "nursing",
  "direct-client",
  "supervising-case-managers",
  "field-experience",
  "practical-nursing",
];

const arrangement: fc.Arbitrary<Pick<Service, "arrangement" | "paid">> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ arrangement: "employment", paid: true } as const) },
  { weight: 1, arbitrary: fc.constant({ arrangement: "employment", paid: false } as const) },
  { weight: 1, arbitrary: fc.constant({ arrangement: "self-employment", paid: true } as const) },
  { weight: 1, arbitrary: fc.constant({ arrangement: "volunteer", paid: false } as const) },
  {
    weight: 1,
    arbitrary: fc.record({
      arrangement: fc.constantFrom("internship", "practicum", "family" as const),
      paid: fc.boolean(),
    }),
  },
);

const supervision: fc.Arbitrary<Service["supervision"]> = fc.oneof(
  fc.constant("none" as const),
  fc.record({ by: fc.constantFrom(["ccm"], []), hoursPerYear: fc.constantFrom(12, 50, 100) }),
);

const dates: fc.Arbitrary<Pick<Service, "from" | "to">> = fc
  .tuple(past, past, fc.boolean())
  .map(([a, b, goesOn]) =>
    goesOn ? { from: a, to: "present" } : a < b ? { from: a, to: b } : { from: b, to: a },
  );

/** Hours a week, whether that is full time where it can be doubted, and the hours of some kinds where the job is of several. */
function amount(kinds: readonly string[]): fc.Arbitrary<Service> {
  return fc
    .tuple(
      fc.constantFrom(10, 20, 30, 36, 40, 48),
      fc.boolean(),
      fc.subarray([...kinds]),
      fc.integer({ min: 0, max: 30 }),
    )
    .map(([hoursPerWeek, fullTime, parts, part]): Service => {
      const isPart = kinds.length > 1 && parts.length > 0;
      return {
        hoursPerWeek,
        ...(hoursPerWeek >= 30 && hoursPerWeek < 40 && { fullTime }),
        ...(isPart && {
          hoursOf: Object.fromEntries(parts.map((kind) => [kind, Math.min(part, hoursPerWeek)])),
        }),
      };
    });
}

const job: fc.Arbitrary<Service> = fc.subarray(KINDS, { minLength: 1, maxLength: 3 }).chain((kinds) =>
  fc.tuple(arrangement, supervision, dates, amount(kinds)).map(
    ([how, supervised, when, much]): Service => ({
      kinds,
      ...how,
      ...(supervised && { supervision: supervised }),
      ...when,
      ...much,
    }),
  ),
);

const total: fc.Arbitrary<Service> = fc
  .tuple(
    fc.subarray(KINDS, { minLength: 1, maxLength: 2 }),
    arrangement,
    supervision,
    fc.oneof(
      fc.constantFrom(6, 14, 30).map((months) => ({ months })),
      fc.constantFrom(900, 2100).map((hours) => ({ hours })),
    ),
  )
  .map(
    ([kinds, how, supervised, much]): Service => ({
      kinds,
      ...how,
      ...(supervised && { supervision: supervised }),
      ...much,
    }),
  );

const course: fc.Arbitrary<ContinuingEducation> = fc.record({
  topic: fc.constantFrom("case-management", "case-management", "ethics"),
  hours: fc.constantFrom(5, 12.5, 30),
  date: past,
});

/** A job as candidates have it: in one of the fields, paid, supervised, for years, and going on. */
const usualJob: fc.Arbitrary<Service> = fc
  .record({
    kinds: fc.constantFrom(
      ["case-management"],
      ["care-management"],
      ["nursing", "case-management"],
      ["care-management", "direct-client"],
    ),
    arrangement: fc.constant("employment"),
    paid: fc.constant(true),
    from: fc.integer({ min: FIRST, max: LAST - 500 }).map(dayOf),
    to: fc.constant("present"),
    hoursPerWeek: fc.constantFrom(40, 40, 36, 20),
    supervision: fc.constantFrom({ by: ["ccm"], hoursPerYear: 60 }, { by: [], hoursPerYear: 50 }),
  })
  .map((service): Service => (service.hoursPerWeek === 36 ? { ...service, fullTime: true } : service));

const inGoodStanding = { standing: "active", unrestricted: true } as const;

type Person = Required<Omit<Profile, "experienceMore" | "confirms">>;

const candidate: fc.Arbitrary<Person> = fc.record({
  licenses: fc.constantFrom("rn", "lcsw", "lmsw").map((type) => [{ type, ...inGoodStanding }]),
  degrees: fc
    .tuple(degree("bachelor"), degree("master"))
    .map((degrees) => degrees.map((each) => ({ ...each, accredited: true, awarded: day("2015-05-15") }))),
  certifications: fc.constantFrom([], [{ id: "ccm", ...inGoodStanding }]),
  experience: fc.array(fc.oneof(usualJob, usualJob, job), { minLength: 1, maxLength: 3 }),
  continuingEducation: fc.constantFrom(
    [],
    [{ topic: "case-management", hours: 30, date: day("2025-03-01") }],
  ),
  currently: fc.constant(["care-management"]),
});

/** Somebody who knows everything about themselves. */
export const person: fc.Arbitrary<Person> = fc.oneof(
  candidate,
  fc.record({
    licenses: several(["rn", "lpn", "lcsw", "lmsw", "lmft", "other"], license),
    degrees: degreesHeld,
    certifications: several(
      ["crc", "ccm", "cdms", "care-management-certificate", "aswb-masters", "other"],
      certification,
    ),
    experience: fc.array(fc.oneof({ weight: 6, arbitrary: job }, { weight: 1, arbitrary: total }), {
      maxLength: 3,
    }),
    continuingEducation: fc.array(course, { maxLength: 3 }),
    currently: fc.subarray(["case-management", "care-management"]),
  }),
);
