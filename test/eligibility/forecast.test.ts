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
