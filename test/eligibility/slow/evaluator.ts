import type { ContinuingEducation, Profile, Standing } from "../../../src/domain/profile.ts";
import type {
  EducationRequirement,
  ExperienceRequirement,
  LicenseRequirement,
  Requirement,
} from "../../../src/domain/requirement.ts";
import type { Terms } from "../../../src/eligibility/prepare-rule.ts";
import { dayOf, daysFrom, windowFirst } from "./dates.ts";
import { exact, less, type Ratio } from "./ratio.ts";
import { degreeFits, regionStart } from "./region.ts";
import { type Asked, anything, daysServed, hoursServed } from "./service.ts";
import { type Case, every, find, onAll, onDays, some, type Truth, told } from "./truth.ts";

/**
 * A second evaluator, written only to disagree with the first: it walks every day, knows nothing
 * of findings, and shares no code with src/.
 */
export function slowAnswer(root: Requirement, profile: Profile, on: string, terms: Terms): string {
  const truth = evaluate(root, { root, profile, on: dayOf(on), terms });
  return truth === true ? "met" : truth === false ? "not-met" : "unknown";
}

function evaluate(node: Requirement, it: Case): Truth {
  const { profile } = it;
  switch (node.kind) {
    case "all":
      return every(node.of.map((part) => evaluate(part, it)));
    case "any":
      return some(node.of.map((part) => evaluate(part, it)));
    case "at-least":
      return atLeast(
        node.n,
        node.of.map((part) => evaluate(part, it)),
      );
    case "license":
      return holding(profile.licenses, (held) =>
        every([scope(node, held.type, it), permit(node, held, held.type, it)]),
      );
    case "certification":
      return holding(profile.certifications, (held) =>
        every([
          told(held.id, (id) => node.ids.includes(id)) === false && node.open
            ? "?"
            : told(held.id, (id) => node.ids.includes(id)),
          permit(node, held, held.id, it),
        ]),
      );
    case "degree":
      return holding(profile.degrees, (degree) =>
        every([degreeFits(node, degree, it), onDays(degree.awarded, (day) => day <= it.on)]),
      );
    case "state":
      return told(profile.currently, (currently) => currently.includes(node.currently));
    case "confirm":
      return profile.confirms?.[node.confirm] !== false;
    case "continuing-education":
      return education(node, it);
    case "experience":
      return experience(node, it);
    case "together":
      return reach(
        exact(daysNeeded(node.months)),
        (asked, sure) => daysServed(asked, sure, it),
        leavesNamed(node.of, it),
        it,
      );
  }
}

function atLeast(n: number, truths: readonly Truth[]): Truth {
  if (truths.filter((truth) => truth === true).length >= n) return true;
  return truths.filter((truth) => truth !== false).length >= n ? "?" : false;
}

function holding<T>(held: readonly T[] | undefined, holds: (each: T) => Truth): Truth {
  return held ? some(held.map(holds)) : "?";
}

function scope(node: LicenseRequirement, type: string | undefined, it: Case): Truth {
  if (type === undefined) return "?";
  if (node.types?.includes(type)) return true;
  if (!node.permits) return false;
  const permission = it.terms.lexicon.independentAssessment.get(type) ?? "unknown";
  return permission === "unknown" ? "?" : permission === "yes";
}

interface Permit {
  readonly standing?: Standing;
  readonly unrestricted?: boolean;
  readonly issued?: string;
  readonly expires?: string;
}

function permit(
  node: { readonly standing?: string; readonly unrestricted?: true },
  held: Permit,
  id: string | undefined,
  it: Case,
): Truth {
  return every([
    node.standing ? told(held.standing, (standing) => standing === "active") : true,
    node.unrestricted ? told(held.unrestricted, (yes) => yes) : true,
    held.issued ? onDays(held.issued, (day) => day <= it.on) : true,
    unexpired(held, id, it),
  ]);
}

function unexpired({ standing, expires }: Permit, id: string | undefined, it: Case): Truth {
  if (standing === "expired" || standing === "revoked") return false;
  if (expires === "never") return true;
  if (expires) return onDays(expires, (day) => it.on <= day);
  if (standing === "active") return true;
  return id !== undefined && it.terms.lexicon.neverExpires.has(id) ? true : "?";
}

function education(node: EducationRequirement, it: Case): Truth {
  const first =
    node.withinMonths === undefined ? Number.NEGATIVE_INFINITY : windowFirst(node.withinMonths, it.on);
  const taken = ({ date, from, to }: ContinuingEducation): Truth => {
    const counts = (day: number): boolean => day >= first && day <= it.on;
    if (from && to) return onAll(daysFrom(from, to), counts);
    return date === undefined && node.withinMonths === undefined ? true : onDays(date, counts);
  };
  const { continuingEducation } = it.profile;
  if (!continuingEducation) return "?";
  let [least, most] = [0, 0];
  for (const course of continuingEducation) {
    const counts = every([
      node.topics ? told(course.topic, (topic) => node.topics?.includes(topic) === true) : true,
      taken(course),
    ]);
    if (counts === true) least += course.hours ?? 0;
    if (counts !== false) most += course.hours ?? 1e9;
  }
  if (least >= node.hours) return true;
  return most >= node.hours ? "?" : false;
}

function experience(leaf: ExperienceRequirement, it: Case): Truth {
  const one = ([asked]: readonly Asked[], amount: (asked: Asked) => Ratio): Ratio =>
    asked ? amount(asked) : exact(0);
  return every([
    leaf.months === undefined
      ? true
      : reach(exact(daysNeeded(leaf.months)), (asked, sure) => daysServed(asked, sure, it), [leaf], it),
    leaf.hours === undefined
      ? true
      : reach(
          exact(leaf.hours),
          (asked, sure) => one(asked, (each) => hoursServed(each, sure, it)),
          [leaf],
          it,
        ),
    !leaf.anyAmount
      ? true
      : reach(exact(1), (asked, sure) => one(asked, (each) => anything(each, sure, it)), [leaf], it),
  ]);
}

function leavesNamed(ids: readonly string[], it: Case): readonly ExperienceRequirement[] {
  return ids.flatMap((id) => {
    const leaf = find(it.root, id);
    return leaf?.kind === "experience" ? [leaf] : [];
  });
}

function reach(
  needed: Ratio,
  served: (asked: readonly Asked[], sure: boolean) => Ratio,
  leaves: readonly ExperienceRequirement[],
  it: Case,
): Truth {
  const starting = (sure: boolean): readonly Asked[] =>
    leaves.map((leaf) => ({ leaf, start: regionStart(leaf, sure, it, evaluate) }));
  const { experience: listed, experienceMore } = it.profile;
  if (listed && !less(served(starting(true), true), needed)) return true;
  const mayBeMore = !listed || experienceMore === "unknown";
  if (mayBeMore && starting(false).some(({ start }) => start <= it.on)) return "?";
  return listed && !less(served(starting(false), false), needed) ? "?" : false;
}

function daysNeeded(months: number): number {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const rest = months % 12;
  const runs = lengths
    .slice(0, 13 - rest)
    .map((_, at) => lengths.slice(at, at + rest).reduce((a, b) => a + b, 0));
  return Math.floor(months / 12) * 365 + Math.min(...runs);
}
