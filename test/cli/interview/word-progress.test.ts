import { expect, it } from "vitest";
import { wordProgress } from "../../../src/cli/interview/word-progress.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { check } from "../../../src/eligibility/check.ts";
import { bundledDataset } from "../../support/small-dataset.ts";
import { ON } from "./random-person.ts";

const NURSE: Profile = {
  licenses: [{ type: "rn", standing: "active", unrestricted: true }],
  experience: [{ kinds: ["case-management"], months: 30, paid: true, arrangement: "employment" }],
};

function progress(ids: readonly string[], profile: Profile): string {
  return wordProgress(check(bundledDataset(), profile, { ids, asOf: ON }));
}

it("says of one thing how it stands, and never a bare eligible where something is to be confirmed", () => {
  expect(progress(["ccm"], NURSE)).toMatch(/^So far: CCM: eligible, if you can confirm \d things\.$/);
  expect(progress(["cmgt-bc"], { licenses: [] })).toBe(
    "So far: CMGT-BC: not yet (Current RN license: missing).",
  );
});

it("names the nearest way only once something is told of every part that it asks", () => {
  expect(progress(["ccm"], {})).toBe("So far: CCM: still open.");
  expect(progress(["ccm"], { experience: NURSE.experience ?? [] })).toBe("So far: CCM: still open.");
  const vague: Profile = { ...NURSE, licenses: [{ type: "rn" }] };
  expect(progress(["ccm"], vague)).toMatch(
    /^So far: CCM: still open, the nearest way is License to assess clients independently.+\.$/,
  );
});

it("says of several which are certain, and nothing while none is", () => {
  expect(progress(["ccm", "cmc"], {})).toBe("");
  expect(progress(["ccm", "cmc"], NURSE)).toBe(
    "So far: CCM: eligible, if you can confirm 3 things; not yet: CMC.",
  );
  expect(progress(["cmgt-bc", "acm-rn", "cmc"], { licenses: [] })).toBe(
    "So far: not yet: CMGT-BC, ACM-RN; 1 still open.",
  );
});
