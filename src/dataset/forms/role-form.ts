import * as z from "zod";
import { idForm, referenceForm } from "./id-form.ts";
import { payForm } from "./pay-form.ts";
import { ruleVersionForm } from "./rule-version-form.ts";
import { citedFields, citedForm, textForm } from "./text-forms.ts";

/** One thing that sources say about a role, as it is written in a dataset. */
export const statementForm = z.strictObject({
  id: idForm.optional().describe("Names the statement within its role, for disagreements"),
  topic: referenceForm.describe("Id of the topic; statements of several roles on it share a row"),
  ...citedFields,
  point: textForm.optional().describe("What is said, as a key that other roles can repeat"),
  strength: z.enum(["required", "preferred", "common", "one-path"]).optional(),
  credentials: z.array(referenceForm).optional().describe("Ids of the credentials it is about"),
  pay: payForm.optional(),
});

const sectionForm = z.array(statementForm).optional();

/** A role, as it is written in a dataset. */
export const roleForm = z.strictObject({
  $schema: z.string().optional(),
  title: textForm,
  summary: citedForm,
  "other-titles": z.array(citedForm).optional(),
  "confused-with": z.array(referenceForm).optional().describe("Ids of roles it is often taken for"),
  occupations: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^\d{2}-\d{4}\.\d{2}$/, { error: "data/bad-occupation-code" })
          .describe("O*NET-SOC code, such as 29-1141.00"),
        ...citedFields,
      }),
    )
    .optional()
    .describe("Occupations of O*NET-SOC that come near the role"),
  entry: z
    .array(ruleVersionForm)
    .optional()
    .describe("What sources say that one needs to enter the role, one account a source"),
  sections: z
    .strictObject({
      overview: sectionForm,
      duties: sectionForm,
      education: sectionForm,
      experience: sectionForm,
      certifications: sectionForm,
      "work-environment": sectionForm,
      pay: sectionForm,
      outlook: sectionForm,
      skills: sectionForm,
    })
    .describe("What sources say, section by section; leave out what is not known"),
});
