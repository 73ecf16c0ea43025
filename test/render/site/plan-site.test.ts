import { describe, expect, it } from "vitest";
import type { Role } from "../../../src/domain/role.ts";
import { type PairChoice, planSite } from "../../../src/render/site/plan-site.ts";
import { dataset, role } from "../../support/small-dataset.ts";

function many(number: number, rest: (place: number) => Partial<Role> = () => ({})): readonly Role[] {
  return Array.from({ length: number }, (_role, place) => ({ ...role(`r-${place}`, {}), ...rest(place) }));
}

function comparisonsOf(roles: readonly Role[], choice: PairChoice) {
  const { groups } = planSite(dataset(roles), choice);
  const group = groups.find(({ heading }) => heading === "Comparisons");
  return { names: group?.pages.map(({ name }) => name) ?? [], note: group?.note };
}

describe("the comparisons of a site", () => {
  it("are all that there can be", () => {
    const { names, note } = comparisonsOf(many(20), "all");
    expect(new Set(names).size).toBe(190);
    expect(note).toBeUndefined();
  });

  it("are, of many roles, those of roles that are often confused or near the same occupation", () => {
    const near = { code: "29-1141.00", text: "Nurses", sources: ["article"] };
    const roles = many(100, (place) => ({
      confusedWith: place === 7 ? ["r-3"] : [],
      occupations: place === 50 || place === 60 ? [near] : [],
    }));
    expect(comparisonsOf(roles, "related")).toEqual({
      names: ["compare-r-3_r-7", "compare-r-50_r-60"],
      note: "Those of roles that are often confused or near the same occupation, 2 of 4950 comparisons. Any other: rolewise compare ROLE ROLE.",
    });
  });

  it("are none on request, which the index says", () => {
    const { names, note } = comparisonsOf(many(3), "none");
    expect(names).toEqual([]);
    expect(note).toContain("None of 3 comparisons");
  });

  it("are not missed where there is nothing to compare", () => {
    expect(planSite(dataset(many(1)), "all").groups.map(({ heading }) => heading)).toEqual(["Roles"]);
  });
});
