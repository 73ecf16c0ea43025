import * as z from "zod";
import { referenceForm } from "./id-form.ts";
import { textForm } from "./text-forms.ts";

const statementReference = z
  .string()
  .regex(/^[^/\s]+\/[^/\s]+$/, { error: "data/bad-statement-reference" })
  .describe("role-id/statement-id");

/** A contradiction between statements, as it is written in a dataset. */
export const disagreementForm = z.strictObject({
  title: textForm,
  why: textForm.describe("Why the sources disagree"),
  statements: z.array(statementReference).min(2, { error: "data/too-few-statements" }),
  prefer: z.array(statementReference).optional().describe("The more authoritative of the statements"),
  sources: z.array(referenceForm).optional(),
});
