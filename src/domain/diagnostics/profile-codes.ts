/** What can be wrong with a profile, in a file or on the command line. */
export const PROFILE_CODES = {
  "profile/unknown-word": {
    title: "a word that is not in the dataset",
    explanation:
      "A profile is written with the words of the dataset: its licenses, levels and fields of education, certifications, kinds of experience, topics and conditions. `rolewise list` shows all of them. A license, field or certification that is none of those listed is `other`.",
    example: { wrong: "kinds: [case-managment]", right: "kinds: [case-management]" },
  },
  "profile/says-nothing": {
    title: "a key without a value",
    explanation:
      "A key that says nothing could mean none or not told, and the two give different answers. Write `[]` for none, or leave the key out.",
    example: { wrong: "licenses:", right: "licenses: []" },
  },
  "profile/not-a-date": {
    title: "not a day or a month that exists",
    explanation:
      "A date is a day, YYYY-MM-DD, or a month, YYYY-MM, of the years 1900 to 2199, and it exists. The end of a job may be `present`, and what is held for life expires `never`.",
    example: { wrong: "from: 2023-2-29", right: "from: 2023-02-28" },
  },
  "profile/bad-amount": {
    title: "an amount that cannot be",
    explanation:
      "Months and hours are more than zero and no more than a life holds; a week has at most 168 hours. At most two decimals are counted. The message gives the range.",
    example: { wrong: "hours-per-week: 200", right: "hours-per-week: 20" },
  },
  "profile/bad-jurisdiction": {
    title: "not the code of a jurisdiction",
    explanation:
      "Where a license is valid is one word of letters, digits and hyphens. Other text could name the person, so it is refused.",
    example: { wrong: "jurisdiction: State of California", right: "jurisdiction: US-CA" },
  },
  "profile/ends-before-start": {
    title: "an end before its beginning",
    explanation:
      "The job, or the span in which courses were taken, ends before it begins, or a license or certification expires before it is issued. Both places are shown.",
    example: { wrong: "{ from: 2023-02, to: 2023-01 }", right: "{ from: 2023-01, to: 2023-02 }" },
  },
  "profile/begins-later": {
    title: "a job that goes on and has not begun",
    explanation:
      "The end is `present`, but the beginning is after the day of evaluation. Correct the beginning, or evaluate on a later day with --as-of.",
    example: { wrong: "{ from: 2062-02-15, to: present }", right: "{ from: 2026-02-15, to: present }" },
  },
  "profile/open-span": {
    title: "a span with one end",
    explanation:
      "Continuing education that was taken between two days tells both, `from` and `to`. Add the other end, or tell the `date` on which it was finished.",
    example: {
      wrong: "{ topic: ethics, hours: 6, from: 2025-01-01 }",
      right: "{ topic: ethics, hours: 6, from: 2025-01-01, to: 2025-12-31 }",
    },
  },
  "profile/dated-span": {
    title: "a date beside a span",
    explanation:
      "Continuing education has the `date` on which it was finished or, in its place, `from` and `to`: a span in which all of it was taken. Keep one; courses of which you know the date are an item of their own.",
    example: {
      wrong: "{ topic: ethics, hours: 6, date: 2025-03-01, from: 2025-01-01, to: 2025-12-31 }",
      right: "{ topic: ethics, hours: 6, from: 2025-01-01, to: 2025-12-31 }",
    },
  },
  "profile/two-amounts": {
    title: "an amount told in two ways",
    explanation:
      "A job has hours a week, or hours in all; hours a week beside a total contradict it or say the same twice. Keep one; different service is an item of its own. A total without dates may have both months and hours, each for the rules that ask for that unit.",
    example: { wrong: "{ hours: 2000, hours-per-week: 40 }", right: "{ hours: 2000 }" },
  },
  "profile/dated-months": {
    title: "months beside dates",
    explanation:
      "The dates already tell how long the job was; months are for a total of full-time service without dates. Keep one of the two.",
    example: {
      wrong: "{ from: 2023-01, to: 2024-12, months: 24 }",
      right: "{ from: 2023-01, to: 2024-12, hours-per-week: 40 }",
    },
  },
  "profile/too-many-hours": {
    title: "more hours than the dates hold",
    explanation: "The days from the beginning to the end, at 24 hours each, are fewer hours than are told.",
    example: {
      wrong: "{ from: 2024-01-01, to: 2024-01-31, hours: 2000 }",
      right: "{ from: 2024-01-01, to: 2024-12-31, hours: 2000 }",
    },
  },
  "profile/full-time-hours": {
    title: "full time, and hours that say otherwise",
    explanation:
      "`full-time: true` needs at least 30 hours a week, and `full-time: false` fewer than 40. Correct the hours, or leave full-time out.",
    example: {
      wrong: "{ hours-per-week: 40, full-time: false }",
      right: "{ hours-per-week: 40, full-time: true }",
    },
  },
  "profile/hours-of-other-kind": {
    title: "hours of a kind that the job is not",
    explanation:
      "`hours-of` tells how many of the job's hours a week belong to one of its kinds, so that kind is among its kinds.",
    example: {
      wrong: "{ kinds: [nursing], hours-of: { case-management: 4 } }",
      right: "{ kinds: [nursing, case-management], hours-of: { case-management: 4 } }",
    },
  },
  "profile/hours-of-too-many": {
    title: "more hours of a kind than the job has",
    explanation: "`hours-of` tells a part of the job's hours a week, so it is never more than they are.",
    example: {
      wrong: "{ hours-per-week: 36, hours-of: { nursing: 40 } }",
      right: "{ hours-per-week: 36, hours-of: { nursing: 30 } }",
    },
  },
  "profile/hours-of-total": {
    title: "hours a week of a total",
    explanation:
      "`hours-of` counts hours a week, and an amount in all has no weeks without both dates. Write one item for each kind instead.",
    example: {
      wrong: "{ kinds: [nursing, case-management], hours: 2000, hours-of: { case-management: 4 } }",
      right: "- { kinds: [nursing], hours: 1800 }\n- { kinds: [case-management], hours: 200 }",
    },
  },
  "profile/unknown-detail": {
    title: "a detail that is not understood",
    explanation:
      "Details are told as `name=value`, and amounts with their unit: 36h/week, 2100h, 14mo. docs/profile.md lists them for each flag.",
    example: { wrong: "--license 'rn expire=2027-05-31'", right: "--license 'rn expires=2027-05-31'" },
  },
  "profile/told-twice": {
    title: "the same detail twice",
    explanation:
      "An item of a flag tells a detail twice, or both of two that exclude each other. Keep one; a second license, degree or job is an item of its own, after a semicolon.",
    example: { wrong: "--license 'rn lpn'", right: "--license 'rn; lpn'" },
  },
  "profile/none-and-more": {
    title: "none, and something",
    explanation:
      "`none` says that there is nothing to list, and beside it, or in the file, something is listed.",
    example: { wrong: "--license 'none; rn'", right: "--license rn" },
  },
} as const;
