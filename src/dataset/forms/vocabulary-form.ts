import * as z from "zod";
import { idForm, referenceForm } from "./id-form.ts";
import { monthsForm, textForm } from "./text-forms.ts";

const wordFields = {
  label: textForm,
  plain: textForm.describe("One plain sentence for somebody who does not know the word"),
  sources: z.array(referenceForm).optional().describe("Ids of sources"),
};

const typicalFields = {
  "typical-months": monthsForm.optional().describe("An estimate of the months that it takes to get"),
};

const lastingFields = {
  ...typicalFields,
  "never-expires": z.literal(true).optional().describe("It is held for life"),
};

const words = z.record(idForm, z.strictObject(wordFields)).optional();

/** The words that rules and profiles are written with, as they are written in a dataset. */
export const vocabularyForm = z.strictObject({
  levels: z
    .record(
      idForm,
      z.strictObject({
        ...wordFields,
        ...typicalFields,
        rank: z
          .int()
          .min(1, { error: "data/out-of-range" })
          .max(1000, { error: "data/out-of-range" })
          .optional()
          .describe("1 is the lowest level"),
      }),
    )
    .optional(),
  fields: words,
  licenses: z
    .record(
      idForm,
      z.strictObject({
        ...wordFields,
        ...lastingFields,
        way: textForm.optional().describe("How people come to it, in plain words; no rule"),
        "independent-assessment": z
          .enum(["yes", "no", "unknown"])
          .optional()
          .describe("Whether its scope includes assessing a client without supervision"),
      }),
    )
    .optional(),
  experience: words,
  "education-topics": words,
  certifications: z.record(idForm, z.strictObject({ ...wordFields, ...lastingFields })).optional(),
  confirms: words,
});
