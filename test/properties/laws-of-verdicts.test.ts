import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { dateOf } from "../../src/domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../src/domain/calendar-date.ts";
import type { ContinuingEducation, Profile, Service } from "../../src/domain/profile.ts";
import { isBranch, type Requirement } from "../../src/domain/requirement.ts";
import { questionsFor } from "../../src/eligibility/ask.ts";
import { daysOfCourse } from "../../src/eligibility/days-of-course.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { type Finding, isBranchFinding } from "../../src/eligibility/finding.ts";
import { pathsThrough } from "../../src/eligibility/paths.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { LEXICON, month } from "../eligibility/support.ts";
import { CASES, on, profile, runs } from "./profile-arbitraries.ts";
import { experienceRule, rule, terms } from "./rule-arbitraries.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const anyRule = fc.oneof(rule, experienceRule);

type Forgetting = (person: Profile, day: CalendarDate) => Profile;

const PARTS = [
  "licenses",
  "degrees",
  "certifications",
  "experience",
  "continuingEducation",
  "currently",
] as const;

/** Details that the specification gives no default: their absence is a range. */
const DETAILS = {
  licenses: ["type", "standing", "unrestricted"],
  degrees: ["level", "field", "accredited", "awarded", "fieldExperience"],
  certifications: ["id", "standing", "unrestricted"],
  continuingEducation: ["topic", "hours", "taken"],
} as const;

const DETAILS_OF_SERVICE = [
  "kinds",
  "from",
  "to",
  "hoursPerWeek",
  "fullTime",
  "paid",
  "arrangement",
  "supervision",
  "setting",
] as const;

const place = fc.nat({ max: 3 });

const forgetting: fc.Arbitrary<Forgetting> = fc.oneof(
  fc.constantFrom(...PARTS).map(
    (part): Forgetting =>
      ({ [part]: _, ...rest }) =>
        rest,
  ),
  ...(["licenses", "degrees", "certifications", "continuingEducation"] as const).map((part) =>
    fc.tuple(fc.constantFrom<string>(...DETAILS[part]), place).map(
      ([detail, at]): Forgetting =>
        (person, day) => ({
          ...person,
          ...(person[part] && {
            [part]: person[part].map((each, index) => (index === at ? without(each, detail, day) : each)),
          }),
        }),
    ),
  ),
  fc.tuple(place, fc.nat({ max: 400 }), fc.nat({ max: 400 })).map(
    ([at, before, after]): Forgetting =>
      (person) => ({
        ...person,
        ...(person.continuingEducation && {
          continuingEducation: person.continuingEducation.map((course, index) =>
            index === at ? within(course, before, after) : course,
          ),
        }),
      }),
  ),
  ofService(fc.constantFrom(...DETAILS_OF_SERVICE).map((detail) => (job) => withoutDetail(job, detail))),
  ofService(fc.constant(monthly)),
);

function ofService(change: fc.Arbitrary<(job: Service) => Service>): fc.Arbitrary<Forgetting> {
  return fc.tuple(change, place).map(
    ([forget, at]): Forgetting =>
      (person) => ({
        ...person,
        ...(person.experience && {
          experience: person.experience.map((job, index) => (index === at ? forget(job) : job)),
        }),
      }),
  );
}

function without(entry: object, detail: string, day: CalendarDate): object {
  // People list what they hold: untold, nothing is taken to be revoked or to have expired before its day.
  const isGone = "standing" in entry && (entry.standing === "expired" || entry.standing === "revoked");
  if (detail === "standing" && isGone) return entry;
  if (detail === "taken") return withoutDates(entry, day);
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== detail));
}

function withoutDates(course: ContinuingEducation, day: CalendarDate): ContinuingEducation {
  const { date, from: _, to, ...rest } = course;
  const last = date ?? to;
  // Likewise with courses: untold, none is taken to lie ahead.
  return last !== undefined && mayLieAhead(last, day) ? course : rest;
}

/** A span in which its date, or its span, lies: of that it is told that it may lie ahead. */
function within(course: ContinuingEducation, before: number, after: number): ContinuingEducation {
  const days = daysOfCourse(course);
  if (days === undefined) return course;
  const { date: _, ...rest } = course;
  return { ...rest, from: dateOf(days.first - before), to: dateOf(days.last + after) };
}

