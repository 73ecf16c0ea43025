import * as z from "zod";
import { referenceForm } from "./id-form.ts";
import {
  addressForm,
  amountForm,
  citedFields,
  citedForm,
  currencyForm,
  dateForm,
  effectiveForm,
  sourcesForm,
  textForm,
} from "./text-forms.ts";

const factForm = z.strictObject({ label: textForm.describe("A few words before the text"), ...citedFields });
const factsForm = z.array(factForm).optional();

/** A certification, as it is written in a dataset. */
export const credentialForm = z.strictObject({
  $schema: z.string().optional(),
  title: textForm,
  abbreviation: textForm,
  body: textForm.describe("The certifying body, in full"),
  address: addressForm,
  roles: z.array(referenceForm).describe("Ids of the roles that it serves"),
  summary: citedForm,
  about: factsForm,
  requirements: factsForm,
  rules: z
    .array(
      z.strictObject({
        effective: effectiveForm,
        read: dateForm.describe("The day on which somebody read it"),
        authority: z
          .enum(["official", "secondary", "reported"])
          .describe("The body's own words, pages that report them, or what one article says"),
        sources: sourcesForm,
        note: textForm.optional(),
      }),
    )
    .optional()
    .describe("Versions of the rules for candidates"),
  exam: z
    .strictObject({
      facts: factsForm,
      windows: z
        .array(
          z.strictObject({
            ...citedFields,
            "apply-from": dateForm.optional(),
            "apply-by": dateForm.optional(),
          }),
        )
        .optional()
        .describe("Periods in which the exam is held"),
    })
    .optional(),
  fees: z
    .array(
      z.strictObject({
        ...citedFields,
        amount: amountForm,
        currency: currencyForm,
        refundable: z.boolean().optional().describe("Leave out when the sources do not say"),
      }),
    )
    .optional(),
  renewal: z
    .strictObject({
      "every-years": z
        .int()
        .min(1, { error: "data/out-of-range" })
        .max(100, { error: "data/out-of-range" })
        .optional(),
      facts: factsForm,
    })
    .optional(),
});
