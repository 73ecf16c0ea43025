import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CalendarDate } from "../../src/domain/calendar-date.ts";
import type { Profile } from "../../src/domain/profile.ts";
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

vi.setConfig({ testTimeout: 600_000 });

const people = fc.array(profile, { minLength: 1, maxLength: 8 });

function weighed(prepared: PreparedRule, person: Profile, day: CalendarDate) {
  const weighing = openWeighing(prepared, openDossier(person, day));
  const outcome = weighRule(weighing);
  return { answer: outcome.answer, finding: explain(outcome, weighing) };
}

/** What a crowd's weigher tells of somebody; nothing where they have to be weighed alone. */
function toldInCrowd(crowd: CrowdWeigher, pieces: readonly number[]) {
  if (!crowd.weigh(pieces)) return undefined;
  const near = crowd.nearest(0);
  return {
    answer: crowd.answer(0),
    way: near && {
      choices: near.way.choices.map(({ about, kind }) => ({ about, kind })),
      months: monthsFor(near.time),
      isEstimate: near.time.isEstimate,
      missing: near.way.leaves.flatMap((place) => near.lacks[place]?.missing ?? []),
    },
  };
}

/** Compares all people with what is said of each alone; how many were told in the crowd. */
function compareAll(prepared: PreparedRule, all: readonly Profile[], day: CalendarDate): number {
  const shape = shapeOfRule(prepared);
  const ways = waysThrough(weighed(prepared, {}, day).finding);
  const lacks = lackReader(prepared.terms);
  const crowd = shape && ways && crowdWeigher([{ ...shape, rule: prepared, ways, lacks }], day, 1000);
  if (!crowd) return 0;
  let learned = 0;
  let told = 0;
  const alike = new Map<number, string>();
  for (const person of [...all, ...all.toReversed()]) {
    const pieces = piecesOf(person).map((piece) => {
      learned += 1;
      crowd.learn(learned, piece);
      return learned;
    });
    const found = toldInCrowd(crowd, pieces);
    if (found === undefined) continue;
    told += 1;
    const { answer, finding } = weighed(prepared, person, day);
    const [first] = pathsThrough(finding, prepared.terms.lexicon, person);
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
  return told;
}

describe("people who are weighed in a crowd, by what their pieces mean", () => {
  it("are told what each is told alone, by any rule", () => {
    let told = 0;
    fc.assert(
      fc.property(rule, people, on, terms, (tree, all, day, under) => {
        told += compareAll(prepareRule(tree, under), all, day);
      }),
      runs(2000),
    );
    expect(told).toBeGreaterThan(1000);
  });
});
