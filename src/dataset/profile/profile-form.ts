import * as z from "zod/mini";
import { isCalendarDate } from "../../domain/calendar-date.ts";
import { isCalendarMonth } from "../../domain/calendar-month.ts";

// A profile is read on the way to an answer, and building forms is what takes the time: so this is zod/mini, forms
// that are alike are one, and the descriptions, which only the published schema shows, stand in another file.
// The messages are diagnostic codes; the wording is chosen where findings are made.

const DAY = String.raw`(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?`;

function date(other?: "never" | "present") {
  const pattern = new RegExp(other === undefined ? `^${DAY}$` : `^(?:${DAY}|${other})$`);
  const error = "profile/not-a-date";
  const exists = (text: string): boolean => text === other || isCalendarDate(text) || isCalendarMonth(text);
  return z.optional(z.string().check(z.regex(pattern, { error }), z.refine(exists, { error })));
}

/** The least and the most of each amount, and whether the least itself is allowed. */
export const AMOUNT_RANGES = {
  months: { least: 0, most: 1200, isLeastAllowed: false },
  hours: { least: 0, most: 100_000, isLeastAllowed: false },
  "hours-per-week": { least: 0, most: 168, isLeastAllowed: true },
  "hours-per-year": { least: 0, most: 8784, isLeastAllowed: true },
} as const;

function amount(name: keyof typeof AMOUNT_RANGES) {
  const { least, most, isLeastAllowed } = AMOUNT_RANGES[name];
  const error = "profile/bad-amount";
  return z
    .number()
    .check(
      isLeastAllowed ? z.gte(least, { error }) : z.gt(least, { error }),
      z.lte(most, { error }),
      z.refine(hasAtMostTwoDecimals, { error }),
    );
}

function hasAtMostTwoDecimals(value: number): boolean {
  return Number(value.toFixed(2)) === value;
}

/** One word of at most 64 characters, so that it can stand in one line with others. */
function oneWord(pattern: RegExp, error: string) {
  return z.string().check(z.regex(pattern, { error }), z.maxLength(64, { error }));
}

const anyText = z.string();
const text = z.optional(anyText);
const texts = z.optional(z.array(anyText));
const flag = z.optional(z.boolean());
const day = date();
const name = oneWord(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "data/bad-id");
const hours = z.optional(amount("hours"));
const weekly = amount("hours-per-week");

const held = {
  standing: z.optional(z.enum(["active", "inactive", "suspended", "expired", "revoked", "retired"])),
  unrestricted: flag,
  issued: day,
  expires: date("never"),
};

const license = z.strictObject({
  type: text,
  ...held,
  jurisdiction: z.optional(oneWord(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, "profile/bad-jurisdiction")),
});

const degree = z.strictObject({
  level: text,
  field: text,
  accredited: flag,
  "accredited-by": z.optional(z.array(name)),
  awarded: day,
  "field-experience": flag,
});

const certification = z.strictObject({ id: text, ...held });

const supervision = z.union([
  z.literal("none"),
  z.strictObject({ by: texts, "hours-per-year": z.optional(amount("hours-per-year")) }),
]);

const service = z.strictObject({
  title: z.optional(z.string().check(z.regex(/\S/, { error: "data/empty-text" }))),
  kinds: texts,
  from: day,
  to: date("present"),
  "hours-per-week": z.optional(weekly),
  "hours-of": z.optional(z.record(anyText, weekly)),
  "full-time": flag,
  hours,
  months: z.optional(amount("months")),
  paid: flag,
  arrangement: z.optional(
    z.enum([
      "employment",
      "self-employment",
      "internship",
      "practicum",
      "preceptorship",
      "volunteer",
      "family",
    ]),
  ),
  supervision: z.optional(supervision),
  setting: z.optional(name),
});

const course = z.strictObject({ topic: text, hours, date: day, from: day, to: day });

/** A profile, as it is written; whether its words are in the dataset and its parts agree is checked apart. */
export const profileForm = z.strictObject({
  $schema: text,
  licenses: z.optional(z.array(license)),
  degrees: z.optional(z.array(degree)),
  certifications: z.optional(z.array(certification)),
  experience: z.optional(z.array(service)),
  "experience-more": z.optional(z.literal("unknown")),
  "continuing-education": z.optional(z.array(course)),
  currently: texts,
  confirms: z.optional(z.record(anyText, z.boolean())),
});

/** A profile as it is written, once its form is known to be right. */
export type ProfileForm = z.infer<typeof profileForm>;
