import type { Profile } from "../../domain/profile.ts";
import { type Detail, distinctFacts, type Fact, type ProfilePart } from "../../eligibility/fact.ts";
import { askCurrently } from "./ask-currently.ts";
import { asksDayOfMonth } from "./ask-date.ts";
import { askDegree } from "./ask-degree.ts";
import { askEducation, closeEducation } from "./ask-education.ts";
import { askJob, keyOfJob } from "./ask-job.ts";
import { askCertification, askLicense } from "./ask-permit.ts";
import type { Ground } from "./ground.ts";
import type { Inquiry, Progress } from "./inquiry.ts";
import { openMatters } from "./open-matters.ts";
import type { Question } from "./question.ts";
import { accountsFor, rulesOf, type Weighed } from "./weighed.ts";

/** Where an interview stands: how things are so far, and what to ask next. */
export interface Standpoint extends Weighed {
  readonly profile: Profile;
  /** Nothing when no answer of the person can change anything anymore. */
  readonly next?: { readonly part: ProfilePart; readonly question: Question };
}

/** Weighs what was told so far, and finds the question to put next. */
export function standpointOf(inquiry: Inquiry, progress: Progress): Standpoint {
  const { profile } = progress;
  const ahead = inquiry.plan?.(profile);
  const weighed: Weighed = { result: inquiry.weigh(profile), ...(ahead && { ahead }) };
  const { facts, leaves } = openMatters(accountsFor(weighed, progress.goal), progress.goal);
  const { dataset, on } = inquiry;
  const rules = rulesOf(weighed);
  const ground: Ground = { dataset, on, profile, asked: progress.asked, leaves, rules };
  const closed = closeEducation(ground);
  if (closed) return standpointOf(inquiry, { ...progress, profile: closed });
  const next = nextQuestion(facts, ground, progress);
  return { profile, ...weighed, ...(next && { next }) };
}

/**
 * The most decisive question, except that what was begun is brought to its end first: a job, a degree,
 * all licenses that were named.
 */
function nextQuestion(
  facts: readonly Fact[],
  ground: Ground,
  { part: begun, goal }: Pick<Progress, "part" | "goal">,
): Standpoint["next"] {
  const details = questionsOf(
    [...formFacts(ground), ...facts].filter(({ entry }) => entry !== undefined),
    ground,
  );
  const parts = questionsOf(
    facts.filter(({ entry }) => entry === undefined),
    ground,
  );
  const own = details.filter(({ part }) => part === begun);
  const questions = [...own, ...inOrderOf(facts, [...details, ...parts])];
  // What the day of a month can change, anything else that is open may change as well; where the answer is certain, none can.
  const day = goal === "verdict" ? questions[0] : undefined;
  return questions.find(({ question }) => !asksDayOfMonth(question)) ?? day;
}

type Asking = NonNullable<Standpoint["next"]>;

/** The questions by how decisive the facts of their part are. */
function inOrderOf(facts: readonly Fact[], questions: readonly Asking[]): readonly Asking[] {
  const parts = [...new Set(facts.map(({ part }) => partOf(part)))];
  return parts.flatMap((part) => questions.filter((each) => each.part === part));
}

/** More experience is told where experience is. */
function partOf(part: ProfilePart): ProfilePart {
  return part === "experience-more" ? "experience" : part;
}

/**
 * Details of jobs told in this interview that no answer hangs on while they are untold, because they are
 * then taken to be harmless; told, they may count against the job.
 */
function formFacts({ profile, asked }: Ground): readonly Fact[] {
  return (profile.experience ?? []).flatMap((_, entry) =>
    asked.has(keyOfJob(entry))
      ? (["arrangement", "share"] as const).map(
          (detail) => ({ knownTo: "person", part: "experience", entry, detail }) as const,
        )
      : [],
  );
}

function questionsOf(facts: readonly Fact[], ground: Ground): readonly Asking[] {
  return distinctFacts(facts)
    .flatMap((fact) => {
      const question = questionFor(fact, ground);
      return question && !ground.asked.has(question.key) ? [{ fact, question }] : [];
    })
    .toSorted((a, b) => placeOf(a.fact) - placeOf(b.fact))
    .map(({ fact, question }) => ({ part: partOf(fact.part), question }));
}

function questionFor(fact: Fact, ground: Ground): Question | undefined {
  switch (fact.part) {
    case "licenses":
      return askLicense(fact, ground);
    case "degrees":
      return askDegree(fact, ground);
    case "certifications":
      return askCertification(fact, ground);
    case "experience":
    case "experience-more":
      return askJob(fact, ground);
    case "continuing-education":
      return askEducation(fact, ground);
    case "currently":
      return askCurrently(ground);
  }
}

/** The order of the details within an entry; what is not named comes in between. */
const FORM: readonly (Detail | undefined)[] = [
  "type",
  "id",
  "level",
  "kinds",
  "field",
  "arrangement",
  "paid",
  "hours",
  "share",
  "full-time",
  "from",
  "to",
  "awarded",
  "standing",
  "unrestricted",
];
const MOST_DETAILS = 100;

/** Entry by entry, each in the order of its form; parts stay in their order. */
function placeOf({ entry, detail }: Fact): number {
  if (entry === undefined) return 0;
  return entry * MOST_DETAILS + (FORM.includes(detail) ? FORM.indexOf(detail) : FORM.length);
}