function mayLieAhead(told: string, day: CalendarDate): boolean {
  return told > day || day.startsWith(told);
}

function withoutDetail(job: Service, detail: (typeof DETAILS_OF_SERVICE)[number]): Service {
  const { from, to, hours, hoursPerWeek = 0, hoursOf } = job;
  // Without both dates, hours in all would become a total: another thing told, not less.
  if ((detail === "from" || detail === "to") && (hours !== undefined || !from || !to)) return job;
  // The text gives these a default: at most 60 hours a week, and what `hoursOf` does not name.
  if (detail === "hoursPerWeek" && (hoursPerWeek > 60 || hoursOf)) return job;
  if (detail === "kinds" && hoursOf) return job;
  const { [detail]: _, ...rest } = job;
  return rest;
}

/** Under `doubtful` the text lets pay and an arrangement that are untold count, so that telling them can take away. */
function withoutDoubt(tree: Requirement): Requirement {
  if (isBranch(tree)) return { ...tree, of: tree.of.map(withoutDoubt) };
  return tree.kind === "experience" && tree.doubtful ? { ...tree, doubtful: [] } : tree;
}

function monthly(entry: Service): Service {
  const { from, to } = entry;
  return {
    ...entry,
    ...(from && { from: month(from.slice(0, 7)) }),
    ...(to && to !== "present" && { to: month(to.slice(0, 7)) }),
  };
}

describe("law 4: answering an unknown fact", () => {
  it("never gives a verdict that the range of answers did not allow", () => {
    const seen = { met: 0, "not-met": 0, unknown: 0 };
    fc.assert(
      fc.property(
        anyRule,
        profile,
        fc.array(forgetting, { minLength: 1, maxLength: 4 }),
        on,
        terms,
        (anyTree, person, forgets, day, under) => {
          const tree = withoutDoubt(anyTree);
          const less = forgets.reduce((known, forget) => forget(known, day), person);
          const before = weigh(tree, less, day, under);
          seen[before.answer] += 1;
          if (before.answer !== "unknown") expect(weigh(tree, person, day, under).answer).toBe(before.answer);
        },
      ),
      runs(CASES * 3),
    );
    expect(Math.min(seen.met, seen["not-met"], seen.unknown)).toBeGreaterThan(CASES / 10);
  });
});

/** The fold of a finding's leaves, told once more and plainly. */
function folded(finding: Finding): string {
  if (!isBranchFinding(finding)) return finding.answer;
  const answers = finding.of.map(folded);
  const met = answers.filter((answer) => answer === "met").length;
  const lost = answers.filter((answer) => answer === "not-met").length;
  if (met >= finding.n) return "met";
  return answers.length - lost < finding.n ? "not-met" : "unknown";
}

describe("law 5: a verdict", () => {
  it("is the fold of its parts, lists what is missing, and has a complete path only when eligible", () => {
    fc.assert(
      fc.property(anyRule, profile, on, terms, (tree, person, day, under) => {
        const finding = weigh(tree, person, day, under);
        const paths = pathsThrough(finding, LEXICON, openDossier(person, day));
        expect(finding.answer).toBe(folded(finding));
        expect(paths.length).toBeGreaterThan(0);
        expect(paths.length).toBeLessThanOrEqual(5);
        expect(paths.some((path) => path.verdict === "eligible")).toBe(finding.answer === "met");
        if (finding.answer === "not-met")
          expect(paths.every((path) => path.verdict === "not-yet")).toBe(true);
        for (const path of paths) {
          const lacks = path.missing.some((missing) => missing.answer === "not-met");
          expect(lacks).toBe(path.verdict === "not-yet");
          expect(path.missing.length === 0).toBe(path.verdict === "eligible");
        }
      }),
      runs(),
    );
  });

  it("that cannot be told asks for something that changes an answer, and one that is told asks for nothing", () => {
    fc.assert(
      fc.property(anyRule, profile, on, terms, (tree, person, day, under) => {
        const finding = weigh(tree, person, day, under);
        const questions = questionsFor(finding, prepareRule(tree, under), person, day);
        expect(questions.length > 0).toBe(finding.answer === "unknown");
      }),
      runs(),
    );
  });
});
