import * as z from "zod";

/** The published shape of rules in result documents; `domain` holds the same as types. */

const ids = z.array(z.string()).readonly();
const asked = z.literal(true).optional();
const standing = z.literal("active").optional();
const months = z.number().int();
const arrangement = z.enum([
  "employment",
  "self-employment",
  "internship",
  "practicum",
  "preceptorship",
  "volunteer",
  "family",
]);

const about = z.object({
  id: z.string().optional(),
  label: z.string().optional(),
  why: z.string().optional(),
  sources: ids.optional().describe("ids of sources"),
});

function parts() {
  return z.array(requirementSchema).readonly();
}

const all = z.object({
  kind: z.literal("all"),
  about,
  get of() {
    return parts();
  },
});
const any = z.object({
  kind: z.literal("any"),
  about,
  get of() {
    return parts();
  },
});
const atLeast = z.object({
  kind: z.literal("at-least"),
  about,
  n: z.number().int(),
  get of() {
    return parts();
  },
});

const license = z.object({
  kind: z.literal("license"),
  about,
  types: ids.optional(),
  permits: z.literal("independent-assessment").optional(),
  standing,
  unrestricted: asked,
});

const degree = z.object({
  kind: z.literal("degree"),
  about,
  level: z.string(),
  exactly: asked.describe("the level itself, nothing above it"),
  fields: z
    .union([ids, z.literal("related")])
    .optional()
    .describe("absent: any field"),
  doubtfulFields: ids.optional(),
  accredited: asked,
  accreditedBy: ids.optional(),
  fieldExperience: asked,
});

const certification = z.object({
  kind: z.literal("certification"),
  about,
  ids,
  open: asked.describe("the body's list is not exhaustive"),
  standing,
  unrestricted: asked,
});

const experience = z.object({
  kind: z.literal("experience"),
  about,
  kinds: ids,
  months: months.optional().describe("months of full-time service"),
  hours: z.number().optional(),
  anyAmount: asked,
  paid: asked,
  supervised: asked,
  supervisedBy: ids.optional(),
  supervisionHoursPerYear: z.number().optional(),
  after: z.string().optional().describe("id of the node whose degree comes first"),
  settings: ids.optional(),
  withinMonths: months.optional(),
  excluded: z.array(arrangement).readonly().optional(),
  doubtful: z
    .array(z.union([arrangement, z.literal("unpaid")]))
    .readonly()
    .optional(),
});

const together = z.object({
  kind: z.literal("together"),
  about,
  months,
  of: ids.describe("ids of nodes that ask for experience"),
});

const education = z.object({
  kind: z.literal("continuing-education"),
  about,
  hours: z.number(),
  topics: ids.optional(),
  withinMonths: months.optional(),
});

const state = z.object({ kind: z.literal("state"), about, currently: z.string() });
const confirm = z.object({ kind: z.literal("confirm"), about, confirm: z.string() });

const requirementSchema = z
  .discriminatedUnion("kind", [
    all,
    any,
    atLeast,
    license,
    degree,
    certification,
    experience,
    together,
    education,
    state,
    confirm,
  ])
  .meta({ id: "asked-requirement" });

/** A version of what a credential asks, or one account of what a role asks. */
export const ruleVersionSchema = z.object({
  id: z.string(),
  label: z.string().optional(),
  effective: z.string().describe("a date, or unknown"),
  read: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe("a calendar date, YYYY-MM-DD"),
  authority: z.enum(["official", "government", "secondary", "reported"]),
  sources: ids,
  note: z.string().optional(),
  fullTime: z
    .object({ hoursPerWeek: z.number(), partTime: z.enum(["prorated", "excluded", "unknown"]) })
    .optional(),
  relatedFields: ids.optional(),
  requires: requirementSchema.optional(),
});
