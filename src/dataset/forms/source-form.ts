import * as z from "zod";
import { addressForm, dateForm, publishedForm, textForm } from "./text-forms.ts";

/** A page that statements cite, as it is written in a dataset. */
export const sourceForm = z.strictObject({
  publisher: textForm.describe("Who publishes the page"),
  title: textForm.describe("The title of the page"),
  address: addressForm,
  published: publishedForm,
  read: dateForm.describe("The day on which the page was read, YYYY-MM-DD"),
  authority: z
    .enum(["official", "government", "article", "aggregator"])
    .describe("official: the body itself; aggregator: a site that collects others' figures"),
  "via-copy": z.boolean().optional().describe("true when the page was read in another's copy"),
  sells: textForm.optional().describe("What the publisher sells near the subject"),
  note: textForm.optional(),
});
