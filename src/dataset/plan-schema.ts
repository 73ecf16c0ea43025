import * as z from "zod";
import { credentialSchema, showingSchema } from "./catalog-schemas.ts";
import { rulesSchema } from "./check-schema.ts";
import { comparisonSchema } from "./result-schemas.ts";

/** The published shape of what `plan` says; the render layer holds the same as types. */

const { asOf: date, dataset } = comparisonSchema.shape;
const day = date.nullable();
const sentences = z.array(z.string()).readonly();
const ids = z.array(z.string()).readonly().describe("ids of sources");
const last = date.describe("the last day, itself included");

const event = z.object({
  kind: z.enum(["entry", "requirement", "standing", "rules", "apply", "exam", "renewal"]),
  date,
  to: last,
  words: z.string(),
  note: z.string().nullable().describe("where a date of the body comes from, and how old it is"),
  sources: ids,
  fees: z
    .array(
      credentialSchema.shape.fees
        .unwrap()
        .element.extend({ read: day.describe("the day on which it was read") }),
    )
    .readonly()
    .describe("what falls due with it"),
});

const requirement = z.object({
  id: z.string().nullable(),
  kind: z.enum([
    "license",
    "degree",
    "certification",
    "experience",
    "together",
    "continuing-education",
    "state",
    "confirm",
  ]),
  label: z.string(),
  asked: z.string().describe("what is asked, as a noun phrase"),
  onPath: z.boolean().describe("false for what only another way asks"),
  spells: z
    .array(z.object({ from: date, to: last, answer: z.enum(["met", "not-met", "unknown"]) }))
    .readonly(),
});

const credentialPlan = z.object({
  credential: z.string(),
  abbreviation: z.string(),
  title: z.string(),
  body: z.string().describe("the certifying body"),
  headline: z.string().describe("the dates with what they hang on"),
  eligibleFrom: day.describe("the first day on which they are surely eligible"),
  until: day.describe("the last day of the window that begins then; null while it is open"),
  possibleFrom: day.describe("the first day on which they may be eligible"),
  path: z.string().nullable().describe("the way by which they become eligible"),
  windows: z
    .array(z.object({ from: date, to: last, verdict: z.enum(["eligible", "not-yet", "cannot-tell"]) }))
    .readonly()
    .describe("the verdict of every day looked at; eligible with what `confirm` lists"),
  requirements: z
    .array(requirement)
    .readonly()
    .describe("what is open on the way, and on others that open too"),
  events: z.array(event).readonly().describe("by day"),
  steps: z
    .array(z.object({ path: z.string(), missing: sentences }))
    .readonly()
    .describe("where no amount of time is enough: per way what it takes besides"),
  ask: sentences.describe("what would tell whether it is sooner"),
  confirm: sentences.describe("what is to be confirmed"),
  confirmed: sentences.describe("what the profile confirms"),
  assumptions: sentences,
  fees: credentialSchema.shape.fees,
  renewalYears: z.number().int().nullable(),
  address: z.string(),
  rules: rulesSchema.nullable().describe("null when no rules are in force"),
});

const results = z.array(credentialPlan).readonly().describe("the earliest first");

/** `rolewise plan --format json`. */
export const planSchema = z.object({
  format: z.literal("rolewise/plan"),
  version: z.literal(1),
  asOf: date,
  horizon: date.describe("the last day looked at"),
  dataset,
  results,
  whatIf: z.object({ tried: sentences, results }).nullable().describe("the same with what was tried"),
  sources: showingSchema.shape.sources,
});

const step = z.object({
  id: z.string().nullable(),
  kind: requirement.shape.kind,
  label: z.string(),
  asked: z.string(),
  months: z.number().int().nullable().describe("null where it is not known, or nothing to count"),
  estimate: z
    .boolean()
    .describe("an estimate of ours, or a pace of 40 hours a week; else what the rule asks"),
  words: z.string(),
  licenses: z
    .array(z.object({ label: z.string(), way: z.string() }))
    .readonly()
    .describe("how people come to the licenses that it asks for, where that is told"),
  sources: ids,
});

const road = z.object({
  credential: z.string().nullable().describe("null for a role"),
  role: z.string().nullable(),
  title: z.string(),
  accounts: z
    .array(
      z.object({
        rules: rulesSchema,
        ways: z
          .array(
            z.object({
              label: z.string(),
              months: z.number().int().nullable().describe("study and then work; an estimate"),
              steps: z.array(step).readonly(),
            }),
          )
          .readonly()
          .describe("the shortest first"),
      }),
    )
    .readonly(),
  exam: credentialSchema.shape.exam.shape.facts,
  examMonths: credentialSchema.shape.exam.shape.everyYear.unwrap().nullable(),
  fees: credentialSchema.shape.fees,
  renewalYears: z.number().int().nullable(),
});

/** `rolewise plan --from-zero --format json`. */
export const roadSchema = z.object({
  format: z.literal("rolewise/road"),
  version: z.literal(1),
  asOf: date,
  dataset,
  results: z.array(road).readonly(),
  sources: showingSchema.shape.sources,
});
