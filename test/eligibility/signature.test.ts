import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { kindOfPiece } from "../../src/eligibility/crowd/piece-kind.ts";
import { openDossier } from "../../src/eligibility/dossier.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import {
  signatureOf,
  signatureOfAnswers,
  signatureOfTraits,
  signatureOfUndatedTraits,
} from "../../src/eligibility/signature.ts";
import { openWeighing, weighRule } from "../../src/eligibility/weigh-rule.ts";
import { TODAY } from "./people/person.ts";
import { date, LEXICON, month } from "./support.ts";

const DEGREE: Requirement = { kind: "degree", about: {}, level: "bachelor" };
const YEAR: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 12 };
const LICENSE: Requirement = { kind: "license", about: {}, types: ["rn"] };
const CONFIRM: Requirement = { kind: "confirm", about: {}, confirm: "good-moral-character" };
const CERTIFICATION: Requirement = { kind: "certification", about: {}, ids: ["crc"], standing: "active" };
const TWO_CONFIRMS: Requirement = {
  kind: "all",
  about: {},
  of: [CONFIRM, { kind: "confirm", about: {}, confirm: "references" }],
};
const any: Requirement = { kind: "any", about: {}, of: [DEGREE, YEAR] };

const served = (months: number): Profile => ({ experience: [{ kinds: ["nursing"], months }] });
const licensed = (expires?: string): Profile => ({
  licenses: [{ type: "rn", standing: "active", ...(expires && { expires: date(expires) }) }],
});

const certified = (expires?: string): Profile => ({
  certifications: [{ id: "crc", standing: "active", ...(expires && { expires: date(expires) }) }],
});
const graduate = (...levels: readonly string[]): Profile => ({
  degrees: levels.map((level) => ({ level, awarded: date("2020-05-15") })),
});
const student = (awarded?: string): Profile => ({
  degrees: [
    { level: "bachelor", ...(awarded && { awarded: awarded.length === 7 ? month(awarded) : date(awarded) }) },
  ],
});
const issued = (day: string): Profile => ({
  licenses: [{ type: "rn", standing: "active", issued: date(day) }],
});
/** Service of an untold kind: all of it only may count. */
const perhaps = (months: number): Profile => ({ experience: [{ months }] });

function isSame(requires: Requirement, one: Profile, other: Profile, read = signatureOf): boolean {
  const rule = prepareRule(requires, { lexicon: LEXICON });
  const [a, b] = [one, other].map((profile) => {
    const weighing = openWeighing(rule, openDossier(profile, TODAY));
    return read(weighRule(weighing), weighing);
  });
  return a === b;
}

describe("a signature", () => {
  it.each<[string, Requirement, Profile, Profile]>([
    ["what is beyond a need", YEAR, served(12), served(30)],
    ["what another way lacks where one is enough", any, { ...served(12), degrees: [] }, served(12)],
    [
      "lesser degrees beside the one that is asked",
      DEGREE,
      graduate("bachelor", "diploma"),
      graduate("bachelor", "associate"),
    ],
    ["when a degree was awarded", DEGREE, student("2020-05-15"), student("2021-05-15")],
    [
      "when a degree that does nothing is to be awarded",
      LICENSE,
      student("2027-05-15"),
      student("2027-05-16"),
    ],
    ["degrees to a license", LICENSE, graduate("diploma"), graduate("associate")],
    [
      "a certification to a degree",
      DEGREE,
      graduate("associate"),
      { ...graduate("associate"), ...certified() },
    ],
    ["what may be there beyond a need", YEAR, perhaps(12), perhaps(30)],
    ["what may be enough from what nothing limits", YEAR, perhaps(12), {}],
  ])("does not tell %s", (_, rule, one, other) => {
    expect(isSame(rule, one, other)).toBe(true);
  });

  it.each<[string, Requirement, Profile, Profile]>([
    ["how much is missing", YEAR, served(8), served(9)],
    ["what is untold from what is lacking", YEAR, {}, { experience: [] }],
    ["what is met from what is untold", YEAR, {}, served(12)],
    ["what is confirmed already", CONFIRM, {}, { confirms: { "good-moral-character": true } }],
    ["a license told to be unexpired from one taken to be", LICENSE, licensed("2027-01-01"), licensed()],
    ["which degree is held already", DEGREE, { degrees: [] }, { degrees: [{ level: "associate" }] }],
    ["which lesser degree is held already", DEGREE, graduate("diploma"), graduate("associate")],
    ["a certification told to be unexpired", CERTIFICATION, certified("2027-01-01"), certified()],
    ["when a degree is to be awarded", DEGREE, student("2027-05-15"), student("2027-05-16")],
    ["when a license is to be issued", LICENSE, issued("2027-05-15"), issued("2027-05-16")],
    ["a degree of this month from one of which no day is told", DEGREE, student("2026-11"), student()],
    ["what may be there of a need", YEAR, perhaps(6), perhaps(7)],
    [
      "which of two things is confirmed",
      TWO_CONFIRMS,
      { confirms: { "good-moral-character": true } },
      { confirms: { references: true } },
    ],
  ])("tells %s", (_, rule, one, other) => {
    expect(isSame(rule, one, other)).toBe(false);
  });

  it("of the answers alone does not tell how much is missing, but the answer", () => {
    expect(isSame(YEAR, served(8), served(9), signatureOfAnswers)).toBe(true);
    expect(isSame(YEAR, served(8), served(12), signatureOfAnswers)).toBe(false);
  });

  it("of the answers alone does not tell when a degree is to be awarded", () => {
    expect(isSame(DEGREE, student("2027-05-15"), student("2027-05-16"), signatureOfAnswers)).toBe(true);
    expect(isSame(DEGREE, student("2027-05-15"), student("2026-11"), signatureOfAnswers)).toBe(false);
  });
});

describe("a signature of traits", () => {
  it("tells how each thing held stands, and every degree, but no amounts", () => {
    expect(isSame(LICENSE, licensed("2027-01-01"), licensed(), signatureOfTraits)).toBe(false);
    const [diploma, associate] = [graduate("bachelor", "diploma"), graduate("bachelor", "associate")];
    expect(isSame(DEGREE, diploma, associate, signatureOfTraits)).toBe(false);
    expect(isSame(CONFIRM, {}, { confirms: { "good-moral-character": true } }, signatureOfTraits)).toBe(
      false,
    );
    expect(isSame(YEAR, served(8), served(12), signatureOfTraits)).toBe(true);
  });

  it("tells when a degree is to be awarded, unless it is undated", () => {
    const [one, other] = [student("2027-05-15"), student("2027-05-16")];
    expect(isSame(DEGREE, one, other, signatureOfTraits)).toBe(false);
    expect(isSame(DEGREE, one, other, signatureOfUndatedTraits)).toBe(true);
    expect(isSame(DEGREE, one, student("2026-05-16"), signatureOfUndatedTraits)).toBe(false);
  });
});

describe("a piece of a profile", () => {
  it.each<[string, Profile]>([
    ["experience", served(1)],
    ["courses", { continuingEducation: [] }],
    ["trait", licensed()],
    ["neither", { ...served(1), continuingEducation: [] }],
    ["neither", { ...served(1), ...licensed() }],
    ["neither", { continuingEducation: [], ...licensed() }],
  ])("is %s by what it tells", (kind, profile) => {
    expect(kindOfPiece(profile)).toBe(kind);
  });
});
