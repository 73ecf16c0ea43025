/** What can be wrong with the blocks of a page that rolewise writes into. */
export const BLOCK_CODES = {
  "block/no-end": {
    title: "a block has no end line",
    explanation:
      "A begin line opens a block, and no line closes it. Without an end line rolewise cannot know where the text that others wrote goes on, so it leaves the page alone.",
    example: {
      wrong: "<!-- rolewise:begin pay compare --section pay -->",
      right: "<!-- rolewise:begin pay compare --section pay -->\n<!-- rolewise:end pay -->",
    },
  },
  "block/no-begin": {
    title: "a block has no begin line",
    explanation:
      "An end line closes a block that no line opened, or one of another name. Give it the name of its begin line, or take it away.",
  },
  "block/nested": {
    title: "a block within a block",
    explanation:
      "What stands within a block is replaced as a whole, so a block within it would be lost. Close the one before the other begins.",
  },
  "block/crossed": {
    title: "two blocks overlap",
    explanation: "A block ends within another one. Close the one before the other begins.",
  },
  "block/duplicate": {
    title: "two blocks have one name",
    explanation:
      "The name says which block to write and keeps the footnotes of blocks apart, so it may occur once on a page; large and small letters are the same.",
  },
  "block/bad-line": {
    title: "a begin or end line is not understood",
    explanation:
      "It must be one comment on a line of its own, begin at the start of the line, and name the block with letters, digits, hyphens and underscores. In code it is text and does nothing.",
    example: {
      wrong: "- <!-- rolewise:begin pay -->",
      right: "<!-- rolewise:begin pay -->",
    },
  },
  "block/unknown": {
    title: "no such block",
    explanation: "The page has no block of this name. Add a begin and an end line where the text should go.",
  },
  "block/not-allowed": {
    title: "the arguments of a block may only render",
    explanation:
      "A begin line may hold compare, show or list, with options that say what to draw and how. It cannot write files, read a profile, or read data outside the folder of its page: whoever edits a page must not get more than a text on it. Data that lies elsewhere is named on the command line: rolewise update --data.",
  },
  "block/breaks-page": {
    title: "the result would break the page",
    explanation:
      "With the result in its place the blocks of the page could no longer be found, for instance because it opens a code fence that it does not close. The page is left as it was.",
  },
} as const;
