import type { Service } from "../../domain/profile.ts";
import type { Fact } from "../../eligibility/fact.ts";
import type { Choice } from "../prompter.ts";
import { askAmount, askDateOfJob } from "./ask-job-dates.ts";
import { askHours, askMonths, askShare } from "./ask-job-hours.ts";
import { askSupervision } from "./ask-job-supervision.ts";
import { askedThroughout, countingFirst, type Ground, keyOf } from "./ground.ts";
import { choicesOf } from "./inquiry.ts";
import { type JobGround, jobGround } from "./job-ground.ts";
import type { Question } from "./question.ts";

/** Asks about work: for a job, for another one, or for a detail of one. */
export function askJob(fact: Fact, ground: Ground): Question | undefined {
  if (fact.entry === undefined) return askNextJob(ground);
  const job = jobGround(fact.entry, ground);
  return job && askOfJob(fact, job);
}

/** The key of the question that begins a job: it tells which jobs were told in this interview. */
export function keyOfJob(entry: number): string {
  return `experience:${entry}`;
}

/** While it asks for jobs, the list is only "at least this"; when there is no other, it is complete. */
function askNextJob(ground: Ground): Question {
  const { profile } = ground;
  const told = profile.experience ?? [];
  const isFirst = told.length === 0;
  return {
    kind: "some",
    key: keyOfJob(told.length),
    message: isFirst
      ? "What work have you done?\nBegin with one job, the latest of this kind, and mark all that it was."
      : "Have you had another job?\nMark all that it was.",
    choices: kindsToChoose(ground),
    none: isFirst ? "None: I have done none of this work" : "No, that is all",
    take: (kinds) => {
      const { experienceMore: _, ...rest } = profile;
      if (kinds.length === 0) return { ...rest, experience: told };
      return { ...profile, experience: [...told, { kinds }], experienceMore: "unknown" };
    },
  };
}

/** All kinds of work, those that can count first. */
function kindsToChoose(ground: Ground): readonly Choice[] {
  const asked = askedThroughout(ground, "experience").flatMap(({ kinds }) => kinds);
  return countingFirst(choicesOf(ground.dataset, "experience"), asked);
}

function askOfJob(fact: Fact, job: JobGround): Question | undefined {
  switch (fact.detail) {
    case "kinds":
      return {
        kind: "some",
        key: keyOf(fact),
        message: `What kind of work was ${job.name}?\nMark all that it was.`,
        choices: kindsToChoose(job.ground),
        none: "None of these",
        take: (kinds) => job.put({ kinds }),
      };
    case "from":
      return askDateOfJob("from", job) ?? askAmount(job);
    case "to":
      return askDateOfJob("to", job);
    case "hours":
      return askHours(job);
    case "months":
      return askMonths(job);
    case "share":
      return askShare(job);
    case "full-time":
      return askFullTime(job);
    case "arrangement":
      return askArrangement(job);
    case "paid":
      return job.isAsked("arrangement") || job.service.arrangement !== undefined
        ? askPaid(job)
        : askArrangement(job);
    case "setting":
      return askSetting(job);
    default:
      return askSupervision(fact, job);
  }
}

/** Hours that say already whether it was full time are not asked about. */
function askFullTime({ name, service, put, key }: JobGround): Question | undefined {
  const { hoursPerWeek, months, hours, fullTime } = service;
  const isTold = fullTime !== undefined || months !== undefined || hours !== undefined;
  if (isTold || (hoursPerWeek !== undefined && (hoursPerWeek < 30 || hoursPerWeek >= 40))) return undefined;
  return {
    kind: "one",
    key: key("full-time"),
    message: `Was ${name} full time there?\nThree 12-hour shifts a week can be.`,
    choices: [
      { value: "yes", name: "Yes, full time" },
      { value: "no", name: "No, part time" },
    ],
    take: (value) => put({ fullTime: value === "yes" }),
  };
}

interface ArrangementChoice extends Choice {
  readonly told: Pick<Service, "arrangement" | "paid">;
}

const ARRANGEMENTS: readonly ArrangementChoice[] = [
  { value: "employment", name: "Employed, with pay", told: { arrangement: "employment", paid: true } },
  {
    value: "self-employment",
    name: "Self-employed, with pay",
    told: { arrangement: "self-employment", paid: true },
  },
  { value: "internship", name: "An internship", told: { arrangement: "internship" } },
  {
    value: "practicum",
    name: "A practicum or clinical placement",
    description: "Supervised work as a part of a school program.",
    told: { arrangement: "practicum" },
  },
  {
    value: "preceptorship",
    name: "A preceptorship",
    description: "Work beside an experienced colleague who teaches.",
    told: { arrangement: "preceptorship" },
  },
  {
    value: "volunteer",
    name: "Volunteer work, without pay",
    told: { arrangement: "volunteer", paid: false },
  },
  { value: "family", name: "Care for my own family", told: { arrangement: "family" } },
  { value: "unpaid", name: "Employed, but without pay", told: { arrangement: "employment", paid: false } },
];

function askArrangement({ name, service, requirements, put, key }: JobGround): Question | undefined {
  const matters = requirements.some(({ paid, excluded, doubtful }) => paid || excluded || doubtful);
  if (service.arrangement !== undefined || !matters) return undefined;
  return {
    kind: "one",
    key: key("arrangement"),
    message: `How did you do ${name}?`,
    choices: ARRANGEMENTS,
    take: (value) => put(ARRANGEMENTS.find((each) => each.value === value)?.told ?? {}),
  };
}

function askPaid({ name, put, key }: JobGround): Question {
  return {
    kind: "one",
    key: key("paid"),
    message: `Were you paid for ${name}?`,
    choices: [
      { value: "yes", name: "Yes" },
      { value: "no", name: "No" },
    ],
    take: (value) => put({ paid: value === "yes" }),
  };
}

function askSetting({ name, requirements, put, key }: JobGround): Question {
  const settings = [...new Set(requirements.flatMap(({ settings: asked = [] }) => asked))];
  return {
    kind: "one",
    key: key("setting"),
    message: `Where was ${name}?`,
    choices: [
      ...settings.map((value) => ({ value, name: value.replaceAll("-", " ") })),
      { value: "elsewhere", name: "Somewhere else" },
    ],
    take: (setting) => put({ setting }),
  };
}
