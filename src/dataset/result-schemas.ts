import * as z from "zod";

/** The published shapes of result documents; `domain`, `comparison` and `catalog` hold the same as types. */

/** A calendar date, as results write it. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("a calendar date, YYYY-MM-DD");
/** A list of ids. */
export const ids = z.array(z.string()).readonly();
/** A text with its sources. */
export const cited = {
  text: z.string(),
  sources: ids.describe("ids of sources"),
  note: z.string().optional(),
};

const pay = z.object({
  low: z.number().describe("lowest figure, in units of the currency; equals high for a single amount"),
  high: z.number(),
  currency: z.string().describe("ISO 4217"),
  period: z.enum(["hour", "week", "month", "year"]),
  statistic: z.enum(["mean", "median", "p10-p90", "unstated"]),
  year: z.number().int().optional(),
  proxy: z.string().optional().describe("the occupation that stands in for the role"),
});

const statement = z.object({
  id: z.string().optional(),
  text: z.string(),
  strength: z.enum(["required", "preferred", "common", "one-path"]).optional(),
  pay: pay.optional(),
  credentials: ids,
  note: z.string().optional(),
  sources: ids.describe("ids of sources, at least one"),
  old: z.boolean(),
  disputes: ids.describe("ids of disagreements that name the statement"),
});

const row = z.object({
  topic: z.string(),
  title: z.string(),
  status: z.enum(["shared", "differs", "one-sided"]),
  disputed: z.boolean(),
  old: z.boolean(),
  cells: z.array(z.object({ role: z.string(), statements: z.array(statement).readonly() })).readonly(),
});

const side = z.object({ role: z.string(), amount: z.number() });

/** A section of a comparison. */
export const section = z.object({
  id: z.enum([
    "overview",
    "duties",
    "education",
    "experience",
    "certifications",
    "work-environment",
    "pay",
    "outlook",
    "skills",
  ]),
  title: z.string(),
  rows: z.array(row).readonly(),
  payDifferences: z
    .array(
      z.object({
        topic: z.string(),
        higher: side,
        lower: side,
        difference: z.number(),
        permille: z.number().int().nullable().describe("of the lower amount, in tenths of a percent"),
        currency: z.string(),
        period: pay.shape.period,
        statistic: pay.shape.statistic,
        year: z.number().int().optional(),
        proxy: z.string().optional(),
        sources: ids,
        disputed: z.boolean(),
      }),
    )
    .readonly(),
  disputes: ids,
});

/** A record of sources that contradict each other. */
export const disagreement = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  statements: z
    .array(z.object({ role: z.string(), id: z.string(), text: z.string(), preferred: z.boolean() }))
    .readonly(),
  sources: ids,
});

/** A source of a result. */
export const source = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  address: z.string(),
  published: z.string().describe("a date, a month, a year, or undated"),
  read: date,
  authority: z.enum(["official", "government", "article", "aggregator"]),
  viaCopy: z.boolean(),
  sells: z.string().optional(),
  note: z.string().optional(),
});

/** What a result says of its dataset. */
export const dataset = z.object({
  title: z.string(),
  checked: date,
  oldAfterMonths: z.number().int(),
  hasCredentials: z.boolean(),
});

/** `rolewise compare --format json`. */
export const comparisonSchema = z.object({
  format: z.literal("rolewise/comparison"),
  version: z.literal(1),
  asOf: date,
  dataset,
  roles: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
  only: z.enum(["shared", "differences", "disputed"]).nullable(),
  sections: z.array(section).readonly(),
  disagreements: z.array(disagreement).readonly(),
  sources: z.array(source.extend({ ageMonths: z.number().int().optional() })).readonly(),
  oldestSource: z.string().nullable(),
});
