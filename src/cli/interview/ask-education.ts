import type { ContinuingEducation, Profile, ToldDate } from "../../domain/profile.ts";
import type { Fact } from "../../eligibility/fact.ts";
import { askDate, isAfter, isBefore } from "./ask-date.ts";
import { askNumber } from "./ask-number.ts";
import { type Slot, slotsOf, spanOf } from "./education-slots.ts";
import { type Ground, keyOf, openRequirements } from "./ground.ts";
import { choicesOf, nounOf } from "./inquiry.ts";
import { type Question, withDetail } from "./question.ts";

/** Asks about continuing education: how much there is, or a detail of what was told. */
export function askEducation(fact: Fact, ground: Ground): Question | undefined {
  const courses = ground.profile.continuingEducation;
  if (fact.entry === undefined) return askNextSlot(ground, []);
  const course = courses?.[fact.entry];
  if (!courses || !course) return undefined;
  const isMarker = fact.entry === courses.length - 1 && endsOpen(courses);
  return isMarker ? askNextSlot(ground, courses.slice(0, -1)) : askOfCourse(fact, course, ground);
}

/**
 * While there are spans to ask for, an empty course stands for what is still to be told. Gives the profile
 * without it when none is left that matters; nothing when there is nothing to close.
 */
export function closeEducation(ground: Ground): Profile | undefined {
  const { continuingEducation } = ground.profile;
  const hasBegun = [...ground.asked].some((key) => key.startsWith(KEY));
  if (!continuingEducation || !hasBegun || !endsOpen(continuingEducation)) return undefined;
  if (openSlots(ground).length > 0) return undefined;
  return { ...ground.profile, continuingEducation: continuingEducation.slice(0, -1) };
}

function endsOpen(courses: readonly ContinuingEducation[]): boolean {
  const last = courses.at(-1);
  return last !== undefined && Object.keys(last).length === 0;
}

function openSlots(ground: Ground): readonly Slot[] {
  const leaves = openRequirements(ground, "continuing-education");
  return slotsOf(leaves, ground.on).filter((slot) => !ground.asked.has(keyOfSlot(slot)));
}

const KEY = "continuing-education:";

function keyOfSlot({ topic, since, before }: Slot): string {
  return `${KEY}${topic}:${since ?? "ever"}:${before ?? "now"}`;
}

function askNextSlot(ground: Ground, told: readonly ContinuingEducation[]): Question | undefined {
  const { profile } = ground;
  const [slot, ...rest] = openSlots(ground);
  if (!slot) return undefined;
  const topic = slot.topic === "any" ? {} : { topic: slot.topic === "else" ? OTHER : slot.topic };
  const taken = spanOf(slot, ground.on);
  const marker = rest.length > 0 ? [{}] : [];
  const { continuingEducation: _, ...untold } = profile;
  const isKept = slot.topic !== "any" && told.length + rest.length > 0;
  return askNumber({
    key: keyOfSlot(slot),
    message: `How many hours of continuing education${onTopic(slot, ground)} have you finished${wordSpan(slot)}?\nCourses and workshops together; 0 if none.`,
    most: MOST_HOURS,
    take: (hours) => ({
      ...profile,
      continuingEducation: [...told, ...(hours > 0 ? [{ ...topic, hours, ...taken }] : []), ...marker],
    }),
    unknown: isKept
      ? { ...profile, continuingEducation: [...told, { ...topic, ...taken }, ...marker] }
      : untold,
  });
}

const OTHER = "other";
const MOST_HOURS = 100_000;

function onTopic({ topic }: Slot, { dataset }: Ground): string {
  if (topic === "any") return "";
  return topic === "else" ? " in anything else" : ` in ${nounOf(dataset, "education-topics", topic)}`;
}

function wordSpan({ since, before }: Slot): string {
  if (since === undefined) return before === undefined ? "" : ` before ${before}`;
  return before === undefined ? ` since ${since}` : ` from ${since} until before ${before}`;
}

function askOfCourse(fact: Fact, course: ContinuingEducation, ground: Ground): Question | undefined {
  const { profile, dataset } = ground;
  const key = keyOf(fact);
  const put = (detail: ContinuingEducation): Profile => ({
    ...profile,
    continuingEducation: withDetail(profile.continuingEducation, fact.entry ?? 0, detail),
  });
  const name = `this continuing education${course.topic === undefined ? "" : onTopic({ topic: course.topic }, ground)}`;
  switch (fact.detail) {
    case "topic":
      return {
        kind: "one",
        key,
        message: "What was the topic of the continuing education?",
        choices: choicesOf(dataset, "education-topics"),
        take: (topic) => put({ topic }),
      };
    case "hours":
      return askNumber({
        key,
        message: `How many hours was ${name}?`,
        most: MOST_HOURS,
        problem: (hours) => (hours === 0 ? "Write the hours, more than 0." : undefined),
        take: (hours) => put({ hours }),
      });
    case "date":
      return askWhenTaken({ key, name, course, ground, put });
    default:
      return undefined;
  }
}

interface Taken {
  readonly key: string;
  readonly name: string;
  readonly course: ContinuingEducation;
  readonly ground: Ground;
  put(detail: ContinuingEducation): Profile;
}

/** When it was finished; of what was taken in a span, when that began, which may bring all of it into a window. */
function askWhenTaken({ key, name, course, ground, put }: Taken): Question | undefined {
  const { on, asked } = ground;
  const { date, from, to } = course;
  if (from === undefined || to === undefined) {
    return askDate({
      key,
      message: `When did you finish ${name}?\nOf several courses, the first that you counted.`,
      dayOf: `On which day did you finish ${name}`,
      told: date,
      problem: (told) => (isAfter(told, on) ? `That is after ${on}.` : undefined),
      take: (told) => put({ date: told }),
    });
  }
  if (isAfter(to, on)) return undefined;
  return askDate({
    key,
    message: `When did ${name} begin?\nOf several courses, the first that you counted.`,
    dayOf: `On which day did ${name} begin`,
    told: asked.has(key) && isWindowStart(from, ground) ? from : undefined,
    problem: (told) =>
      isBefore(told, from) || isBefore(to, told)
        ? `It was told to lie between ${from} and ${to}.`
        : undefined,
    // Who tells the month of a day that is known tells nothing new.
    take: (told) => put({ from: from.startsWith(told) ? from : told }),
  });
}

/** Whether a window that is asked about begins on a day, or in a month: else no day of it changes anything. */
function isWindowStart(told: ToldDate, ground: Ground): boolean {
  const slots = slotsOf(openRequirements(ground, "continuing-education"), ground.on);
  return slots.some(({ since }) => since?.startsWith(told));
}
