import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CalendarDate } from "../../src/domain/calendar-date.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { pieceList, type ToldPieces } from "../../src/domain/told-pieces.ts";
import { confirmationsOf } from "../../src/eligibility/confirm.ts";
import { shapeOfRule } from "../../src/eligibility/crowd/rule-shape.ts";
import { type CrowdWeigher, crowdWeigher } from "../../src/eligibility/crowd/weigh-crowd.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { explain } from "../../src/eligibility/explain.ts";
import { lackReader } from "../../src/eligibility/lack.ts";
import { pathsThrough } from "../../src/eligibility/paths.ts";
import { type PreparedRule, prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { waysThrough } from "../../src/eligibility/ways.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { piecesOf } from "../support/pieces-of.ts";
import { on, profile, runs } from "./profile-arbitraries.ts";
import { rule, terms } from "./rule-arbitraries.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const people = fc.array(profile, { minLength: 1, maxLength: 8 });

const MOST = 1000;

/** A piece of one total or course as so many of one month or hour; nothing where it is not one of a whole number. */
function severalOf({ experience, continuingEducation }: Profile) {
  const [total] = experience ?? [];
  const [course] = continuingEducation ?? [];
  const unit = total?.months === undefined ? "hours" : "months";
  const amount = total ? total[unit] : course?.hours;
  if (amount === undefined || amount < 1 || amount > MOST || !Number.isInteger(amount)) return undefined;
  const of = (count: number): Profile =>
    total
      ? { experience: [{ ...total, [unit]: count }] }
      : { continuingEducation: [{ ...course, hours: count }] };
  return { one: of(1), amount, greatest: { amount: MOST, profile: of(MOST) } };
}

function weighed(prepared: PreparedRule, person: Profile, day: CalendarDate) {
  const weighing = openWeighing(prepared, openDossier(person, day));
  const outcome = weighRule(weighing);
  return { answer: outcome.answer, finding: explain(outcome, weighing) };
}

/** What a crowd's weigher tells of somebody; nothing where they have to be weighed alone. */
function toldInCrowd(crowd: CrowdWeigher, pieces: ToldPieces) {
  if (!crowd.weigh(pieces)) return undefined;
  const near = crowd.nearest(0);
  return {
    answer: crowd.answer(0),
    way: near && {
      choices: near.way.choices.map(({ about, kind }) => ({ about, kind })),
      months: monthsFor(crowd.timeOf(0, near)),
      isEstimate: crowd.timeOf(0, near).isEstimate,
      missing: near.way.leaves.flatMap((place) => near.lacks[place]?.missing ?? []),
    },
  };
}

/** Tells a crowd's weigher of everybody anew; every other total as so many of one month or hour. */
function learnerFor(crowd: CrowdWeigher) {
  let learned = 0;
  let counted = 0;
  return {
    learn(person: Profile): ToldPieces {
      const pieces = pieceList(100);
      for (const piece of piecesOf(person)) {
        learned += 1;
        const several = learned % 2 === 0 ? severalOf(piece) : undefined;
        crowd.learn(learned, several?.one ?? piece, several?.greatest);
        pieces.add(learned, several?.amount ?? 1);
        counted += several ? 1 : 0;
      }
      return pieces;
    },
    several: () => counted,
  };
}

/** Compares all people with what is said of each alone; how many were told in the crowd, and how many pieces as several. */
function compareAll(prepared: PreparedRule, all: readonly Profile[], day: CalendarDate) {
  const shape = shapeOfRule(prepared);
  const ways = waysThrough(weighed(prepared, {}, day).finding);
  const lacks = lackReader(prepared.terms);
  const crowd = shape && ways && crowdWeigher([{ ...shape, rule: prepared, ways, lacks }], day, 1000);
  if (!crowd) return { told: 0, several: 0 };
  const learner = learnerFor(crowd);
  let told = 0;
  const alike = new Map<number, string>();
  for (const person of [...all, ...all.toReversed()]) {
    const found = toldInCrowd(crowd, learner.learn(person));
    if (found === undefined) continue;
    told += 1;
    const { answer, finding } = weighed(prepared, person, day);
    const [first] = pathsThrough(finding, prepared.terms.lexicon, openDossier(person, day));
    expect(found).toEqual({
      answer,
      way: first && {
        choices: first.choices.map(({ about, kind }) => ({ about, kind })),
        months: first.months,
        isEstimate: first.isEstimate,
        missing: first.missing,
      },
    });
    const toConfirm = JSON.stringify(confirmationsOf(finding));
    expect(alike.get(crowd.alike(0)) ?? toConfirm).toBe(toConfirm);
    alike.set(crowd.alike(0), toConfirm);
  }
  return { told, several: learner.several() };
}

describe("people who are weighed in a crowd, by what their pieces mean", () => {
  it("are told what each is told alone, by any rule", () => {
    let told = 0;
    let several = 0;
    fc.assert(
      fc.property(rule, people, on, terms, (tree, all, day, under) => {
        const compared = compareAll(prepareRule(tree, under), all, day);
        told += compared.told;
        several += compared.several;
      }),
      runs(2000),
    );
    expect(told).toBeGreaterThan(1000);
    expect(several).toBeGreaterThan(1000);
  });
});
