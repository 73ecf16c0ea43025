import { type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Answer } from "./answer.ts";
import type { AskedOfDegree } from "./asked-of-held.ts";
import { markOfKind } from "./degree-mark.ts";
import type { Award } from "./dossier.ts";
import { fails, STANDS } from "./mark.ts";
import type { PreparedBranch, PreparedNode } from "./prepare-rule.ts";
import type { Weighing } from "./weighing.ts";

/** From which day on service follows something: the earliest day on which it may, and that on which it surely does. */
export interface Start {
  readonly sure: DayNumber;
  readonly possible: DayNumber;
}

/** The day that never comes. */
export const NEVER: DayNumber = Number.POSITIVE_INFINITY;

const ALWAYS: Start = { sure: EARLIEST_DAY, possible: EARLIEST_DAY };
const PERHAPS: Start = { sure: NEVER, possible: EARLIEST_DAY };
const AT_NO_TIME: Start = { sure: NEVER, possible: NEVER };

/**
 * The day after the earliest award among the degrees that meet a node. A node that is a degree
 * with something more starts only when the more is there too, whenever that was obtained.
 */
export function startAfter(node: PreparedNode | "unknown", weighing: Weighing): Start {
  if (node === "unknown") return PERHAPS;
  if (node.kind === "branch") return startAfterBranch(node, weighing);
  if (node.kind === "degree") return startAfterDegree(node.detail, weighing);
  return startByAnswer(weighing.weigh(node, weighing).answer);
}

function startAfterDegree(asked: AskedOfDegree, { dossier, rule: { terms } }: Weighing): Start {
  const { degrees, on } = dossier;
  if (degrees === undefined) return PERHAPS;
  let [sure, possible] = [NEVER, NEVER];
  for (const degree of degrees) {
    const mark = markOfKind(asked, degree, terms.lexicon);
    if (fails(mark)) continue;
    const start = startAfterAward(degree, on);
    possible = Math.min(possible, start.possible);
    if (mark === STANDS) sure = Math.min(sure, start.sure);
  }
  return { sure, possible };
}

/** From which day on service follows a degree by its award alone; never when it is not yet awarded. */
export function startAfterAward({ awarded }: Award, on: DayNumber): Start {
  if (awarded === undefined) return PERHAPS;
  const { first, last } = awarded;
  return { sure: last > on ? NEVER : last + 1, possible: first > on ? NEVER : first + 1 };
}

function startAfterBranch({ rule, detail: { n, of } }: PreparedBranch, weighing: Weighing): Start {
  const sure: DayNumber[] = [];
  const possible: DayNumber[] = [];
  for (const part of of) {
    const start = startAfter(part, weighing);
    // A part without a degree gives no award to count from: alone it never surely starts anything.
    sure.push(rule.kind === "any" && !asksDegree(part) ? NEVER : start.sure);
    possible.push(start.possible);
  }
  return { sure: nth(n, sure), possible: nth(n, possible) };
}

function startByAnswer(answer: Answer): Start {
  if (answer === "met") return ALWAYS;
  return answer === "unknown" ? PERHAPS : AT_NO_TIME;
}

function asksDegree(node: PreparedNode): boolean {
  return node.kind === "branch" ? node.detail.of.some(asksDegree) : node.kind === "degree";
}

/** The day from which on `n` of the parts have started. */
function nth(n: number, starts: DayNumber[]): DayNumber {
  if (n <= 0) return EARLIEST_DAY;
  // Almost always one of several is asked, or all: sorting costs more than looking.
  if (n === 1) return starts.reduce((a, b) => Math.min(a, b), NEVER);
  if (n === starts.length) return starts.reduce((a, b) => Math.max(a, b), EARLIEST_DAY);
  return starts.sort((a, b) => a - b)[n - 1] ?? NEVER;
}
