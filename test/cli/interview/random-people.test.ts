import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf } from "../../../src/cli/interview/ground.ts";
import type { Inquiry, Progress } from "../../../src/cli/interview/inquiry.ts";
import { standpointOf } from "../../../src/cli/interview/next-question.ts";
import type { Question } from "../../../src/cli/interview/question.ts";
import { profileFlagsOf } from "../../../src/dataset/profile/profile-flags-of.ts";
import { profileText } from "../../../src/dataset/profile/profile-text.ts";
import { profileWordsOf } from "../../../src/dataset/profile/profile-words.ts";
import { readProfile } from "../../../src/dataset/profile/read-profile.ts";
import { readProfileFlags } from "../../../src/dataset/profile/read-profile-flags.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { check } from "../../../src/eligibility/check.ts";
import type { CheckResult } from "../../../src/eligibility/check-result.ts";
import { plan } from "../../../src/eligibility/plan/plan.ts";
import { CASES, runs } from "../../properties/profile-arbitraries.ts";
import { bundledDataset } from "../../support/small-dataset.ts";
import { ON, person } from "./random-person.ts";
import { truthfulAnswer } from "./truthful.ts";

const dataset = bundledDataset();
const SUBJECTS = [...dataset.credentials, ...dataset.roles].map(({ id }) => id);
const subjects = fc.oneof(
  fc.constantFrom(...SUBJECTS).map((id) => [id]),
  fc.subarray(SUBJECTS, { minLength: 2, maxLength: 3 }),
);

function inquiryInto(ids: readonly string[]): Inquiry {
  return { dataset, on: ON, weigh: (profile) => check(dataset, profile, { ids, asOf: ON }) };
}

function verdictsOf({ results }: CheckResult): readonly string[] {
  return results.map(({ verdict }) => verdict);
}

interface Held {
  readonly profile: Profile;
  readonly keys: readonly string[];
  readonly questions: readonly Question[];
}

/** Asks until there is nothing more to ask; whoever answers `?` does not know. */
function hold(
  inquiry: Inquiry,
  goal: Progress["goal"],
  answer: (question: Question, told: Profile) => readonly string[],
): Held {
  let progress: Progress = { profile: {}, asked: new Set(), goal };
  const questions: Question[] = [];
  for (;;) {
    const { profile, next } = standpointOf(inquiry, progress);
    const keys = questions.map(({ key }) => key);
    if (!next) return { profile, keys, questions };
    const { question, part } = next;
    questions.push(question);
    if (keys.length > 200) throw new Error(`no end: ${keys.join(" ")}`);
    const asked = new Set([...progress.asked, question.key]);
    progress = { ...progress, part, asked, profile: answered(question, answer(question, profile), profile) };
  }
}

function answered(question: Question, words: readonly string[], before: Profile): Profile {
  const [word = ""] = words;
  if (word === "?") return question.unknown ?? before;
  if (question.kind === "text") {
    const taken = question.read(word);
    if (typeof taken === "string") throw new Error(`${question.message}\n${word}: ${taken}`);
    return taken;
  }
  const values = question.choices.map(({ value }) => value);
  if (question.kind === "one") {
    if (!values.includes(word)) throw new Error(`${question.message}: no ${word} among ${values.join(" ")}`);
    return question.take(word);
  }
  return question.take(words.filter((each) => values.includes(each)));
}

/** The month of a day; any other answer as it is. */
function monthOf(answer: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? answer.slice(0, 7) : answer;
}

