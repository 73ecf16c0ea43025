import fc from "fast-check";
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
import { date, month } from "../eligibility/support.ts";

const isLong = process.env["FUZZ"] === "long";

/** How many cases each property runs: more under `FUZZ=long`. */
export const CASES = Number(process.env["FUZZ_CASES"] ?? (isLong ? 50_000 : 2000));

/** The same cases in every run, so that a failure is always the change's own; others under `FUZZ=long` or by `FUZZ_SEED`. */
const SEED = Number(process.env["FUZZ_SEED"] ?? (isLong ? Date.now() % 2 ** 31 : 20_261_122));

/** How a property is run. */
export function runs(cases = CASES): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: cases, seed: SEED };
}

const text = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const FIRST = Date.parse("2023-06-01") / 86_400_000;
const LAST = Date.parse("2026-12-31") / 86_400_000;

export const day: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: FIRST, max: LAST })
  .map((n) => date(text(n)));

export function dayBetween(first: string, last: string): fc.Arbitrary<CalendarDate> {
  const [min, max] = [Date.parse(first) / 86_400_000, Date.parse(last) / 86_400_000];
  return fc.integer({ min, max }).map((n) => date(text(n)));
}

export const on: fc.Arbitrary<CalendarDate> = dayBetween("2025-06-01", "2026-12-31");

const told: fc.Arbitrary<ToldDate> = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 1, arbitrary: day.map((each) => month(each.slice(0, 7))) },
);

const standing = fc.constantFrom("active", "active", "active", "inactive", "expired", "revoked");
const expires: fc.Arbitrary<ToldDate | "never"> = fc.oneof(told, fc.constant("never"));
const arrangement = fc.constantFrom("employment", "self-employment", "internship", "volunteer");
export const KINDS = ["nursing", "case-management", "direct-client"] as const;
const kinds = fc.subarray([...KINDS], { minLength: 1 });

export function record<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record<T>(model, { requiredKeys: [] });
}

export const license: fc.Arbitrary<License> = record({
  type: fc.constantFrom("rn", "lpn", "lmft"),
  standing,
  unrestricted: fc.boolean(),
  jurisdiction: fc.constant("US-CA"),
  issued: told,
  expires,
});

export const certification: fc.Arbitrary<Certification> = record({
  id: fc.constantFrom("crc", "cdms", "care-management-certificate"),
  standing,
  unrestricted: fc.boolean(),
  issued: told,
  expires,
});

export const degree: fc.Arbitrary<Degree> = record({
  level: fc.constantFrom("diploma", "associate", "bachelor", "master"),
  field: fc.constantFrom("nursing", "sociology", "other"),
  accredited: fc.boolean(),
  accreditedBy: fc.constant([]),
  awarded: told,
  fieldExperience: fc.boolean(),
});

const supervision = fc.oneof(
  fc.constant("none" as const),
  fc.record(
    { by: fc.constantFrom(["ccm"], []), hoursPerYear: fc.constantFrom(20, 50) },
    { requiredKeys: [] },
  ),
);

const details = {
  kinds,
  fullTime: fc.boolean(),
  paid: fc.boolean(),
  arrangement,
  supervision,
  setting: fc.constantFrom("hospital", "insurer"),
};

const weekly = fc.constantFrom(8, 15, 20, 30, 35, 36, 37.5, 40, 60, 100);
const hoursOf = fc.dictionary(fc.constantFrom(...KINDS), fc.constantFrom(4, 12.5, 20), { maxKeys: 2 });

function inOrder(service: Service): boolean {
  const { from, to } = service;
  if (from === undefined || to === undefined || to === "present") return true;
  return from.length === to.length ? from <= to : from.slice(0, 7) < to.slice(0, 7);
}

/** What validation refuses: full time at under 30 hours a week, part time at 40 or more. */
function contradictsItself({ from, to, hoursPerWeek, hours, fullTime }: Service): boolean {
  if (fullTime === undefined) return false;
  if (hoursPerWeek !== undefined) return fullTime ? hoursPerWeek < 30 : hoursPerWeek >= 40;
  if (hours === undefined || from === undefined || to === undefined) return false;
  const end = to === "present" ? ([LAST, LAST] as const) : daysOfTold(to);
  const [longest, shortest] = [end[1] - daysOfTold(from)[0] + 1, end[0] - daysOfTold(from)[1] + 1];
  return fullTime ? hours * 7 < 30 * Math.max(1, shortest) : hours * 7 >= 40 * longest;
}

