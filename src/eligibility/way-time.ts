import type { Lack } from "./lack.ts";
import { inTurn, longer, NO_TIME, type TimeNeeded } from "./time-needed.ts";
import type { Way, Ways } from "./ways.ts";

/** How long a way takes, told what each leaf on it lacks, by their places; what is met need not be told. */
export function timeOfWay(
  { leaves }: Way,
  { before }: Ways,
  lacks: readonly (Lack | undefined)[],
): TimeNeeded {
  let time = NO_TIME;
  for (const place of leaves) {
    const lack = lacks[place];
    if (lack === undefined || lack.answer === "met") continue;
    const first = before[place];
    time = longer(time, first ? inTurn(timeBefore(leaves, first, lacks), lack.time) : lack.time);
  }
  return time;
}

/** Service that must follow a degree cannot begin before the degree on the same way is there. */
function timeBefore(
  leaves: Way["leaves"],
  before: Uint8Array,
  lacks: readonly (Lack | undefined)[],
): TimeNeeded {
  let time = NO_TIME;
  for (const place of leaves) {
    const lack = lacks[place];
    if (lack && before[place] === 1) time = longer(time, lack.time);
  }
  return time;
}
