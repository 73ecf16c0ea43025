import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type CheckOptions, check } from "../../src/eligibility/check.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { job, NOTHING, RN, TODAY } from "./people/person.ts";

const DATASET = bundledDataset();
const PROFILE = {
  ...NOTHING,
  licenses: [RN],
  experience: [job(["case-management"], "2024-11-22", "present")],
};

function checked(options: Omit<CheckOptions, "asOf"> = {}, dataset: Dataset = DATASET) {
  return check(dataset, PROFILE, { asOf: TODAY, ...options });
}

/** The ids of what was weighed, with the version that each verdict rests on. */
function weighed(options: Omit<CheckOptions, "asOf"> = {}): readonly string[] {
  return checked(options).results.map((result) =>
    result.kind === "role" ? result.role.id : `${result.credential.id} ${result.account?.rules.id}`,
  );
}

describe("what is weighed", () => {
  it("is every credential and then every role, unless some are asked for, in their order", () => {
    const ids = [...DATASET.credentials, ...DATASET.roles].map(({ id }) => id);
    expect(
      checked().results.map((result) => (result.kind === "role" ? result.role : result.credential).id),
    ).toEqual(ids);
    expect(weighed({ ids: ["case-manager", "cmc", "ccm"] })).toEqual([
      "case-manager",
      "cmc official",
      "ccm official",
    ]);
  });

  it("passes over what the dataset does not know", () => {
    expect(weighed({ ids: ["nobody", "ccm"] })).toEqual(["ccm official"]);
  });

  it("is the version that is asked for, also when it is a reported one", () => {
    expect(weighed({ ids: ["ccm", "cmgt-bc"], rules: "indeed-2021" })).toEqual([
      "ccm indeed-2021",
      "cmgt-bc indeed-2021",
    ]);
    expect(weighed({ ids: ["ccm"], rules: "nobody" })).toEqual(["ccm official"]);
  });

  it("never is a version that does not tell what it asks, not even when it is asked for", () => {
    expect(weighed({ ids: ["acm-rn"], rules: "until-2016" })).toEqual(["acm-rn undefined"]);
  });
});

describe("a result", () => {
  it("says by what and on what day, with the words that it needs", () => {
    const result = checked({ ids: ["ccm"] });
    expect(result).toMatchObject({ format: "rolewise/check", version: 1, asOf: TODAY, profile: PROFILE });
    expect(result.dataset.title).toBe(DATASET.title);
    expect(result.words).toEqual(expect.arrayContaining([...DATASET.vocabulary]));
    expect(result.words.find(({ id }) => id === "cmc")).toMatchObject({
      kind: "certifications",
      label: "CMC",
    });
  });

  it("holds every source that it cites and no other, in the dataset's order", () => {
    const idsOf = (ids: readonly string[]) => checked({ ids }).sources.map(({ id }) => id);
    const ccm = idsOf(["ccm"]);
    expect(ccm).toEqual(expect.arrayContaining(["ccmc-glance", "ccmc-exam-timeline", "ccmc-faq"]));
    // The article gives another answer here, so that its account is shown; the guide's copy is cited by a node alone.
    expect(ccm).toEqual(expect.arrayContaining(["indeed-2021", "ccmc-guide-copy"]));
    expect(ccm).not.toContain("naccm-faq");
    expect(idsOf(["cmc"])).toEqual(expect.arrayContaining(["best-social-work-cmc", "education-portal-cmc"]));
    const role = idsOf(["case-manager"]);
    expect(role).toEqual(expect.arrayContaining(["indeed-2021", "wgu-2023", "cmsa-standards-2022"]));
    expect(role).not.toContain("ccmc-glance");
    const order = DATASET.sources.map(({ id }) => id);
    expect(ccm).toEqual(order.filter((id) => ccm.includes(id)));
  });
});
