import { type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Answer } from "./answer.ts";
import type { Award } from "./dossier.ts";
import { fails, STANDS } from "./mark.ts";
import { NEVER } from "./never.ts";
import type { PreparedBranch, PreparedDegree, PreparedNode } from "./prepare-rule.ts";
import { weighDegree } from "./weigh-held.ts";
import type { Weighing } from "./weighing.ts";

/** From which day on service follows something: the earliest day on which it may, and that on which it surely does. */
export interface Start {
  readonly sure: DayNumber;
  readonly possible: DayNumber;
}

/** After nothing at all. */
export const ALWAYS: Start = { sure: EARLIEST_DAY, possible: EARLIEST_DAY };
const PERHAPS: Start = { sure: NEVER, possible: EARLIEST_DAY };
const AT_NO_TIME: Start = { sure: NEVER, possible: NEVER };

/**
 * The day after the earliest award among the degrees that meet a node. A node that is a degree
 * with something more starts only when the more is there too, whenever that was obtained.
 */
export function startAfter(node: PreparedNode | "unknown", weighing: Weighing): Start {
  if (node === "unknown") return PERHAPS;
  if (node.kind === "branch") return startAfterBranch(node, weighing);
  if (node.kind === "degree") return startAfterDegree(node, weighing);
  return startByAnswer(weighing.weigh(node, weighing).answer);
}

function startAfterDegree(node: PreparedDegree, weighing: Weighing): Start {
  const { degrees, on } = weighing.dossier;
  const { marks } = weighDegree(node, weighing);
  if (degrees === undefined || marks === undefined) return PERHAPS;
  let sure = NEVER;
  let possible = NEVER;
  for (let place = 0; place < degrees.length; place += 1) {
    const degree = degrees[place];
    const mark = marks[place];
    if (degree === undefined || mark === undefined || fails(mark)) continue;
    const start = startAfterAward(degree, on);
    if (start.possible < possible) possible = start.possible;
    if (mark === STANDS && start.sure < sure) sure = start.sure;
  }
  return { sure, possible };
}

/** From which day on service follows a degree by its award alone; never when it is not yet awarded. */
export function startAfterAward({ awarded }: Award, on: DayNumber): Start {
  if (awarded === undefined) return PERHAPS;
  const { first, last } = awarded;
  return { sure: last > on ? NEVER : last + 1, possible: first > on ? NEVER : first + 1 };
}

function startAfterBranch(branch: PreparedBranch, weighing: Weighing): Start {
  const { n, of } = branch.detail;
  if (n <= 0) return ALWAYS;
  if (n !== 1 && n !== of.length) return startAfterSome(branch, weighing);
  // Almost always one of several is asked, or all: the earliest of the starts, or the latest.
  const pick = n === 1 ? Math.min : Math.max;
  let sure = n === 1 ? NEVER : EARLIEST_DAY;
  let possible = sure;
  for (const part of of) {
    const start = startAfter(part, weighing);
    sure = pick(sure, start.sure);
    possible = pick(possible, start.possible);
  }
  return { sure, possible };
}

function startAfterSome(branch: PreparedBranch, weighing: Weighing): Start {
  const { n, of } = branch.detail;
  const starts = of.map((part) => startAfter(part, weighing));
  const nth = (days: readonly DayNumber[]): DayNumber => days.toSorted((a, b) => a - b)[n - 1] ?? NEVER;
  return { sure: nth(starts.map(({ sure }) => sure)), possible: nth(starts.map(({ possible }) => possible)) };
}

function startByAnswer(answer: Answer): Start {
  if (answer === "met") return ALWAYS;
  return answer === "unknown" ? PERHAPS : AT_NO_TIME;
}
