import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { explain } from "../../src/eligibility/explain.ts";
import { distancesOf, lackReader } from "../../src/eligibility/lack.ts";
import { nearestWay } from "../../src/eligibility/nearest-way.ts";
import { pathsThrough } from "../../src/eligibility/paths.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { timeOfWay } from "../../src/eligibility/way-time.ts";
import { waysThrough } from "../../src/eligibility/ways.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { on, profile, runs } from "./profile-arbitraries.ts";
import { rule, terms } from "./rule-arbitraries.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const people = fc.array(profile, { minLength: 1, maxLength: 8 });

type Prepared = ReturnType<typeof prepareRule>;

function weighed(prepared: Prepared, person: Profile, day: Parameters<typeof openDossier>[1]) {
  const weighing = openWeighing(prepared, openDossier(person, day));
  const outcome = weighRule(weighing);
  return { outcome, weighing, finding: explain(outcome, weighing) };
}

/** Says of everybody what the first path is by both; how many were told it quickly. */
function compareAll(
  prepared: Prepared,
  all: readonly Profile[],
  day: Parameters<typeof openDossier>[1],
): number {
  const ways = waysThrough(weighed(prepared, {}, day).finding);
  if (ways === undefined) return 0;
  const reader = lackReader(prepared.terms);
  for (const person of all) {
    const { outcome, weighing, finding } = weighed(prepared, person, day);
    const [first] = pathsThrough(finding, prepared.terms.lexicon, openDossier(person, day));
    const lacks = reader.ofLeaves(outcome, weighing);
    const way = nearestWay(ways, distancesOf(lacks));
    const time = way && timeOfWay(way, ways, lacks);
    expect(
      way &&
        time && {
          choices: way.choices.map(({ about, kind }) => ({ about, kind })),
          months: monthsFor(time),
          isEstimate: time.isEstimate,
          missing: way.leaves.flatMap((place) => lacks[place]?.missing ?? []),
        },
    ).toEqual(
      first && {
        choices: first.choices.map(({ about, kind }) => ({ about, kind })),
        months: first.months,
        isEstimate: first.isEstimate,
        missing: first.missing,
      },
    );
  }
  return all.length;
}

describe("the nearest way, found without explaining anything", () => {
  it("is the first of all paths, by any rule", () => {
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
