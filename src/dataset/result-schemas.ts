import * as z from "zod";
import { ruleVersionSchema } from "./rule-schemas.ts";

/** The published shapes of result documents; `domain`, `comparison` and `catalog` hold the same as types. */

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("a calendar date, YYYY-MM-DD");
const ids = z.array(z.string()).readonly();
const cited = { text: z.string(), sources: ids.describe("ids of sources"), note: z.string().optional() };

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

const section = z.object({
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

const disagreement = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  statements: z
    .array(z.object({ role: z.string(), id: z.string(), text: z.string(), preferred: z.boolean() }))
    .readonly(),
  sources: ids,
});

const source = z.object({
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

const dataset = z.object({
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

const fact = z.object({ label: z.string(), ...cited });

/** A credential as it is described. */
export const credentialSchema = z.object({
  id: z.string(),
  title: z.string(),
  abbreviation: z.string(),
  body: z.string(),
  address: z.string(),
  roles: ids,
  summary: z.object(cited),
  about: z.array(fact).readonly(),
  requirements: z.array(fact).readonly(),
  rules: z.array(ruleVersionSchema).readonly(),
  application: z.array(fact).readonly(),
  exam: z.object({
    facts: z.array(fact).readonly(),
    windows: z
      .array(
        z.object({
          ...cited,
          month: z.string().optional().describe("month in which it is held, YYYY-MM"),
          applyFrom: date.optional(),
          applyBy: date.optional(),
        }),
      )
      .readonly(),
    everyYear: z
      .object({ ...cited, months: z.array(z.number().int()).readonly() })
      .optional()
      .describe("months, 1 to 12, in which the exam is held every year"),
  }),
  fees: z
    .array(
      z.object({
        ...cited,
        amount: z.number(),
        currency: z.string(),
        refundable: z.boolean().optional(),
        due: z.enum(["application", "exam", "renewal"]).optional().describe("what it is paid with"),
      }),
    )
    .readonly(),
  renewal: z.object({ everyYears: z.number().int().optional(), facts: z.array(fact).readonly() }),
});

const wordKind = z.enum([
  "levels",
  "fields",
  "licenses",
  "experience",
  "education-topics",
  "certifications",
  "confirms",
]);

const word = z.object({
  id: z.string(),
  kind: wordKind,
  label: z.string(),
  plain: z.string(),
  rank: z.number().int().optional(),
  independentAssessment: z.enum(["yes", "no", "unknown"]).optional(),
  neverExpires: z.literal(true).optional(),
  typicalMonths: z.number().int().optional().describe("an estimate"),
  way: z.string().optional().describe("how people come to it; no rule"),
  sources: ids,
});

const named = { id: z.string(), title: z.string() };
const references = z.array(z.object(named)).readonly();

/** `rolewise show --format json`. */
export const showingSchema = z.object({
  format: z.literal("rolewise/show"),
  version: z.literal(1),
  asOf: date,
  dataset,
  entries: z
    .array(
      z.discriminatedUnion("kind", [
        z.object({
          kind: z.literal("role"),
          ...named,
          confusedWith: references,
          credentials: references,
          entry: z.array(ruleVersionSchema).readonly(),
          sections: z.array(section).readonly(),
          disagreements: z.array(disagreement).readonly(),
        }),
        z.object({
          kind: z.literal("credential"),
          ...named,
          serves: references,
          credential: credentialSchema,
        }),
        z.object({ kind: z.literal("word"), ...named, word }),
        z.object({
          kind: z.literal("source"),
          ...named,
          source,
          citedBy: z.array(z.object({ role: z.string(), section: z.string(), text: z.string() })).readonly(),
        }),
      ]),
    )
    .readonly(),
  words: z
    .array(z.object({ kind: wordKind, id: z.string(), label: z.string() }))
    .readonly()
    .describe("the words that rules are written with"),
  sources: z.array(source).readonly(),
});

/** `rolewise list --format json`. */
export const listingSchema = z.object({
  format: z.literal("rolewise/list"),
  version: z.literal(1),
  dataset: z.object({ title: z.string(), checked: date }),
  lists: z
    .array(
      z.object({
        kind: z.enum(["roles", "credentials", "sections", "words", "sources"]),
        items: z
          .array(
            z.object({ ...named, details: z.record(z.string(), z.union([z.string(), z.number(), ids])) }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
