import * as z from "zod";
import { credentialSchema, showingSchema } from "./catalog-schemas.ts";
import { comparisonSchema } from "./result-schemas.ts";

/** The published shape of what `check` says; the render layer holds the same as types. */

const { asOf: date, dataset } = comparisonSchema.shape;
const ids = z.array(z.string()).readonly().describe("ids of sources");
const sentences = z.array(z.string()).readonly();
const answer = z.enum(["met", "not-met", "unknown"]);
const verdict = z.enum(["eligible", "not-yet", "cannot-tell"]);
const place = z.number().int().min(1).describe("place in its part of the profile, from 1");
const codes = z.array(z.string()).readonly().describe("codes of reasons");

const untold = z
  .array(
    z.object({
      knownTo: z.enum(["person", "body"]),
      part: z.string().describe("part of the profile"),
      entry: place.nullable().describe("null for the whole part"),
      detail: z.string().nullable(),
    }),
  )
  .readonly()
  .describe("what is not told, or left open by the body");

const node = {
  id: z.string().nullable(),
  label: z.string(),
  words: z.string().describe("how the person stands"),
  why: z.string().nullable(),
  answer,
  sources: ids,
};
const judged = { ...node, asked: z.string().describe("what is asked, as a noun phrase") };
const leaf = { ...judged, untold };

function parts() {
  return z.array(findingSchema).readonly();
}

// Its fields stand here one by one: a spread beside a getter would leave the type open.
const branch = z.object({
  kind: z.enum(["all", "any", "at-least"]),
  id: node.id,
  label: node.label,
  words: node.words,
  why: node.why,
  answer: node.answer,
  sources: node.sources,
  n: z.number().int().describe("how many parts are asked"),
  get of() {
    return parts();
  },
  nearest: z.array(z.number().int()).readonly().describe("places in `of`, from 0, the nearest first"),
});

const holding = z.object({
  kind: z.enum(["license", "degree", "certification"]),
  ...leaf,
  held: z
    .array(
      z.object({
        entry: place,
        answer,
        reasons: codes,
        untold,
        assumedUnexpired: z.boolean().describe("that it has not expired is to be confirmed"),
      }),
    )
    .readonly(),
});

const sure = z.number().describe("what surely counts, in hundredths at most");
const possible = z.number().nullable().describe("what may count, `sure` included; null without limit");

const amount = z.object({
  kind: z.enum(["experience", "together", "continuing-education"]),
  ...leaf,
  needs: z
    .array(
      z.object({
        unit: z.enum(["days", "hours", "entries"]).describe("days are days of full-time service"),
        needed: z.number(),
        sure,
        possible,
        missing: z.number().int().describe("beyond what surely counts, rounded up"),
        answer,
        entries: z.array(z.object({ entry: place, sure, possible, reasons: codes, untold })).readonly(),
      }),
    )
    .readonly(),
});

const state = z.object({ kind: z.literal("state"), ...leaf });
const confirm = z.object({
  kind: z.literal("confirm"),
  ...judged,
  confirmed: z.boolean().describe("the profile says that it is so"),
});

const findingSchema = z
  .discriminatedUnion("kind", [branch, holding, amount, state, confirm])
  .meta({ id: "finding" });

/** The version of the rules that somebody was weighed by. */
export const rulesSchema = z.object({
  id: z.string(),
  label: z.string(),
  authority: z.enum(["official", "government", "secondary", "reported"]),
  source: z.string().describe("id of the first source"),
  sources: ids,
  viaCopy: z.boolean().describe("some of it was read in a copy of the publisher's page"),
  effective: date.nullable().describe("null when it is not known since when it is in force"),
  read: date,
  ageMonths: z.number().int().describe("whole months from the reading to the day of evaluation"),
  words: z.string(),
  note: z.string().nullable(),
});

const line = { verdict, headline: z.string().describe("the verdict with what it hangs on") };

const gap = z.string().describe("the nearest gap; may be empty");

const standing = {
  paths: z
    .array(
      z.object({
        label: z.string(),
        verdict,
        missing: sentences,
        months: z.number().int().nullable().describe("still needed, rounded up; null when not known"),
        estimate: z.boolean(),
        words: z.string(),
      }),
    )
    .readonly()
    .describe("whole ways to fulfil the rules, the nearest first, at most five"),
  confirm: sentences.describe("what is to be confirmed"),
  confirmed: sentences.describe("what the profile confirms"),
  ask: sentences.describe("what would decide it, the most decisive first"),
};

const credentialResult = z.object({
  credential: z.string(),
  abbreviation: z.string(),
  title: z.string(),
  body: z.string().describe("the certifying body"),
  ...line,
  gap,
  rules: rulesSchema.nullable().describe("null when no rules are in force"),
  finding: findingSchema.nullable(),
  ...standing,
  otherwise: z
    .array(z.object({ rules: rulesSchema, ...line, words: z.string(), finding: findingSchema }))
    .readonly()
    .describe("accounts of the rules that give another answer"),
  application: z.object({
    checklist: credentialSchema.shape.application,
    windows: credentialSchema.shape.exam.shape.windows.describe("those for which one can still apply"),
    fees: credentialSchema.shape.fees,
    address: z.string(),
  }),
});

const roleResult = z.object({
  role: z.string(),
  title: z.string(),
  ...line,
  gap,
  accounts: z
    .array(z.object({ ...line, rules: rulesSchema, finding: findingSchema, ...standing }))
    .readonly()
    .describe("the most authoritative first"),
});

/** `rolewise check --format json`. */
export const checkSchema = z.object({
  format: z.literal("rolewise/check"),
  version: z.literal(1),
  asOf: date,
  dataset,
  results: z.array(z.union([credentialResult, roleResult])).readonly(),
  sources: showingSchema.shape.sources,
});

const short = { ...line, gap, sources: ids };

/** `rolewise compare --format json`, which ends with how a person stands when a profile was given. */
export const personalComparisonSchema = comparisonSchema.extend({
  forYou: z
    .object({
      roles: z
        .array(
          z.object({
            role: z.string(),
            ...short,
            credentials: z.array(z.object({ credential: z.string(), ...short })).readonly(),
          }),
        )
        .readonly(),
    })
    .optional(),
});
