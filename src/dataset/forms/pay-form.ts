import * as z from "zod";
import { amountForm, currencyForm, textForm } from "./text-forms.ts";

/** A pay figure, as it is written in a dataset. */
export const payForm = z
  .strictObject({
    amount: amountForm.optional(),
    range: z.strictObject({ from: amountForm, to: amountForm }).optional().describe("In place of amount"),
    currency: currencyForm,
    period: z.enum(["hour", "week", "month", "year"]).describe("What the amount is paid for"),
    statistic: z
      .enum(["mean", "median", "p10-p90", "unstated"])
      .optional()
      .describe("What the figure is of its group; unstated if left out"),
    year: z
      .int()
      .min(1900, { error: "data/out-of-range" })
      .max(2199, { error: "data/out-of-range" })
      .optional()
      .describe("The year that the figure describes"),
    proxy: textForm.optional().describe("The occupation that stands in for the role"),
  })
  .describe("One amount or a range, with currency and period");
