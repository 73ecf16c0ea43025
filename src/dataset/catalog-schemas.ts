import * as z from "zod";
import { cited, dataset, date, disagreement, ids, section, source } from "./result-schemas.ts";
import { ruleVersionSchema } from "./rule-schemas.ts";

/** The published shapes of what `show` and `list` give; `catalog` holds the same as types. */

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
