import { dayRangeOf, EARLIEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { ContinuingEducation } from "../domain/profile.ts";
import type { EducationRequirement } from "../domain/requirement.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { distinctFacts } from "./fact.ts";
import type { CountedEntry, EducationFinding, Need } from "./finding.ts";
import { decimal, type Fraction, plus, ratio, shown, ZERO } from "./fraction.ts";
import { weighUntoldPart } from "./held.ts";
import { weighAmount } from "./need.ts";
import { windowStartOf } from "./region.ts";
import { demand, openTrial } from "./trial.ts";

/** Weighs hours of continuing education: of the topics, taken by the day and within the window. */
export function weighEducation(requirement: EducationRequirement, dossier: Dossier): EducationFinding {
  const { about, hours } = requirement;
  const courses = dossier.profile.continuingEducation;
  if (courses === undefined) {
    const part = weighUntoldPart("continuing-education", dossier);
    const need: Need = {
      unit: "hours",
      ...weighAmount(hours, NOTHING_TOLD),
      entries: [],
      answer: part.answer,
    };
    return { kind: "continuing-education", about, requirement, needs: [need], ...part };
  }
  const credits = courses.map((course, entry) => creditOf(requirement, course, entry, dossier));
  const sure = credits.reduce((sum, { least }) => plus(sum, least), ZERO);
  const isOpen = credits.some(({ most }) => most === undefined);
  const possible = isOpen ? undefined : credits.reduce((sum, { most = ZERO }) => plus(sum, most), ZERO);
  const entries = credits.map(({ counted }) => counted);
  const need: Need = { unit: "hours", ...weighAmount(hours, { sure, possible }), entries };
  const facts = need.answer === "unknown" ? distinctFacts(entries.flatMap((entry) => entry.untold)) : [];
  return {
    kind: "continuing-education",
    about,
    answer: need.answer,
    requirement,
    needs: [need],
    untold: facts,
  };
}

const NOTHING_TOLD = { sure: ZERO, possible: undefined };

/** More hours than any course has: what hours supposed to be told well come to. */
const PLENTY = ratio(1_000_000);

interface Credit {
  readonly least: Fraction;
  /** Undefined: nothing limits it. */
  readonly most: Fraction | undefined;
  readonly counted: CountedEntry;
}

function creditOf(
  requirement: EducationRequirement,
  course: ContinuingEducation,
  entry: number,
  dossier: Dossier,
): Credit {
  const trial = openTrial(dossier, "continuing-education", entry);
  const { topics } = requirement;
  if (topics) {
    demand(
      trial,
      course.topic === undefined ? undefined : topics.includes(course.topic),
      "topic",
      "other-topic",
    );
  }
  putDate(trial, requirement, course);
  const hoursFact = untold("continuing-education", entry, "hours");
  const answered = supposed(dossier, hoursFact);
  const isTold = course.hours !== undefined || answered !== undefined;
  const hours = decimal(course.hours ?? 0);
  const amount = course.hours === undefined && answered === "well" ? PLENTY : hours;
  const none = trial.answer === "not-met";
  const least = trial.answer === "met" ? amount : ZERO;
  const most = none ? ZERO : isTold ? amount : undefined;
  const facts = none ? [] : isTold ? trial.untold : [...trial.untold, hoursFact];
  const possible = most === undefined ? null : shown(most);
  return {
    least,
    most,
    counted: { entry, sure: shown(least), possible, reasons: trial.reasons, untold: facts },
  };
}

function putDate(
  trial: ReturnType<typeof openTrial>,
  requirement: EducationRequirement,
  { date }: ContinuingEducation,
): void {
  const { on } = trial.dossier;
  const start =
    requirement.withinMonths === undefined ? EARLIEST_DAY : windowStartOf(requirement.withinMonths, on);
  if (date === undefined) {
    demand(trial, undefined, "date", "outside-window");
    return;
  }
  const taken = dayRangeOf(date);
  if (taken.first > on) demand(trial, false, "date", "not-begun");
  else if (taken.last < start) demand(trial, false, "date", "outside-window");
  else demand(trial, taken.first >= start && taken.last <= on ? true : undefined, "date", "outside-window");
}
