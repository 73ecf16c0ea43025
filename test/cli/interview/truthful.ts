import type { Question } from "../../../src/cli/interview/question.ts";
import type { Certification, License, Profile, Service } from "../../../src/domain/profile.ts";
import { ON } from "./random-person.ts";

/** The words with which the person of a profile answers a question: marks, a choice, or a line of text. */
export function truthfulAnswer(
  person: Profile,
  { key }: Pick<Question, "key">,
  sofar: Profile,
): readonly string[] {
  const [part = "", entry, ...details] = key.split(":");
  const answer = ANSWERS[part];
  if (!answer) throw new Error(`nobody knows ${key}`);
  return answer(person, entry, details.join(":"), sofar);
}

type Answer = (
  person: Profile,
  entry: string | undefined,
  detail: string,
  sofar: Profile,
) => readonly string[];

const ANSWERS: Readonly<Record<string, Answer>> = {
  licenses: ({ licenses = [] }, entry, detail) =>
    entry === undefined
      ? licenses.map(({ type = "" }) => type)
      : [permitAnswer(licenses[Number(entry)] ?? {}, detail)],
  certifications: ({ certifications = [] }, entry, detail) =>
    entry === undefined
      ? certifications.map(({ id = "" }) => id)
      : [permitAnswer(certifications[Number(entry)] ?? {}, detail)],
  degrees: ({ degrees = [] }, entry, detail, sofar) => {
    if (entry === undefined) return [...new Set(degrees.map(({ level = "" }) => level))];
    const asked = sofar.degrees?.[Number(entry)] ?? {};
    const ofLevel = degrees.filter(({ level }) => level === asked.level);
    if (detail === "field") return ofLevel.map(({ field = "" }) => field);
    const meant = ofLevel.find(({ field }) => asked.field === undefined || field === asked.field);
    const { accredited, awarded, fieldExperience } = meant ?? {};
    return [
      told(
        {
          accredited: yesNo(accredited),
          awarded,
          "field-experience": yesNo(fieldExperience),
          "accredited-by": accredited === false ? "nobody" : "?",
        },
        detail,
      ),
    ];
  },
  experience: ({ experience = [] }, entry, detail) => {
    const job = experience[Number(entry)] ?? {};
    return detail === "" ? (job.kinds ?? []) : [jobAnswer(job, detail)];
  },
  "continuing-education": (person, entry = "", detail) => {
    const [since = "", before = ""] = detail.split(":");
    return [said(before === "" ? undefined : hoursOf(coursesIn(person, entry, since, before)))];
  },
  currently: ({ currently = [] }) => currently,
};

/** Nobody in these tests knows when something in good standing expires. */
function permitAnswer({ standing, unrestricted }: License | Certification, detail: string): string {
  return told({ standing, unrestricted: yesNo(unrestricted), expires: "?" }, detail);
}

function jobAnswer(job: Service, detail: string): string {
  const { from, to, hoursPerWeek, hoursOf, months, hours, arrangement, paid, supervision } = job;
  const isUnpaidEmployment = arrangement === "employment" && paid === false;
  if (detail.startsWith("share:")) return said(hoursOf?.[detail.slice(6)] ?? hoursPerWeek);
  return told(
    {
      from,
      to: to === "present" ? "now" : to,
      amount: months === undefined ? hours && `${hours} hours` : `${months} months`,
      hours: said(hoursPerWeek),
      "hours-in-all": said(hours),
      months: said(months),
      "full-time": yesNo(job.fullTime),
      paid: yesNo(paid),
      arrangement: isUnpaidEmployment ? "unpaid" : arrangement,
      ...supervisionAnswers(supervision),
    },
    detail,
  );
}

function supervisionAnswers(supervision: Service["supervision"]): Readonly<Record<string, string>> {
  if (supervision === undefined) {
    return { supervision: "?", "supervised-by": "?", "supervision-hours": "?" };
  }
  if (supervision === "none") {
    return { supervision: "no", "supervised-by": "none", "supervision-hours": "0" };
  }
  const [by] = supervision.by ?? [];
  return {
    supervision: "yes",
    "supervised-by": by === undefined ? "uncertified" : `by ${by}`,
    "supervision-hours": said(supervision.hoursPerYear),
  };
}

type Courses = NonNullable<Profile["continuingEducation"]>;

/** The courses on a topic, or on all others, in a span of time up to the day of the interview. */
function coursesIn(
  { continuingEducation = [] }: Profile,
  topic: string,
  since: string,
  before: string,
): Courses {
  return continuingEducation.filter(({ topic: its = "", date = "" }) => {
    const isOnTopic = topic === "any" || (topic === "else" ? its !== NAMED : its === topic);
    return (
      isOnTopic && (since === "ever" || date >= since) && (before === "now" ? date <= ON : date < before)
    );
  });
}

/** The only topic that bundled rules name. */
const NAMED = "case-management";

function hoursOf(courses: Courses): number {
  return courses.reduce((sum, { hours = 0 }) => sum + hours, 0);
}

/** The answer to one question; to one that tests do not foresee there is none. */
function told(answers: Readonly<Record<string, string | number | undefined>>, detail: string): string {
  if (!Object.hasOwn(answers, detail)) throw new Error(`nobody knows the ${detail}`);
  return said(answers[detail]);
}

function said(told: string | number | undefined): string {
  return told === undefined ? "?" : String(told);
}

function yesNo(told: boolean | undefined): string | undefined {
  return told === undefined ? undefined : told ? "yes" : "no";
}
