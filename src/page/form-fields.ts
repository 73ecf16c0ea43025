import type { ItemsKey } from "../dataset/profile/profile-parts.ts";
import type { WordKind } from "../domain/vocabulary.ts";

/** How a detail is asked for: by one control, or by a box for each word. */
export type FieldKind =
  | "word"
  | "words"
  | "choice"
  | "date"
  | "amount"
  | "flag"
  | "text"
  | "names"
  | "shares"
  | "supervision";

/** A detail of a license, degree, job and so on; `key` is its key in a profile's file. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** The kind of word that is chosen from. */
  readonly words?: WordKind;
  /** What is chosen from, with how it is called. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
  readonly hint?: string;
}

/** A part of a profile that lists things. */
export interface FormPart {
  readonly key: ItemsKey;
  readonly heading: string;
  /** One of them, as a button says it. */
  readonly one: string;
  readonly fields: readonly Field[];
}

const DAY = "a day such as 2025-03-31, or a month such as 2025-03";

const HELD: readonly Field[] = [
  {
    key: "standing",
    label: "Standing",
    kind: "choice",
    choices: ["active", "inactive", "suspended", "expired", "revoked", "retired"].map(
      (each) => [each, each] as const,
    ),
  },
  { key: "unrestricted", label: "Is it free of restrictions?", kind: "flag" },
  { key: "issued", label: "Issued", kind: "date", hint: DAY },
  { key: "expires", label: "Valid through", kind: "date", hint: `${DAY}, or never` },
];

const LICENSE: readonly Field[] = [
  { key: "type", label: "License", kind: "word", words: "licenses" },
  ...HELD,
  { key: "jurisdiction", label: "State", kind: "text", hint: "such as NY" },
];

const DEGREE: readonly Field[] = [
  { key: "level", label: "Level", kind: "word", words: "levels" },
  { key: "field", label: "Field of study", kind: "word", words: "fields" },
  { key: "awarded", label: "Awarded", kind: "date", hint: DAY },
  { key: "accredited", label: "Is the program or school accredited?", kind: "flag" },
  {
    key: "accredited-by",
    label: "Accredited by",
    kind: "names",
    hint: "short names with commas between, such as cswe; none: by nobody",
  },
  { key: "field-experience", label: "Did it include supervised field experience?", kind: "flag" },
];

const JOB: readonly Field[] = [
  { key: "title", label: "Title", kind: "text", hint: "only for you to tell jobs apart" },
  { key: "kinds", label: "Kinds of work", kind: "words", words: "experience" },
  { key: "from", label: "First day", kind: "date", hint: DAY },
  { key: "to", label: "Last day", kind: "date", hint: `${DAY}, or present` },
  { key: "hours-per-week", label: "Hours a week", kind: "amount" },
  {
    key: "hours-of",
    label: "Hours a week of kinds that are only a part of it",
    kind: "shares",
    words: "experience",
  },
  { key: "hours", label: "Hours in all", kind: "amount", hint: "in place of hours a week" },
  { key: "months", label: "Months of full-time work in all", kind: "amount", hint: "in place of dates" },
  { key: "full-time", label: "Was it full time?", kind: "flag" },
  { key: "paid", label: "Was it paid?", kind: "flag" },
  {
    key: "arrangement",
    label: "Arrangement",
    kind: "choice",
    choices: [
      ["employment", "employed"],
      ["self-employment", "self-employed"],
      ["internship", "internship"],
      ["practicum", "practicum or clinical placement"],
      ["preceptorship", "preceptorship"],
      ["volunteer", "volunteer work"],
      ["family", "care for my own family"],
    ],
  },
  {
    key: "supervision",
    label: "Was it supervised?",
    kind: "supervision",
    choices: [
      ["none", "no"],
      ["yes", "yes"],
    ],
  },
  { key: "supervision.by", label: "What the supervisor held", kind: "words", words: "certifications" },
  { key: "supervision.hours-per-year", label: "Hours of supervision a year", kind: "amount" },
  { key: "setting", label: "Setting", kind: "text", hint: "such as hospital" },
];

const COURSE: readonly Field[] = [
  { key: "topic", label: "Topic", kind: "word", words: "education-topics" },
  { key: "hours", label: "Hours", kind: "amount" },
  { key: "date", label: "Date", kind: "date", hint: DAY },
  {
    key: "from",
    label: "First day, in place of a date",
    kind: "date",
    hint: "all of it was taken from then on",
  },
  { key: "to", label: "Last day", kind: "date", hint: "all of it was taken by then" },
];

/** The parts of a profile that list things, in the order in which they are asked. */
export const FORM_PARTS: readonly FormPart[] = [
  { key: "licenses", heading: "Licenses", one: "a license", fields: LICENSE },
  { key: "degrees", heading: "Degrees", one: "a degree", fields: DEGREE },
  {
    key: "certifications",
    heading: "Certifications",
    one: "a certification",
    fields: [{ key: "id", label: "Certification", kind: "word", words: "certifications" }, ...HELD],
  },
  { key: "experience", heading: "Work", one: "a job", fields: JOB },
  {
    key: "continuing-education",
    heading: "Continuing education",
    one: "a course",
    fields: COURSE,
  },
];
