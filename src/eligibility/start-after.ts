import { type DayNumber, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Answer } from "./answer.ts";
import type { Bound } from "./day-scale.ts";
import type { Award } from "./dossier.ts";
import { fails, STANDS } from "./mark.ts";
import { NEVER } from "./never.ts";
import type { PreparedBranch, PreparedDegree, PreparedNode } from "./prepare-rule.ts";
import { weighDegree } from "./weigh-held.ts";
import type { Weighing } from "./weighing.ts";

/**
 * The first day on which service follows a node, surely or possibly: the day after the earliest award among the degrees
 * that meet it. A node that is a degree with something more starts only when the more is there too, whenever that was
 * obtained.
 */
export function startAfter(node: PreparedNode | "unknown", bound: Bound, weighing: Weighing): DayNumber {
  if (node === "unknown") return perhaps(bound);
  if (node.kind === "branch") return startAfterBranch(node, bound, weighing);
  if (node.kind === "degree") return startAfterDegree(node, bound, weighing);
  return startByAnswer(weighing.weigh(node, weighing).answer, bound);
}

/** The first day on which service follows a degree by its award alone; never when it is not yet awarded. */
export function startAfterAward({ awarded }: Award, bound: Bound, on: DayNumber): DayNumber {
  if (awarded === undefined) return perhaps(bound);
  const day = bound === "sure" ? awarded.last : awarded.first;
  return day > on ? NEVER : day + 1;
}

function startAfterDegree(node: PreparedDegree, bound: Bound, weighing: Weighing): DayNumber {
  const { degrees, on } = weighing.dossier;
  const { marks } = weighDegree(node, weighing);
  if (degrees === undefined || marks === undefined) return perhaps(bound);
  let start = NEVER;
  for (let place = 0; place < degrees.length; place += 1) {
    const degree = degrees[place];
    const mark = marks[place];
    if (degree === undefined || mark === undefined || fails(mark)) continue;
    if (bound === "possible" || mark === STANDS) start = Math.min(start, startAfterAward(degree, bound, on));
  }
  return start;
}

function startAfterBranch(branch: PreparedBranch, bound: Bound, weighing: Weighing): DayNumber {
  const { n, of } = branch.detail;
  if (n <= 0) return EARLIEST_DAY;
  if (n !== 1 && n !== of.length) return startAfterSome(branch, bound, weighing);
  // Almost always one of several is asked, or all: the earliest of the starts, or the latest.
  const isOne = n === 1;
  let start = isOne ? NEVER : EARLIEST_DAY;
  for (const part of of) {
    const each = startAfter(part, bound, weighing);
    start = isOne ? Math.min(start, each) : Math.max(start, each);
  }
  return start;
}

function startAfterSome(branch: PreparedBranch, bound: Bound, weighing: Weighing): DayNumber {
  const { n, of } = branch.detail;
  const starts = of.map((part) => startAfter(part, bound, weighing));
  return starts.toSorted((a, b) => a - b)[n - 1] ?? NEVER;
}

function startByAnswer(answer: Answer, bound: Bound): DayNumber {
  if (answer === "met") return EARLIEST_DAY;
  return answer === "unknown" ? perhaps(bound) : NEVER;
}

/** Nothing tells whether it ever starts. */
function perhaps(bound: Bound): DayNumber {
  return bound === "sure" ? NEVER : EARLIEST_DAY;
}
