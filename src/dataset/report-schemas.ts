import * as z from "zod";

/** The published shapes of what commands say about input and about codes. */

const place = z
  .object({ file: z.string(), line: z.number().int(), column: z.number().int(), length: z.number().int() })
  .nullable()
  .describe("counted from 1, length within the line");

/** `rolewise validate --format json`, and what any command says on standard error under `--format json`. */
export const diagnosticsSchema = z.object({
  format: z.literal("rolewise/diagnostics"),
  version: z.literal(1),
  path: z.string(),
  valid: z.boolean(),
  diagnostics: z
    .array(
      z.object({
        severity: z.enum(["error", "warning"]),
        code: z.string(),
        message: z.string(),
        hint: z.string().nullable(),
        place,
        related: place,
      }),
    )
    .readonly(),
});

/** `rolewise explain --format json`: all codes with their titles, or one code explained. */
export const explanationSchema = z.object({
  format: z.literal("rolewise/explanation"),
  version: z.literal(1),
  codes: z
    .array(
      z.object({
        code: z.string(),
        title: z.string(),
        explanation: z.string().optional(),
        example: z.object({ wrong: z.string(), right: z.string() }).optional(),
      }),
    )
    .readonly(),
});
