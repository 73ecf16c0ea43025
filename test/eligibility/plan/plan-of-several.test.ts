import { describe, expect, it } from "vitest";
import type { Credential } from "../../../src/domain/credential.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { LeafRequirement, Requirement } from "../../../src/domain/requirement.ts";
import { type PlanOptions, plan } from "../../../src/eligibility/plan/plan.ts";
import { all, date, month } from "../support.ts";
import { DATASET, TODAY } from "./nurse.ts";
import { credential, fee, version } from "./plan-alone.ts";

const rn: LeafRequirement = { kind: "license", about: {}, types: ["rn"] };
const lcsw: LeafRequirement = { kind: "license", about: {}, types: ["lcsw"] };
const pharmacist: LeafRequirement = { kind: "license", about: {}, types: ["pharmacist"] };
const crc: LeafRequirement = { kind: "certification", about: {}, ids: ["crc"] };

/** An RN from January 10, 2027 on, an LCSW from some day of March on, and certified in nothing. */
const PERSON: Profile = {
  licenses: [
    { type: "rn", issued: date("2027-01-10"), expires: "never" },
    { type: "lcsw", issued: month("2027-03"), expires: "never" },
  ],
  certifications: [],
};

const named = (id: string, requires: Requirement): Credential => credential([version(requires)], { id });

function planOf(credentials: readonly Credential[], options: Partial<PlanOptions> = {}, profile = PERSON) {
  const sources = ["rule", "leaf", "step", "fee", "renewal", "window", "yearly", "unused"].flatMap((id) =>
    DATASET.sources.slice(0, 1).map((source) => ({ ...source, id })),
  );
  return plan({ ...DATASET, credentials, sources }, profile, {
    asOf: TODAY,
    until: date("2028-12-31"),
    ...options,
  });
}

describe("a plan for several credentials", () => {
  const never = named("never", crc);
  const neither = named("neither", all(crc, pharmacist));
  const perhaps = named("perhaps", all({ ...lcsw, standing: "active" }, rn));
  const march = named("march", lcsw);
  const january = named("january", rn);
  const order = (...of: readonly Credential[]) => planOf(of).results.map(({ credential: { id } }) => id);

  it("has the earliest first, then what may be, then what lacks the least", () => {
    const inOrder = ["january", "march", "perhaps", "never", "neither"];
    expect(order(never, neither, perhaps, march, january)).toEqual(inOrder);
    expect(order(january, march, perhaps, neither, never)).toEqual(inOrder);
    expect(order(neither, march, never, january, perhaps)).toEqual(inOrder);
  });

  it("has those first that may be earlier, where all surely are on the same day or never", () => {
    const both = named("both", all({ ...rn, standing: "active" }, { ...lcsw, standing: "active" }));
    const one = named("one", { ...rn, standing: "active" });
    expect(order(both, one)).toEqual(["one", "both"]);
    expect(order(one, both)).toEqual(["one", "both"]);
  });

  it("keeps the order of what nothing tells apart", () => {
    expect(order(named("b", rn), named("a", rn))).toEqual(["b", "a"]);
    expect(order(named("b", crc), named("a", crc))).toEqual(["b", "a"]);
  });

  it("is for those that are named, and passes over ids that are not known", () => {
    const { results } = planOf([never, march, january], { ids: ["march", "nothing", "january"] });
    expect(results.map(({ credential: { id } }) => id)).toEqual(["january", "march"]);
  });
});

describe("a plan by other rules", () => {
  const two = credential([version(rn), version(lcsw, { id: "second", authority: "reported" })]);
  const rulesOf = (options: Partial<PlanOptions>) =>
    planOf([two], options).results.map(({ today }) => today?.rules.id);

  it("goes by the version that is asked for, else by the best", () => {
    expect(rulesOf({})).toEqual(["first"]);
    expect(rulesOf({ rules: "second" })).toEqual(["second"]);
  });
});

describe("a plan", () => {
  const cited = (id: string) => ({ text: id, label: id, sources: [id] });
  const own = credential([version({ ...rn, about: { sources: ["leaf"] } }, { sources: ["rule"] })], {
    application: [cited("step")],
    fees: [{ ...fee("apply"), sources: ["fee"] }],
    renewal: { facts: [cited("renewal")] },
    exam: {
      facts: [],
      windows: [{ ...cited("window"), applyBy: date("2020-01-01") }],
      everyYear: { ...cited("yearly"), months: [5] },
    },
  });
  const idsOf = (sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id);

  it("cites what the rules, the costs and the exams cite, and nothing else", () => {
    const result = planOf([own]);
    expect(result).toMatchObject({ format: "rolewise/plan", version: 1, asOf: TODAY, until: "2028-12-31" });
    expect(idsOf(result.sources)).toEqual(["rule", "leaf", "step", "fee", "renewal", "window", "yearly"]);
    expect(planOf([]).sources).toEqual([]);
  });

  it("cites the months of an exam only where there is one within its days", () => {
    const { sources } = planOf([own], {}, { licenses: [] });
    expect(idsOf(sources)).toEqual(["rule", "leaf", "step", "fee", "renewal", "window"]);
  });

  it("has what is tried beside it, and cites what only that leads to", () => {
    expect(planOf([own])).not.toHaveProperty("whatIf");
    const whatIf = { added: PERSON, texts: ["license rn"] };
    const { results, whatIf: tried, sources } = planOf([own], { whatIf }, {});
    expect(results.map(({ forecast }) => forecast.eligibleFrom)).toEqual([null]);
    expect(tried?.texts).toEqual(["license rn"]);
    expect(tried?.results.map(({ forecast }) => forecast.eligibleFrom)).toEqual(["2027-01-10"]);
    expect(idsOf(sources)).toContain("yearly");
  });
});
