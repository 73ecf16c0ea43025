import { expect, it } from "vitest";
import type { Requirement } from "../../src/domain/requirement.ts";
import { forecast } from "../../src/eligibility/forecast.ts";
import { prepareRule } from "../../src/eligibility/prepare-rule.ts";
import { date, LEXICON } from "./support.ts";

const LICENSE: Requirement = { kind: "license", about: {}, types: ["rn"] };
const RULE = prepareRule({ kind: "any", about: {}, of: [LICENSE] }, { lexicon: LEXICON });

it("looks ahead through days without rules and with them, in whatever order they are told", () => {
  const reigns = [{ from: date("2027-01-01"), rule: RULE }, { from: date("2026-01-01") }];
  const person = { licenses: [{ type: "rn", standing: "active", expires: date("2027-06-30") }] } as const;
  const ahead = forecast(reigns, person, date("2026-11-21"), date("2027-12-31"));
  const [none, held, lost] = [
    { from: "2026-11-21", to: "2026-12-31", answer: "unknown" },
    { from: "2027-01-01", to: "2027-06-30", answer: "met" },
    { from: "2027-07-01", to: "2027-12-31", answer: "not-met" },
  ];
  expect(ahead).toEqual({
    eligibleFrom: "2027-01-01",
    until: "2027-06-30",
    possibleFrom: "2026-11-21",
    spells: [none, held, lost],
    leaves: [{ requirement: LICENSE, spells: [held, lost] }],
  });
});

it("passes over rules that others follow before the first day", () => {
  const reigns = [{ from: date("2026-01-01") }, { from: date("2026-02-01"), rule: RULE }];
  const { spells } = forecast(reigns, { licenses: [] }, date("2026-11-21"), date("2026-12-31"));
  expect(spells).toEqual([{ from: "2026-11-21", to: "2026-12-31", answer: "not-met" }]);
});

it("sees rules that are in force on one day alone, be it the only one", () => {
  const reigns = [{ from: date("2026-11-21"), rule: RULE }, { from: date("2026-11-22") }];
  const on = (until: string) =>
    forecast(reigns, { licenses: [{ type: "rn", expires: "never" }] }, date("2026-11-21"), date(until));
  const held = { from: "2026-11-21", to: "2026-11-21", answer: "met" };
  expect(on("2026-11-22").spells).toEqual([
    held,
    { from: "2026-11-22", to: "2026-11-22", answer: "unknown" },
  ]);
  expect(on("2026-11-21").spells).toEqual([held]);
});

it("names no last day where the window is open at the end, and the first on which it may be met", () => {
  const person = { licenses: [{ type: "rn", issued: date("2027-02-01"), expires: "never" as const }] };
  const reigns = [{ from: date("2026-01-01"), rule: RULE }];
  expect(forecast(reigns, person, date("2026-11-21"), date("2027-12-31"))).toMatchObject({
    ...{ eligibleFrom: "2027-02-01", until: null, possibleFrom: "2027-02-01" },
  });
});
