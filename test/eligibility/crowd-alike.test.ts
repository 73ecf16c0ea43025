import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { oneOfEach } from "../support/pieces-of.ts";
import { learned } from "./crowd-by.ts";
import { all, date } from "./support.ts";

const year = (kind: string): Requirement => ({ kind: "experience", about: {}, kinds: [kind], months: 12 });
const requires = all(
  { kind: "degree", about: {}, level: "bachelor" },
  year("nursing"),
  year("direct-client"),
);
const served = (kind: string, months: number): Profile => ({ experience: [{ kinds: [kind], months }] });

const GRADUATE = 1;
const NO_DEGREE = 2;
const PIECES: readonly Profile[] = [
  { degrees: [{ level: "bachelor", awarded: date("2020-05-01") }] },
  { degrees: [] },
  served("nursing", 6),
  served("nursing", 8),
  served("nursing", 12),
  served("direct-client", 6),
  served("direct-client", 12),
  served("nursing", 3e12),
];
const [SIX, EIGHT, TWELVE, CONTACT_SIX, CONTACT_TWELVE, ENDLESS] = [3, 4, 5, 6, 7, 8] as const;

const openCrowd = () => learned(PIECES, requires);

describe("people of a crowd", () => {
  const crowd = openCrowd();
  const numberOf = (...pieces: readonly number[]): number => {
    expect(crowd.weigh(oneOfEach(pieces))).toBe(true);
    return crowd.alike(0);
  };

  it("are alike where they hold the same and each leaf has the same answer", () => {
    expect(numberOf(GRADUATE, SIX)).toBe(numberOf(GRADUATE, EIGHT));
    expect(numberOf(GRADUATE, SIX, SIX)).toBe(numberOf(GRADUATE, TWELVE));
  });

  it("are not alike where a leaf has another answer, or something else is held", () => {
    expect(numberOf(GRADUATE, SIX)).not.toBe(numberOf(GRADUATE, TWELVE));
    expect(numberOf(GRADUATE, TWELVE, CONTACT_SIX)).not.toBe(numberOf(GRADUATE, SIX, CONTACT_TWELVE));
    expect(numberOf(GRADUATE, SIX)).not.toBe(numberOf(NO_DEGREE, SIX));
    expect(numberOf(GRADUATE)).not.toBe(numberOf(GRADUATE, SIX));
  });

  it("are weighed by themselves where amounts are too large to be summed up exactly", () => {
    expect(crowd.weigh(oneOfEach([GRADUATE, ENDLESS]))).toBe(false);
    expect(crowd.weigh(oneOfEach([GRADUATE, SIX]))).toBe(true);
  });

  it("stand nowhere before anybody is weighed, and by a rule that is not there", () => {
    const fresh = openCrowd();
    expect([fresh.answer(0), fresh.alike(0), fresh.nearest(0)]).toEqual(["unknown", 0, undefined]);
    fresh.weigh(oneOfEach([GRADUATE, TWELVE, CONTACT_TWELVE]));
    expect([fresh.answer(0), fresh.answer(1), fresh.nearest(1)]).toEqual(["met", "unknown", undefined]);
  });
});
