import { askNumber } from "./ask-number.ts";
import { nounOf } from "./inquiry.ts";
import type { JobGround } from "./job-ground.ts";
import type { Question } from "./question.ts";

const HOURS_OF_A_WEEK = 168;
const HOURS_OF_A_LIFE = 100_000;
const MONTHS_OF_A_LIFE = 1200;

/** Asks for the hours a week; of a total, for the hours in all. */
export function askHours(job: JobGround): Question | undefined {
  const { name, service, put, key } = job;
  const { hours, months, hoursOf = {}, fullTime } = service;
  if (months !== undefined) return hours === undefined ? askHoursInAll(job) : undefined;
  if (hours !== undefined) return undefined;
  const least = Math.max(0, ...Object.values(hoursOf));
  return askNumber({
    key: key("hours"),
    message: `About how many hours a week did you work in ${name}?\nA number, such as 36; full time is often 40.`,
    most: HOURS_OF_A_WEEK,
    problem: (amount) => {
      if (amount < least) return `You said that ${least} hours a week were one kind of work.`;
      if (fullTime === true && amount < 30) return "You said full time, which is at least 30 hours a week.";
      return fullTime === false && amount >= 40
        ? "You said part time, which is less than 40 hours a week."
        : undefined;
    },
    take: (hoursPerWeek) => put({ hoursPerWeek }),
  });
}

function aboveNone(amount: number): string | undefined {
  return amount > 0 ? undefined : "Write a number above 0.";
}

function askHoursInAll({ name, put, key }: JobGround): Question {
  return askNumber({
    key: key("hours-in-all"),
    message: `About how many hours was ${name} in all?\nA number, such as 2100.`,
    most: HOURS_OF_A_LIFE,
    problem: aboveNone,
    take: (hours) => put({ hours }),
  });
}

/** Asks what a total in hours is in months of full-time work: hours alone do not say. */
export function askMonths({ name, put, key }: JobGround): Question {
  return askNumber({
    key: key("months"),
    message: `How many months of full-time work does ${name} come to?\nA number, such as 14.`,
    most: MONTHS_OF_A_LIFE,
    problem: aboveNone,
    take: (months) => put({ months }),
  });
}

/**
 * Asks how many of the hours went to one kind of work, where a job was of several and a rule asks for
 * some of them only: left untold, the whole job would count as each.
 */
export function askShare(job: JobGround): Question | undefined {
  const { name, service, put, replace, ground } = job;
  const { hoursPerWeek, hoursOf, hours, months } = service;
  if (hours !== undefined || months !== undefined) return undefined;
  const key = (kind: string) => `${job.key("share")}:${kind}`;
  const kind = partialKinds(job).find((each) => !ground.asked.has(key(each)));
  if (kind === undefined) return undefined;
  const label = nounOf(ground.dataset, "experience", kind);
  const { hoursPerWeek: _, ...vague } = service;
  return askNumber({
    key: key(kind),
    message:
      hoursPerWeek === undefined
        ? `About how many hours a week of ${name} were ${label}?`
        : `Of the ${hoursPerWeek} hours a week of ${name}, about how many were ${label}?\n${hoursPerWeek} if all of them were.`,
    most: hoursPerWeek ?? HOURS_OF_A_WEEK,
    take: (amount) => (amount === hoursPerWeek ? put({}) : put({ hoursOf: { ...hoursOf, [kind]: amount } })),
    unknown: hoursOf === undefined ? replace(vague) : put({}),
  });
}

/** The kinds of a job that an open leaf asks without asking for all that the job was. */
function partialKinds({ service, requirements }: JobGround): readonly string[] {
  const { kinds = [] } = service;
  const asked = requirements
    .map((requirement) => kinds.filter((kind) => requirement.kinds.includes(kind)))
    .filter((shared) => shared.length < kinds.length);
  return kinds.filter((kind) => asked.some((shared) => shared.includes(kind)));
}
