import * as z from "zod";

/** The published shapes of what `rolewise roster` writes. */

const texts = z.array(z.string()).readonly();
const people = z.number().int().min(0);

const standing = {
  verdict: z
    .enum(["eligible", "eligible-if-confirmed", "not-yet", "cannot-tell"])
    .describe("eligible-if-confirmed: eligible, if what stands under confirm is so"),
  path: z.string().describe("the nearest way; empty when there is nothing to choose"),
  months: z.number().int().nullable().describe("months still needed on it, rounded up; null when not known"),
  missing: texts.describe("what is missing on it, or may be, in units"),
  confirm: texts.describe("what only the person or the body can judge"),
  ask: texts.describe("what would decide it, the most decisive first"),
  eligibleFrom: z
    .string()
    .nullable()
    .optional()
    .describe("with --plan: the day from which on they are eligible, null when there is none in ten years"),
  until: z
    .string()
    .nullable()
    .optional()
    .describe("the last day of that time, null when it has no end in sight"),
};

/** A line of `rolewise roster --format ndjson`; columns that are passed on stand beside these, each a text. */
export const rosterLineSchema = z.object({
  id: z.string(),
  credential: z.string(),
  verdict: standing.verdict.optional(),
  path: standing.path.optional(),
  months: standing.months.optional(),
  missing: standing.missing.optional(),
  confirm: standing.confirm.optional(),
  ask: standing.ask.optional(),
  eligibleFrom: standing.eligibleFrom,
  until: standing.until,
});

/** `rolewise roster --format json`, with or without `--summary`. */
export const rosterSchema = z.object({
  format: z.literal("rolewise/roster"),
  version: z.literal(1),
  asOf: z.string().describe("a calendar date, YYYY-MM-DD"),
  dataset: z.object({
    title: z.string(),
    checked: z.string(),
    oldAfterMonths: z.number().int(),
    hasCredentials: z.boolean(),
  }),
  by: z.string().optional(),
  rows: z.object({ people, rejected: people, empty: people }),
  credentials: z
    .array(
      z.object({
        credential: z.string(),
        abbreviation: z.string(),
        eligible: people,
        ifConfirmed: people,
        notYet: people,
        cannotTell: people,
        lacking: z
          .array(z.object({ what: z.string(), people }))
          .readonly()
          .describe("what those who are not yet eligible lack on their nearest way, the most common first"),
        soon: z
          .array(z.object({ id: z.string(), from: z.string() }))
          .readonly()
          .optional()
          .describe("with --by: who becomes eligible, and from which day on"),
      }),
    )
    .readonly(),
  people: z
    .array(
      z.object({
        id: z.string(),
        standings: z
          .array(
            z.object({
              ...standing,
              isEstimate: z.boolean(),
              lacking: texts.describe("what surely is missing, without how much"),
              questions: z.number().int().describe("how many of the questions the person can answer"),
              oneAnswer: z
                .string()
                .describe("a question of which the answer alone gives a verdict, or empty"),
            }),
          )
          .readonly()
          .describe("in the order of the credentials"),
      }),
    )
    .readonly()
    .optional()
    .describe("absent in a summary"),
});
