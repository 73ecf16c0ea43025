import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import { everyCaseOf } from "../../src/eligibility/suppose.ts";
import { groundOf } from "./supposed.ts";

describe("every case of a fact", () => {
  const FACT = { knownTo: "person", entry: 0 } as const;
  const person: Profile = {
    licenses: [{ type: "rn" }],
    degrees: [{ field: "nursing" }, { level: "associate" }],
  };
  const ground = groundOf(person);

  it("is the good and the bad one where there are no others", () => {
    const standing = everyCaseOf({ ...FACT, part: "licenses", detail: "standing" }, ground);
    expect(standing.map(({ profile }) => profile.licenses?.[0]?.standing)).toEqual(["active", "revoked"]);
    const unrestricted = everyCaseOf({ ...FACT, part: "licenses", detail: "unrestricted" }, ground);
    expect(unrestricted.map(({ profile }) => profile.licenses?.[0]?.unrestricted)).toEqual([true, false]);
    const accredited = everyCaseOf({ ...FACT, part: "degrees", detail: "accredited" }, ground);
    expect(accredited.map(({ profile }) => profile.degrees?.[0]?.accredited)).toEqual([true, false]);
    const field = everyCaseOf({ ...FACT, part: "degrees", detail: "field-experience" }, ground);
    expect(field.map(({ profile }) => profile.degrees?.[0]?.fieldExperience)).toEqual([true, false]);
  });

  it("is each level of a degree, and every other entry stays as it is", () => {
    const cases = everyCaseOf({ ...FACT, part: "degrees", detail: "level" }, ground);
    expect(cases.map(({ profile }) => profile.degrees?.map(({ level }) => level).join())).toEqual([
      "diploma,associate",
      "associate,associate",
      "bachelor,associate",
      "master,associate",
      "doctorate,associate",
    ]);
  });

  it("cannot be named of a whole part, of other details, or where the body alone knows", () => {
    expect(everyCaseOf({ knownTo: "person", part: "licenses", detail: "standing" }, ground)).toEqual([]);
    expect(everyCaseOf({ ...FACT, part: "degrees", detail: "field" }, ground)).toEqual([]);
    expect(everyCaseOf({ ...FACT, knownTo: "body", part: "degrees", detail: "accredited" }, ground)).toEqual(
      [],
    );
  });
});
