/** What can be wrong with a command line, an output, or rolewise itself. */
export const USAGE_CODES = {
  "usage/unknown-role": {
    title: "no such role",
    explanation: "The dataset has no role with this id. `rolewise list roles` shows all of them.",
  },
  "usage/unknown-name": {
    title: "nothing of this name",
    explanation:
      "The dataset has no role, credential, word or source of this name, or there is no such code. `rolewise list` and `rolewise explain` show what there is.",
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
  "usage/bad-template": {
    title: "the template cannot be filled",
    explanation:
      "The file given with --template is not there, or is not well formed: a section that is opened with {{#name}} is closed with {{/name}}, and every {{ has its }}.",
    example: { wrong: "{{#roles}}{{title}}", right: "{{#roles}}{{title}}{{/roles}}" },
  },
  "usage/bad-picture": {
    title: "not a picture that can be shown",
    explanation:
      "A logo is a PNG, JPEG, GIF or WebP file, whatever its name; the first bytes tell. Word shows no WebP, and needs a picture that is whole. Save the picture as one of these.",
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
  "output/cannot-read": {
    title: "the file to compare with could not be read",
    explanation:
      "There is something at the path, but the system refused to read it, or it is no regular file. Nothing was written.",
  },
  "internal/bug": {
    title: "a bug in rolewise",
    explanation: "Something happened that never should, and it is not your fault. Please report it.",
  },
} as const;
