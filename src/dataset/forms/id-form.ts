import * as z from "zod";

/** An id: lower-case words and digits joined by single hyphens; names with a meaning in programs are refused. */
export const idForm = z
  .string()
  .regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: "data/bad-id" })
  .max(64, { error: "data/bad-id" })
  .describe("An id: lower-case letters, digits and single hyphens");

/** A reference to a record by its id; whether the record exists is checked apart. */
export const referenceForm = z.string();
