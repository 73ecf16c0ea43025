import type { AskedOfService } from "./asked-of-service.ts";
import type { Job } from "./job.ts";
import { type Condition, doubted, type Mark, marked, STANDS } from "./mark.ts";

const KINDS = 1;
const PAID = 2;
const ARRANGEMENT = 4;
const SUPERVISION = 8;
const SUPERVISED_BY = 16;
const SUPERVISION_HOURS = 32;
const SETTING = 64;

/** What is asked of a job or a total, beside when it was and how much. */
export const SERVICE_CONDITIONS: readonly Condition[] = [
  { bit: KINDS, detail: "kinds", reason: "other-kind" },
  { bit: PAID, detail: "paid", reason: "unpaid" },
  { bit: ARRANGEMENT, detail: "arrangement", reason: "excluded-arrangement" },
  { bit: SUPERVISION, detail: "supervision", reason: "not-supervised" },
  { bit: SUPERVISED_BY, detail: "supervised-by", reason: "other-supervisor" },
  { bit: SUPERVISION_HOURS, detail: "supervision-hours", reason: "too-little-supervision" },
  { bit: SETTING, detail: "setting", reason: "other-setting" },
];

/** How a job or a total stands a leaf: its kind, pay, arrangement, supervision and setting. */
export function markOfService(asked: AskedOfService, job: Job): Mark {
  // Work of another kind is no part of the account: what else it lacks is of no interest.
  if ((asked.kindBits & job.kindBits) === 0) return KINDS;
  const kind = marked(KINDS, job.kinds && sharesAny(asked.kinds, job.kinds));
  if (kind === KINDS) return kind;
  let mark = kind | markOfArrangement(asked, job) | markOfSupervision(asked, job);
  if (asked.paid) mark |= marked(PAID, job.paid);
  if (asked.settings) {
    const { setting } = job;
    mark |= marked(SETTING, setting === undefined ? undefined : asked.settings.includes(setting));
  }
  return mark;
}

function sharesAny(asked: readonly string[], told: readonly string[]): boolean {
  for (const word of asked) {
    for (const other of told) if (other === word) return true;
  }
  return false;
}

function markOfArrangement(
  { excluded, doubtful, doubtsUnpaid }: AskedOfService,
  { arrangement, paid }: Job,
): Mark {
  let mark = STANDS;
  if (excluded !== undefined) {
    mark |= marked(ARRANGEMENT, arrangement === 0 ? undefined : (excluded & arrangement) === 0);
  }
  if ((doubtful & arrangement) !== 0) mark |= doubted(ARRANGEMENT);
  if (doubtsUnpaid && paid === false) mark |= doubted(PAID);
  return mark;
}

function markOfSupervision(asked: AskedOfService, job: Job): Mark {
  const { isSupervised, supervisors, supervisionHours: hours } = job;
  const { supervised, supervisedBy, supervisionHours = 0 } = asked;
  if (!supervised && supervisedBy === undefined && supervisionHours === 0) return STANDS;
  // Where nobody supervised, that is what fails: neither who did nor how much.
  if (isSupervised === false) return marked(SUPERVISION, false);
  let mark = supervised ? marked(SUPERVISION, isSupervised) : STANDS;
  if (supervisedBy) mark |= marked(SUPERVISED_BY, supervisors && sharesAny(supervisedBy, supervisors));
  if (supervisionHours > 0) {
    mark |= marked(SUPERVISION_HOURS, hours === undefined ? undefined : hours >= supervisionHours);
  }
  return mark;
}
