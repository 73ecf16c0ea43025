/** What can be wrong with a file as YAML or JSON, whatever it speaks about. */
export const SYNTAX_CODES = {
  "syntax/not-yaml": {
    title: "not readable as YAML",
    explanation:
      "The text breaks a rule of YAML at this place. Often a text with a colon or a leading sign needs quotes, or a line is indented differently from its neighbors.",
    example: { wrong: "title: Care: a plan", right: 'title: "Care: a plan"' },
  },
  "syntax/not-json": {
    title: "not readable as JSON",
    explanation:
      "The text breaks a rule of JSON at this place. Often a comma is missing or one too many, or a text stands without double quotes.",
    example: { wrong: '{"title": "Nursing",}', right: '{"title": "Nursing"}' },
  },
  "syntax/empty": {
    title: "the file says nothing",
    explanation: "The file is empty or holds only comments. Fill it, or remove it.",
  },
  "syntax/many-documents": {
    title: "more than one document in a file",
    explanation:
      "A line --- starts a second document. A file holds one; put the second into a file of its own.",
    example: { wrong: "title: One\n---\ntitle: Two", right: "title: One" },
  },
  "syntax/duplicate-key": {
    title: "a key stands twice in one map",
    explanation:
      "Both values cannot hold, and readers disagree on which of them wins. Keep one of the two; both places are shown.",
    example: { wrong: "title: One\ntitle: Two", right: "title: One" },
  },
  "syntax/forbidden-key": {
    title: "a key that is never allowed",
    explanation:
      "The names `__proto__`, `constructor` and `prototype` have a meaning of their own in programs that read the data, so they can be neither a key nor an id.",
    example: { wrong: "constructor: {label: Builder}", right: "builder: {label: Builder}" },
  },
  "syntax/key-not-text": {
    title: "a key that is not a plain text",
    explanation: "A list or a map stands where a key belongs. Keys are plain texts.",
    example: { wrong: "? [a, b]\n: both", right: "a-and-b: both" },
  },
  "syntax/unknown-alias": {
    title: "an alias without an anchor",
    explanation:
      "In YAML a star calls for a value that was named with & earlier in the file, and there is none of that name. If the star is part of the text, put the text in quotes.",
    example: { wrong: "text: *Important* note", right: 'text: "*Important* note"' },
  },
  "syntax/alias-bomb": {
    title: "aliases that unfold into far too much",
    explanation:
      "Anchors and aliases repeat each other until the data would be many times the size of the file. Write the values out.",
  },
  "syntax/unknown-tag": {
    title: "a tag that means nothing here",
    explanation:
      "An exclamation mark at the start of a value names a data type in YAML, and this one is unknown. If it is part of the text, put the text in quotes.",
    example: { wrong: "text: !Note read this", right: 'text: "!Note read this"' },
  },
  "syntax/too-deep": {
    title: "nested too deeply",
    explanation:
      "Lists and maps stand more than 64 levels inside each other. No dataset needs more than a dozen.",
  },
  "syntax/too-many-keys": {
    title: "too many keys in one map",
    explanation: "One map holds more than 2,000 keys. The limit can be raised for large imports.",
  },
  "syntax/too-many-values": {
    title: "too many values for the size of the file",
    explanation:
      "The file consists of very many tiny values or lines, which no dataset does. The limit grows with the size limit, which can be raised for large imports.",
  },
} as const;