describe("an interview of somebody who knows everything", () => {
  it("ends with the verdicts of all that they could have told, and asks nothing twice", () => {
    fc.assert(
      fc.property(person, subjects, (truth, ids) => {
        const inquiry = inquiryInto(ids);
        const { profile, keys } = hold(inquiry, "verdict", (question, told) =>
          truthfulAnswer(truth, question, told),
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(verdictsOf(inquiry.weigh(profile))).toEqual(verdictsOf(inquiry.weigh(truth)));
      }),
      runs(CASES / 20),
    );
  });

  it("may tell months alone, and is asked for the day wherever it can change a verdict", () => {
    let days = 0;
    fc.assert(
      fc.property(person, subjects, (truth, ids) => {
        const inquiry = inquiryInto(ids);
        const { profile, keys } = hold(inquiry, "verdict", (question, told) => {
          const key = question.key.replace(/:day$/, "");
          const answer = truthfulAnswer(truth, { key }, told);
          return key === question.key ? answer.map(monthOf) : answer;
        });
        days += keys.filter((key) => key.endsWith(":day")).length;
        expect(verdictsOf(inquiry.weigh(profile))).toEqual(verdictsOf(inquiry.weigh(truth)));
      }),
      runs(CASES / 20),
    );
    expect(days).toBeGreaterThan(0);
  });

  it("leaves nothing unasked on which a plan depends", () => {
    const credentials = dataset.credentials.map(({ id }) => id);
    fc.assert(
      fc.property(person, fc.constantFrom(...credentials), (truth, id) => {
        const planFor = (profile: Profile) => plan(dataset, profile, { ids: [id], asOf: ON });
        const inquiry = { ...inquiryInto([id]), plan: planFor };
        const { profile, keys } = hold(inquiry, "verdict", (question, told) =>
          truthfulAnswer(truth, question, told),
        );
        const open = planFor(profile).results.flatMap(({ perhaps }) => perhaps?.ask ?? []);
        const own = open.filter(({ fact }) => fact.knownTo === "person").map(({ fact }) => keyOf(fact));
        expect(own.filter((key) => !keys.includes(key))).toEqual([]);
      }),
      runs(CASES / 20),
    );
  });

  it("lists work in one order from the first question to the last", () => {
    fc.assert(
      fc.property(person, subjects, (truth, ids) => {
        const { questions } = hold(inquiryInto(ids), "whole", (question, told) =>
          truthfulAnswer(truth, question, told),
        );
        const lists = questions.flatMap((each) =>
          each.kind === "some" && /^experience:\d+$/.test(each.key) ? [each.choices] : [],
        );
        for (const list of lists) expect(list).toEqual(lists[0]);
      }),
      runs(CASES / 40),
    );
  });

  it("gives a profile that reads without a fault, from a file and from flags, as the same", () => {
    const words = profileWordsOf(dataset);
    fc.assert(
      fc.property(person, subjects, fc.constantFrom("verdict", "whole" as const), (truth, ids, goal) => {
        const { profile } = hold(inquiryInto(ids), goal, (question, told) =>
          truthfulAnswer(truth, question, told),
        );
        const bytes = new TextEncoder().encode(profileText(profile));
        expect(readProfile({ path: "p.yaml", place: "", bytes }, words, ON)).toEqual({
          profile,
          diagnostics: [],
        });
        expect(readProfileFlags(profileFlagsOf(profile), words, ON)).toEqual({ profile, diagnostics: [] });
      }),
      runs(CASES / 40),
    );
  });
});

describe("an interview of somebody who does not know everything", () => {
  it("ends, asks nothing twice, and decides nothing that knowing more would overturn", () => {
    fc.assert(
      fc.property(person, subjects, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (truth, ids, luck) => {
        const inquiry = inquiryInto(ids);
        const { profile, keys } = hold(inquiry, "verdict", (question, told) => {
          // What is untold here counts by the specification, so not knowing it can be overturned.
          const isCounted = /:(?:arrangement|paid)$/.test(question.key);
          // Who does not know the field of a degree cannot say that there are two of them.
          const isOfTwo = question.key.endsWith(":field");
          const knows = isCounted || isOfTwo || luck.next().value !== 0;
          return knows ? truthfulAnswer(truth, question, told) : ["?"];
        });
        expect(new Set(keys).size).toBe(keys.length);
        const known = verdictsOf(inquiry.weigh(truth));
        verdictsOf(inquiry.weigh(profile)).forEach((verdict, place) => {
          if (verdict !== "cannot-tell") expect(verdict).toBe(known[place]);
        });
      }),
      runs(CASES / 20),
    );
  });
});
