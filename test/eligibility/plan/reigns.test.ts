import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../src/domain/requirement.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { reignsOf, versionOn } from "../../../src/eligibility/plan/reigns.ts";
import { date, LEXICON } from "../support.ts";
import { TODAY } from "./nurse.ts";
import { version } from "./plan-alone.ts";

const rn: Requirement = { kind: "license", about: {}, types: ["rn"] };

const made = (id: string, effective: string, more: Partial<RuleVersion> = {}) =>
  version(rn, { id, effective: effective === "unknown" ? effective : date(effective), ...more });

/** From which day on which version is weighed by, up to the last day of 2027. */
function reigns(versions: readonly RuleVersion[], wanted?: string) {
  return reignsOf(versions, TODAY, date("2027-12-31"), LEXICON, wanted);
}

const told = (versions: readonly RuleVersion[], wanted?: string) =>
  reigns(versions, wanted).map(({ from, version: by }) => `${from} ${by?.id}`);

describe("the versions by which a credential is weighed", () => {
  const old = made("old", "2020-01-01");
  const next = made("next", "2027-06-01");

  it("follow each other on the day on which each takes effect, in whichever order they are listed", () => {
    expect(told([next, old])).toEqual(["2026-11-21 old", "2027-06-01 next"]);
    const last = made("last", "2027-09-01");
    expect(told([last, next, old])).toEqual(["2026-11-21 old", "2027-06-01 next", "2027-09-01 last"]);
    expect(told([made("always", "unknown"), next])).toEqual(["2026-11-21 always", "2027-06-01 next"]);
  });

  it("are those from the first day to the last", () => {
    expect(told([old, made("today", "2026-11-21")])).toEqual(["2026-11-21 today"]);
    expect(told([old, made("last", "2027-12-31")])).toEqual(["2026-11-21 old", "2027-12-31 last"]);
    expect(told([old, made("after", "2028-01-01")])).toEqual(["2026-11-21 old"]);
  });

  it("are not followed by those of less authority, nor by those that do not tell what they ask", () => {
    expect(told([old, made("article", "2027-06-01", { authority: "reported" })])).toEqual(["2026-11-21 old"]);
    const { requires: _, ...silent } = next;
    expect(told([old, silent])).toEqual(["2026-11-21 old"]);
    expect(told([old, silent], "next")).toEqual(["2026-11-21 old"]);
  });

  it("are none before the first takes effect", () => {
    const ahead = reigns([next]);
    expect(ahead.map(({ from, version: by }) => [from, by?.id])).toEqual([
      ["2026-11-21", undefined],
      ["2027-06-01", "next"],
    ]);
    expect(ahead[0]).toEqual({ from: "2026-11-21" });
    expect(told([])).toEqual(["2026-11-21 undefined"]);
  });

  it("are the one that is asked for throughout, though it be of later or less", () => {
    expect(told([old, next], "next")).toEqual(["2026-11-21 next"]);
    expect(told([old, next], "old")).toEqual(["2026-11-21 old"]);
    expect(told([old, next], "nothing")).toEqual(["2026-11-21 old", "2027-06-01 next"]);
  });

  it("are each the one of a day from their own day on", () => {
    const both = reigns([old, next]);
    expect(versionOn(both, date("2027-05-31"))?.id).toBe("old");
    expect(versionOn(both, date("2027-06-01"))?.id).toBe("next");
    expect(versionOn(both, date("2027-12-31"))?.id).toBe("next");
    expect(versionOn(both, date("2026-11-20"))).toBeUndefined();
  });
});
