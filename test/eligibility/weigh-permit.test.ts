import { expect, it } from "vitest";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON } from "./support.ts";

it.each([
  ["revoked", "not-met"],
  ["expired", "not-met"],
  ["suspended", "met"],
  [undefined, "met"],
] as const)("where no standing is asked, a certification that is %s is %s", (standing, answer) => {
  const held = { id: "crc", expires: date("2030-01-31"), ...(standing && { standing }) };
  const asked = { kind: "certification", about: {}, ids: ["crc"] } as const;
  expect(weigh(asked, { certifications: [held] }, date("2026-11-05"), { lexicon: LEXICON }).answer).toBe(
    answer,
  );
});
