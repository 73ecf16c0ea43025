import * as z from "zod";
import { having } from "./having.ts";
import { idForm, referenceForm } from "./id-form.ts";
import { hoursForm, monthsForm, oneOrMore, textForm } from "./text-forms.ts";

/** The keys of which a node has exactly one: what kind of requirement it is. */
export const REQUIREMENT_KINDS = [
  "all",
  "any",
  "at-least",
  "license",
  "degree",
  "certification",
  "experience",
  "together",
  "continuing-education",
  "state",
  "confirm",
] as const;

const ARRANGEMENTS = [
  "employment",
  "self-employment",
  "internship",
  "practicum",
  "preceptorship",
  "volunteer",
  "family",
] as const;

/** Conditions are written to be asked; a condition that is not asked is left out. */
const asked = z.literal(true).optional();
const standing = z.literal("active").optional();
const references = z.array(referenceForm).min(1, { error: "data/asks-nothing" });

const licenseForm = z
  .strictObject({
    types: references.optional().describe("Licenses of the vocabulary, one of which is asked"),
    permits: z
      .literal("independent-assessment")
      .optional()
      .describe("Any license that permits it, by the vocabulary"),
    standing,
    unrestricted: asked,
  })
  .meta({
    description: "A license, not expired",
    anyOf: having(["types", "permits"]),
  });

const degreeForm = z
  .strictObject({
    level: referenceForm.describe("A level of the vocabulary; a higher one will do"),
    exactly: asked.describe("The level itself, nothing above it"),
    fields: z
      .union([z.literal("related"), references], { error: "data/not-a-list" })
      .optional()
      .describe("Fields of the vocabulary, or the credential's related ones; any field if left out"),
    "doubtful-fields": references.optional().describe("Fields of which the body's words leave it open"),
    accredited: asked,
    "accredited-by": z
      .array(idForm)
      .min(1, { error: "data/asks-nothing" })
      .optional()
      .describe("Accrediting bodies, one of which is asked"),
    "field-experience": asked.describe("With a supervised field experience"),
  })
  .describe("An awarded degree");

const certificationForm = z
  .strictObject({
    ids: references.describe("Credentials, or certifications of the vocabulary, one of which is asked"),
    open: asked.describe("The body's list is not exhaustive"),
    standing,
    unrestricted: asked,
  })
  .describe("A current certification");

const experienceForm = z
  .strictObject({
    kinds: references.describe("Kinds of experience of the vocabulary, any of which counts"),
    months: monthsForm.optional().describe("Months of full-time service"),
    hours: hoursForm.optional().describe("Beside months, both are asked"),
    "any-amount": asked,
    paid: asked,
    supervised: asked,
    "supervised-by": references.optional().describe("Certifications, one of which the supervisor holds"),
    "supervision-hours-per-year": hoursForm.optional(),
    after: referenceForm.optional().describe("Id of a node of this rule whose degree comes first"),
    setting: oneOrMore(idForm, "data/asks-nothing").optional().describe("One of these settings"),
    "within-months": monthsForm.optional().describe("Only the last so many months count"),
    excluded: z.array(z.enum(ARRANGEMENTS)).optional().describe("What the body says never counts"),
    doubtful: z
      .array(z.enum([...ARRANGEMENTS, "unpaid"]))
      .optional()
      .describe("What the body's words, as known, leave open"),
  })
  .meta({
    description: "Work experience",
    anyOf: having(["months", "hours", "any-amount"]),
  });

const togetherForm = z
  .strictObject({
    months: monthsForm.describe("Months of full-time service, each day once"),
    of: references.describe("Ids of nodes of this rule that ask for experience"),
  })
  .describe("Experience that several nodes ask, in all");

const educationForm = z
  .strictObject({
    hours: hoursForm,
    topics: references.optional().describe("Education topics of the vocabulary; any if left out"),
    "within-months": monthsForm.optional().describe("Only the last so many months count"),
  })
  .describe("Continuing education");

/** A requirement, as it is written in a dataset: a map with exactly one key of its kind. */
export const requirementForm = z
  .strictObject({
    id: idForm.optional().describe("Names the node within its rule"),
    label: textForm.optional().describe("A few words for the node"),
    why: textForm.optional().describe("Why it is asked, or how it was read"),
    source: oneOrMore(referenceForm, "data/no-source")
      .optional()
      .describe("Id of a source, or a list of ids"),
    get all() {
      return parts().optional().describe("Holds when every part does");
    },
    get any() {
      return parts().optional().describe("Holds when one part does");
    },
    get "at-least"() {
      return z.strictObject({ n: countForm, of: parts() }).optional().describe("Holds when n parts do");
    },
    license: licenseForm.optional(),
    degree: degreeForm.optional(),
    certification: certificationForm.optional(),
    experience: experienceForm.optional(),
    together: togetherForm.optional(),
    "continuing-education": educationForm.optional(),
    state: z
      .strictObject({ currently: referenceForm.describe("A kind of experience of the vocabulary") })
      .optional()
      .describe("Something that is so on the day of the check"),
    confirm: referenceForm.optional().describe("A condition of the vocabulary that only people can judge"),
  })
  .meta({
    id: "requirement",
    description: "A requirement: exactly one kind, with id, label, why and source if wanted",
    oneOf: having(REQUIREMENT_KINDS),
  });

const countForm = z
  .int()
  .min(1, { error: "data/out-of-range" })
  .max(100, { error: "data/out-of-range" })
  .describe("How many parts must hold");

function parts() {
  return z.array(requirementForm).min(1, { error: "data/asks-nothing" });
}

/** A requirement as it is written, once its form is known to be right. */
export type RequirementForm = z.infer<typeof requirementForm>;
