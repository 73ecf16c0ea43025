import { expect, it } from "vitest";
import { foreseerOfMany } from "../../src/eligibility/foresee-many.ts";
import { BUNDLED_LEXICON } from "./own-rules.ts";
import { DATASET, NURSE, RN, TODAY } from "./plan/nurse.ts";
import { date } from "./support.ts";

const CCM = DATASET.credentials.filter(({ id }) => id === "ccm");

it("foresees for one after the other what a plan tells each", () => {
  const foresee = foreseerOfMany(CCM, TODAY, BUNDLED_LEXICON);
  expect(foresee(NURSE)).toEqual([{ eligibleFrom: "2027-02-01", until: null }]);
  const expiring = { ...NURSE, licenses: [{ ...RN, expires: date("2028-02-29") }] };
  expect(foresee(expiring)).toEqual([{ eligibleFrom: "2027-02-01", until: "2028-02-29" }]);
  expect(foresee({ ...NURSE, licenses: [] })).toEqual([{ eligibleFrom: null, until: null }]);
});

it("looks no farther than a day that is named, and else ten years", () => {
  const near = foreseerOfMany(CCM, TODAY, BUNDLED_LEXICON, date("2027-01-31"));
  expect(near(NURSE)).toEqual([{ eligibleFrom: null, until: null }]);
  const [job] = NURSE.experience ?? [];
  const later = (from: string) => ({
    ...NURSE,
    experience: [{ ...job, from: date(from), to: date("2040-01-01") }],
  });
  const far = foreseerOfMany(CCM, TODAY, BUNDLED_LEXICON);
  expect(far(later("2035-11-01"))).toEqual([{ eligibleFrom: "2036-10-30", until: null }]);
  expect(far(later("2036-01-01"))).toEqual([{ eligibleFrom: null, until: null }]);
});