/** The first and the last day that it may be, or later in a month than it has days. */
function daysOfTold(told: ToldDate): readonly [number, number] {
  const first = Date.parse(told) / 86_400_000;
  return [first, told.length === 7 ? first + 30 : first];
}

/** No more hours than a week has, had the job run from the one day to the other. */
function isPlausible({ from, to, hours }: Service): boolean {
  if (hours === undefined || from === undefined || to === undefined || to === "present") return true;
  return (Date.parse(to) - Date.parse(from)) / 3_600_000 >= hours;
}

/** A job with its dates: most have both, and hours a week or hours in all. */
export const job: fc.Arbitrary<Service> = fc
  .tuple(
    record({ ...details, hoursOf }),
    fc.option(told, { nil: undefined, freq: 20 }),
    fc.oneof(
      { weight: 12, arbitrary: told },
      { weight: 8, arbitrary: fc.constant("present" as const) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    fc.oneof(
      { weight: 6, arbitrary: weekly.map((hoursPerWeek) => ({ hoursPerWeek })) },
      { weight: 2, arbitrary: fc.constantFrom(300, 1000, 2100).map((hours) => ({ hours })) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
  )
  .map(
    ([service, from, to, amount]): Service => ({
      ...service,
      ...(from && { from }),
      ...(to && { to }),
      ...amount,
    }),
  )
  .map((service) => (service.from || service.to ? service : { ...service, from: date("2025-01-01") }))
  .map((service) => (hasNoWeeks(service) ? withoutParts(service) : service))
  .filter((service) => inOrder(service) && isPlausible(service) && !contradictsItself(service));

/** So much in all without both dates, of which validation refuses parts of a week. */
function hasNoWeeks({ from, to, hours }: Service): boolean {
  return hours !== undefined && (from === undefined || to === undefined);
}

function withoutParts({ hoursOf: _, ...rest }: Service): Service {
  return rest;
}

export const total: fc.Arbitrary<Service> = fc
  .tuple(
    record(details),
    fc.oneof(
      fc.constantFrom(1, 2.5, 6, 12).map((months) => ({ months })),
      fc.constantFrom(100, 500, 1250.5).map((hours) => ({ hours })),
    ),
  )
  .map(([service, amount]): Service => ({ ...service, ...amount }));

export const service: fc.Arbitrary<Service> = fc.oneof(
  { weight: 4, arbitrary: job },
  { weight: 1, arbitrary: total },
);

/** From the earlier of two dates to the later. */
function spanBetween(date: fc.Arbitrary<ToldDate>): fc.Arbitrary<ContinuingEducation> {
  return fc
    .tuple(date, date)
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
}

/** When a course was taken: most have a date, some the span in which it lies, and some neither. */
export function takenOn(date: fc.Arbitrary<ToldDate>): fc.Arbitrary<ContinuingEducation> {
  return fc.oneof(
    { weight: 4, arbitrary: date.map((each) => ({ date: each })) },
    { weight: 4, arbitrary: spanBetween(date) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

export const course: fc.Arbitrary<ContinuingEducation> = fc
  .tuple(
    record({
      topic: fc.constantFrom("case-management", "ethics"),
      hours: fc.constantFrom(5, 12.5, 20),
    }),
    takenOn(told),
  )
  .map(([what, when]) => ({ ...what, ...when }));

/** A profile of which parts and details may be untold. */
export const profile: fc.Arbitrary<Profile> = record({
  licenses: fc.array(license, { maxLength: 2 }),
  degrees: fc.array(degree, { maxLength: 2 }),
  certifications: fc.array(certification, { maxLength: 2 }),
  experience: fc.array(service, { maxLength: 4 }),
  experienceMore: fc.constant("unknown"),
  continuingEducation: fc.array(course, { maxLength: 3 }),
  currently: fc.subarray(["case-management", "care-management"]),
  confirms: fc.dictionary(fc.constantFrom("good-moral-character", "all-domains"), fc.boolean(), {
    maxKeys: 2,
  }),
}).chain((told) => {
  const { experienceMore: _, ...known } = told;
  return fc.integer({ min: 0, max: 5 }).map((n): Profile => (n === 0 ? told : known));
});
