/** Anything but Latin letters and the punctuation of prose, or spaces that are too many. */
const NEEDS_CLEANING = /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0]|^ | $| {2}/;

/** The flags of England, Scotland and Wales are a black flag and invisible tags; elsewhere tags only hide text. */
const TAG_FLAG = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}`;

/** Listed by number where Unicode still adds to a property, so that every Node version cleans alike. */
const UNSEEN = [
  String.raw`\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}`,
  String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F`,
  String.raw`\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}`,
  String.raw`\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}`,
].join("");

/** Zero-width joiner and non-joiner and the Mongolian vowel separator: they shape what stands on both sides. */
const JOINER = String.raw`\u200C\u200D\u180E`;
/** They choose the look of the one character before them. */
const SELECTOR = String.raw`\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}`;
const LATIN = String.raw`\u0021-\u024F`;
interface Patterns {
  readonly whiteSpace: RegExp;
  readonly forbidden: RegExp;
  readonly idle: RegExp;
}

let patterns: Patterns | undefined;

/** Built when a text first needs them: building takes longer than a whole comparison of plain texts. */
function buildPatterns(): Patterns {
  const idle = [
    `(?<=^|[ ${JOINER}])[${JOINER}${SELECTOR}]`,
    `[${JOINER}](?=$|[ ${JOINER}${SELECTOR}])`,
    `(?<=[${LATIN}])[${JOINER}](?=[${LATIN}])`,
    `(?<=[${SELECTOR}])[${SELECTOR}]`,
    // A selector makes emoji of these few Latin characters; after a letter it can only hide something.
    `(?<=(?![#*0-9\\u00A9\\u00AE])[${LATIN}])[${SELECTOR}]`,
  ];
  return {
    whiteSpace: /\p{White_Space}+/gu,
    forbidden: new RegExp(`(${TAG_FLAG})|[${UNSEEN}]`, "gu"),
    idle: new RegExp(idle.join("|"), "gu"),
  };
}

/**
 * Makes a text fit to be shown in any format: one line, single spaces, trimmed, and without characters
 * that move the cursor, turn the direction or cannot be seen. Those become U+FFFD, so that nothing
 * vanishes silently; joiners and variation selectors stay where emoji and scripts need them.
 * Cleaning a clean text changes nothing.
 */
export function cleanText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  patterns ??= buildPatterns();
  return text
    .replace(patterns.whiteSpace, " ")
    .replace(patterns.forbidden, (_found, flag?: string) => flag ?? "\uFFFD")
    .trim()
    .replace(patterns.idle, "\uFFFD");
}
