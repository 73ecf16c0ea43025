import { AlignmentType, type ILevelsOptions, LevelFormat } from "docx";

/** The name of the list that outlines are drawn as. */
export const BULLETS = "outline";

/** What is deeper is drawn at this level: Word has no more than nine. */
export const DEEPEST = 8;

const SIGNS = ["•", "–", "▪"];
/** How far a level stands in from the one above it, in twentieths of a point. */
const STEP = 300;

/** The levels of that list. */
export const BULLET_LEVELS: readonly ILevelsOptions[] = Array.from(
  { length: DEEPEST + 1 },
  (_each, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: SIGNS[level % SIGNS.length] ?? "•",
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: 220 } } },
  }),
);
