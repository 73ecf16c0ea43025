import * as z from "zod";
import { referenceForm } from "./id-form.ts";
import { ruleVersionForm } from "./rule-version-form.ts";
import {
  addressForm,
  amountForm,
  citedFields,
  citedForm,
  currencyForm,
  dateForm,
  monthForm,
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
  rules: z.array(ruleVersionForm).optional().describe("Versions of the rules for candidates"),
  related: z
    .array(referenceForm)
    .min(1, { error: "data/asks-nothing" })
    .optional()
    .describe("Fields of the vocabulary: what fields: related means in the rules"),
  application: factsForm.describe("What an applicant needs and does, in order"),
  exam: z
    .strictObject({
      facts: factsForm,
      windows: z
        .array(
          z.strictObject({
            ...citedFields,
            month: monthForm.optional().describe("The month in which it is held, YYYY-MM"),
            "apply-from": dateForm.optional(),
            "apply-by": dateForm.optional(),
          }),
        )
        .optional()
        .describe("Periods in which the exam is held"),
      "every-year": z
        .strictObject({
          ...citedFields,
          "months-of-year": z
            .array(z.int().min(1, { error: "data/out-of-range" }).max(12, { error: "data/out-of-range" }))
            .min(1, { error: "data/asks-nothing" }),
        })
        .optional()
        .describe("Months in which the exam is held every year, 1 to 12"),
    })
    .optional(),
  fees: z
    .array(
      z.strictObject({
        ...citedFields,
        amount: amountForm,
        currency: currencyForm,
        refundable: z.boolean().optional().describe("Leave out when the sources do not say"),
        due: z
          .enum(["application", "exam", "renewal"])
          .optional()
          .describe("What it is paid with. Leave out what falls due now and then, such as a retake"),
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
