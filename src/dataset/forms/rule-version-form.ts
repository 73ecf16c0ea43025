import * as z from "zod";
import { having } from "./having.ts";
import { idForm, referenceForm } from "./id-form.ts";
import { requirementForm } from "./requirement-form.ts";
import { dateForm, effectiveForm, oneOrMore, textForm } from "./text-forms.ts";

const sourceForm = oneOrMore(referenceForm, "data/no-source").optional();

/** A version of what a credential asks, or one account of what a role asks, as it is written in a dataset. */
export const ruleVersionForm = z
  .strictObject({
    id: idForm.optional().describe("Names the version within its record; its authority if left out"),
    label: textForm.optional().describe("A few words for the version"),
    effective: effectiveForm.optional(),
    read: dateForm.describe("The day on which somebody read it"),
    authority: z
      .enum(["official", "government", "secondary", "reported"])
      .describe("The body's own words, a government's, pages that report them, or what one article says"),
    source: sourceForm.describe("Id of a source, or a list of ids; this or sources"),
    sources: sourceForm.describe("Ids of the sources that say so, at least one"),
    note: textForm.optional(),
    "full-time": z
      .strictObject({
        "hours-per-week": z
          .number()
          .gt(0, { error: "data/out-of-range" })
          .max(168, { error: "data/out-of-range" })
          .refine((hours) => Number(hours.toFixed(2)) === hours, { error: "data/out-of-range" })
          .describe("More than 0, at most 168, with at most two decimals"),
        "part-time": z
          .enum(["prorated", "excluded", "unknown"])
          .describe("Whether less counts in part, never, or the body does not say"),
      })
      .optional()
      .describe("What the body calls full time; leave out when it does not say"),
    requires: requirementForm
      .optional()
      .describe("What it asks; a version without it is shown, and nobody is weighed by it"),
  })
  .meta({ id: "rule-version", anyOf: having(["source", "sources"]) });

/** A version of a rule as it is written, once its form is known to be right. */
export type RuleVersionForm = z.infer<typeof ruleVersionForm>;
