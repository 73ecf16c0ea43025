import * as z from "zod";
import { isCalendarDate } from "../../domain/calendar-date.ts";
import { isCalendarMonth } from "../../domain/calendar-month.ts";
import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { isPartialDate } from "../../domain/source.ts";
import { referenceForm } from "./id-form.ts";

// The messages are diagnostic codes; the wording is chosen where findings are made.

/** A text that says something. */
export const textForm = z.string().regex(/\S/, { error: "data/empty-text" });

/** A web address. */
export const addressForm = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]\S*$/, { error: "data/bad-address" })
  .refine((address) => URL.canParse(address), { error: "data/bad-address" })
  .describe("An address that starts with https:// or http://");

/** A day that exists. */
export const dateForm = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "data/not-a-date" })
  .refine(isCalendarDate, { error: "data/not-a-date" })
  .describe("A date, YYYY-MM-DD");

/** A month that exists. */
export const monthForm = z
  .string()
  .refine(isCalendarMonth, { error: "data/not-a-date" })
  .describe("A month, YYYY-MM");

/** Since when a rule is in force. */
export const effectiveForm = z
  .string()
  .refine((text) => text === "unknown" || isCalendarDate(text), { error: "data/not-a-date" })
  .describe("YYYY-MM-DD, or unknown");

/** When a page was published, as exactly as it says. YAML reads a bare year as a number. */
export const publishedForm = z
  .union(
    [
      z.string().refine(isPublished, { error: "data/not-a-date" }),
      z.int().min(1900, { error: "data/not-a-date" }).max(2199, { error: "data/not-a-date" }),
    ],
    { error: "data/not-a-date" },
  )
  .describe("YYYY-MM-DD, YYYY-MM, YYYY or undated");

/** The ids of the sources that carry a text. */
export const sourcesForm = z
  .array(referenceForm)
  .min(1, { error: "data/no-source" })
  .describe("Ids of the sources that say so, at least one");

/** A three-letter code of ISO 4217. */
export const currencyForm = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: "data/bad-currency" })
  .describe("Three capital letters, such as USD");

/** An amount of money. */
export const amountForm = z
  .number()
  .min(0, { error: "data/bad-amount" })
  .max(1e9, { error: "data/bad-amount" })
  .refine(hasAtMostTwoDecimals, { error: "data/bad-amount" })
  .describe("A number without separators, with at most two decimals");

/** The fields of every cited text. */
export const citedFields = {
  text: textForm.describe("In your own words"),
  sources: sourcesForm,
  note: textForm.optional().describe("Said after the text, set apart"),
};

/** A short text with its sources. */
export const citedForm = z.strictObject(citedFields);

/** A number of months. */
export const monthsForm = z
  .int()
  .min(1, { error: "data/out-of-range" })
  .max(600, { error: "data/out-of-range" })
  .describe("A whole number, 1 to 600");

/** A number of hours. */
export const hoursForm = z
  .number()
  .min(0.01, { error: "data/out-of-range" })
  .max(100_000, { error: "data/out-of-range" })
  .refine(hasAtMostTwoDecimals, { error: "data/out-of-range" })
  .describe("More than 0, with at most two decimals");

/** One text, or a list of at least one; `whenEmpty` is the code of an empty list. */
export function oneOrMore<Item extends z.ZodType<string, string>>(item: Item, whenEmpty: DiagnosticCode) {
  return z.union([item, z.array(item).min(1, { error: whenEmpty })], { error: "data/not-text" });
}

function isPublished(text: string): boolean {
  return text === "undated" || isCalendarDate(text) || isPartialDate(text);
}

function hasAtMostTwoDecimals(amount: number): boolean {
  return Number(amount.toFixed(2)) === amount;
}
