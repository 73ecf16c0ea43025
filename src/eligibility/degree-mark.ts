import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { AskedOfDegree } from "./asked-of-held.ts";
import type { Award } from "./dossier.ts";
import { hasHappened } from "./has-happened.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Condition, doubted, type Mark, marked, STANDS } from "./mark.ts";

const LEVEL = 1;
const OTHER_LEVEL = 2;
const FIELD = 4;
const ACCREDITED = 8;
const ACCREDITED_BY = 16;
const FIELD_EXPERIENCE = 32;
const AWARDED = 64;

/** What is asked of a degree. */
export const DEGREE_CONDITIONS: readonly Condition[] = [
  { bit: LEVEL, detail: "level", reason: "level-too-low" },
  { bit: OTHER_LEVEL, detail: "level", reason: "other-level" },
  { bit: FIELD, detail: "field", reason: "other-field" },
  { bit: ACCREDITED, detail: "accredited", reason: "not-accredited" },
  { bit: ACCREDITED_BY, detail: "accredited-by", reason: "other-accreditor" },
  { bit: FIELD_EXPERIENCE, detail: "field-experience", reason: "no-field-experience" },
  { bit: AWARDED, detail: "awarded", reason: "not-awarded" },
];

/** How a degree stands a leaf on a day: all conditions, and that it was awarded. */
export function markOfDegree(asked: AskedOfDegree, degree: Award, on: DayNumber, lexicon: Lexicon): Mark {
  const { awarded } = degree;
  return markOfKind(asked, degree, lexicon) | marked(AWARDED, awarded && hasHappened(awarded, on));
}

/** How a degree stands a leaf, whenever it was or will be awarded. */
export function markOfKind(asked: AskedOfDegree, degree: Award, lexicon: Lexicon): Mark {
  let mark = markOfLevel(asked, degree, lexicon) | markOfField(asked, degree);
  if (asked.accredited) mark |= marked(ACCREDITED, degree.accredited);
  if (asked.accreditedBy) mark |= marked(ACCREDITED_BY, isAccreditedBy(asked.accreditedBy, degree));
  if (asked.fieldExperience) mark |= marked(FIELD_EXPERIENCE, degree.fieldExperience);
  return mark;
}

function markOfLevel(asked: AskedOfDegree, { level }: Award, { levels }: Lexicon): Mark {
  if (level === undefined) return marked(asked.exactly ? OTHER_LEVEL : LEVEL, undefined);
  if (asked.exactly) return marked(OTHER_LEVEL, level === asked.level);
  if (level === asked.level && levels.has(level)) return STANDS;
  const [rank, least] = [levels.get(level), levels.get(asked.level)];
  return marked(LEVEL, rank === undefined || least === undefined ? undefined : rank >= least);
}

function markOfField({ fields, doubtfulFields }: AskedOfDegree, { field }: Award): Mark {
  if (fields === undefined) return STANDS;
  if (field === undefined) return marked(FIELD, undefined);
  if (fields === "unknown" || doubtfulFields?.has(field)) return doubted(FIELD);
  return marked(FIELD, fields.has(field));
}

function isAccreditedBy(bodies: readonly string[], { accredited, accreditedBy }: Award): boolean | undefined {
  return accredited === false ? false : accreditedBy?.some((id) => bodies.includes(id));
}
