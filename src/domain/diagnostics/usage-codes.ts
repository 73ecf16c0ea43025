/** What can be wrong with a command line, an output, or rolewise itself. */
export const USAGE_CODES = {
  "usage/unknown-role": {
    title: "no such role",
    explanation: "The dataset has no role with this id. `rolewise list roles` shows all of them.",
  },
  "usage/unknown-name": {
    title: "no such role or credential",
    explanation: "The dataset has nothing with this id. `rolewise list` shows what there is.",
  },
  "usage/unknown-section": {
    title: "no such section",
    explanation: "A role has no section of this name. `rolewise list sections` shows all of them.",
  },
  "usage/too-few-roles": {
    title: "too few roles to compare",
    explanation: "A comparison needs at least two different roles.",
  },
  "usage/bad-option": {
    title: "the command line is not understood",
    explanation:
      "A command, an option or its value is unknown or missing. `--help` after the command lists them.",
  },
  "usage/bad-width": {
    title: "the width is not usable",
    explanation: "A width is a whole number of columns, at least 20.",
  },
  "usage/bad-date": {
    title: "the date is not usable",
    explanation: "A date is written YYYY-MM-DD, exists in the calendar, and lies in the years 1900 to 2199.",
    example: { wrong: "--as-of 2025-02-29", right: "--as-of 2025-02-28" },
  },
  "output/is-input": {
    title: "the output would replace an input",
    explanation:
      "The file to write is also one of the files that were read. Choose another name for the output.",
  },
  "output/cannot-write": {
    title: "the output could not be written",
    explanation: "The system refused to write the file. What was there before is untouched.",
  },
  "internal/bug": {
    title: "a bug in rolewise",
    explanation: "Something happened that never should, and it is not your fault. Please report it.",
  },
} as const;
