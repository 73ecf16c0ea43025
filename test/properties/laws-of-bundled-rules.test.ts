import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { profileText } from "../../src/dataset/profile/profile-text.ts";
import { profileWordsOf } from "../../src/dataset/profile/profile-words.ts";
import { readProfile } from "../../src/dataset/profile/read-profile.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { check } from "../../src/eligibility/check.ts";
import { isWeighable, termsOf } from "../../src/eligibility/choose-version.ts";
import { lexiconOf } from "../../src/eligibility/lexicon.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { type Standing, weighCredential } from "../../src/eligibility/weigh-credential.ts";
import { file } from "../dataset/support/small-yaml.ts";
import { ROLE_PEOPLE } from "../eligibility/people/roles.ts";
import { PEOPLE } from "../eligibility/people/table.ts";
import { slowAnswer } from "../eligibility/slow/evaluator.ts";
import { DATASET, neighborOf, somebody, today, withMore } from "./bundled-people.ts";
import { CASES, runs } from "./profile-arbitraries.ts";
import { LAST_DAY } from "./valid-profiles.ts";

// Nothing can interrupt a property, and that a busy machine takes long is no fault.
vi.setConfig({ testTimeout: 0 });

const LEXICON = lexiconOf(DATASET.vocabulary);
const WORDS = profileWordsOf(DATASET);

/** Every version of a bundled credential and every account of a bundled role, by `id/version`. */
const VERSIONS = [
  ...DATASET.credentials.flatMap(({ id, rules }) => rules.map((version) => ({ id, version }))),
  ...DATASET.roles.flatMap(({ id, entry }) => entry.map((version) => ({ id, version }))),
].flatMap(({ id, version }) =>
  isWeighable(version) ? [{ name: `${id}/${version.id}`, version, anybody: anybodyFor(id) }] : [],
);

/** Anybody at all, and as often somebody near a person worked by hand for the credential or role. */
function anybodyFor(id: string): fc.Arbitrary<Profile> {
  const people = PEOPLE.get(id) ?? ROLE_PEOPLE.filter(({ role }) => role === id);
  return fc.oneof(somebody, neighborOf(people.map(({ profile }) => profile)));
}

/** The versions share the cases of one law. */
const EACH = Math.ceil(CASES / VERSIONS.length);

describe("the slow evaluator", () => {
  it.each(VERSIONS)("agrees on $name", ({ version, anybody }) => {
    const terms = termsOf(version, LEXICON);
    const answers = new Map<string, number>();
    fc.assert(
      fc.property(anybody, today, (person, day) => {
        const { answer } = weigh(version.requires, person, day, terms);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
        expect(answer).toBe(slowAnswer(version.requires, person, day, terms));
      }),
      runs(EACH),
    );
    for (const answer of ["met", "not-met", "unknown"])
      expect(answers.get(answer) ?? 0, answer).toBeGreaterThan(EACH / 200);
  });
});

const ELIGIBLE = [...PEOPLE].flatMap(([id, people]) =>
  people.flatMap(({ verdict, profile, on }) => (verdict === "eligible" ? [{ ids: [id], profile, on }] : [])),
);

describe("more than what makes somebody eligible", () => {
  it("leaves them eligible", () => {
    expect(ELIGIBLE.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(
        fc.constantFrom(...ELIGIBLE).chain((each) => fc.tuple(fc.constant(each), withMore(each.profile))),
        ([{ ids, on }, more]) => {
          expect(check(DATASET, more, { ids, asOf: on }).results[0]?.verdict).toBe("eligible");
        },
      ),
      runs(),
    );
  });
});

const EVERYBODY = fc.oneof(...DATASET.credentials.map(({ id }) => anybodyFor(id)));

/** What a standing says, whatever the order of the accounts that differ. */
function saidBy({ otherwise, ...rest }: Standing): unknown {
  return { ...rest, otherwise: otherwise.toSorted((a, b) => (a.rules.id < b.rules.id ? -1 : 1)) };
}

describe("the order of the versions", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATASET.credentials), EVERYBODY, today, ({ rules }, person, day) => {
        const turned = weighCredential(rules.toReversed(), person, day, LEXICON);
        expect(saidBy(turned)).toEqual(saidBy(weighCredential(rules, person, day, LEXICON)));
      }),
      runs(CASES / 2),
    );
  });
});

describe("a profile that is read from its own text", () => {
  it("gives the same result", () => {
    fc.assert(
      fc.property(EVERYBODY, (person) => {
        const { profile, diagnostics } = readProfile(file("p.yaml", profileText(person)), WORDS, LAST_DAY);
        expect(diagnostics).toEqual([]);
        const read = check(DATASET, profile ?? {}, { asOf: LAST_DAY });
        expect(read).toEqual(check(DATASET, person, { asOf: LAST_DAY }));
      }),
      runs(CASES / 10),
    );
  });
});
