import * as z from "zod";
import { credentialForm } from "./credential-form.ts";
import { disagreementForm } from "./disagreement-form.ts";
import { idForm } from "./id-form.ts";
import { roleForm } from "./role-form.ts";
import { sourceForm } from "./source-form.ts";
import { dateForm, textForm } from "./text-forms.ts";
import { vocabularyForm } from "./vocabulary-form.ts";

/** A whole dataset in one file; in a folder each key but the first four may be a file or folder of its own. */
export const datasetForm = z.strictObject({
  $schema: z.string().optional(),
  title: textForm.describe("The title of the dataset"),
  checked: dateForm
    .optional()
    .describe("The day on which it was last checked against its sources; the latest reading if left out"),
  "old-after-months": z
    .int()
    .min(1, { error: "data/out-of-range" })
    .max(1200, { error: "data/out-of-range" })
    .optional()
    .describe("When a source counts as old; 36 if left out"),
  topics: z.record(idForm, textForm).describe("Titles of topics by id, in the order of the rows"),
  sources: z.record(idForm, sourceForm).describe("Sources by id"),
  roles: z.record(idForm, roleForm).describe("Roles by id"),
  credentials: z.record(idForm, credentialForm).optional().describe("Credentials by id"),
  disagreements: z.record(idForm, disagreementForm).optional().describe("Disagreements by id"),
  vocabulary: vocabularyForm.optional(),
});

/** A dataset as it is written, once its form is known to be right. */
export type DatasetForm = z.infer<typeof datasetForm>;
