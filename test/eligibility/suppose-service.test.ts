import { describe, expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { Detail } from "../../src/eligibility/fact.ts";
import { date, month } from "./support.ts";
import { about, entryIf, LEAVES, LONG_AGO } from "./supposed.ts";

function jobIf(isWell: boolean, detail: Detail, job: Service, leaves = LEAVES): Service | undefined {
  return entryIf(isWell, "experience", detail, { experience: [job] }, leaves).experience?.[0];
}

describe("a detail of a job", () => {
  it.each<[Detail, Service, Service, Service]>([
    ["kinds", {}, { kinds: ["case-management"] }, { kinds: [] }],
    ["share", { kinds: ["a"], hoursOf: { a: 3 } }, { kinds: ["a"] }, { kinds: [], hoursOf: { a: 3 } }],
    ["paid", {}, { paid: true }, { paid: false }],
    // Pay that was told is open only because the body must say whether it counts.
    ["paid", { kinds: ["a"], paid: false }, { kinds: ["a"], paid: true }, { kinds: [], paid: false }],
    [
      "arrangement",
      { kinds: ["a"] },
      { kinds: ["a"], arrangement: "employment" },
      { kinds: ["a"], arrangement: "internship" },
    ],
    [
      "arrangement",
      { kinds: ["a"], arrangement: "family" },
      { kinds: ["a"], arrangement: "employment" },
      { kinds: [], arrangement: "family" },
    ],
    ["supervision", {}, { supervision: {} }, { supervision: "none" }],
    ["supervised-by", {}, { supervision: { by: ["ccm"] } }, { supervision: { by: [] } }],
    [
      "supervised-by",
      { supervision: { hoursPerYear: 9 } },
      { supervision: { hoursPerYear: 9, by: ["ccm"] } },
      { supervision: { hoursPerYear: 9, by: [] } },
    ],
    [
      "supervision-hours",
      { supervision: { by: ["crc"] } },
      { supervision: { by: ["crc"], hoursPerYear: 50 } },
      { supervision: { by: ["crc"], hoursPerYear: 0 } },
    ],
    ["setting", {}, { setting: "hospital" }, { setting: "" }],
    ["full-time", {}, { fullTime: true }, { fullTime: false }],
    ["hours", { from: LONG_AGO }, { from: LONG_AGO, hoursPerWeek: 60 }, { from: LONG_AGO, hoursPerWeek: 0 }],
    [
      "from",
      { to: "present" },
      { to: "present", from: LONG_AGO },
      { to: "present", from: date("2026-11-21") },
    ],
    [
      "from",
      { from: month("2024-02"), to: "present" },
      { from: date("2024-02-01"), to: "present" },
      { from: date("2024-02-29"), to: "present" },
    ],
    ["to", { from: LONG_AGO }, { from: LONG_AGO, to: date("2026-11-21") }, { from: LONG_AGO, to: LONG_AGO }],
    [
      "to",
      { from: LONG_AGO, to: month("2024-02") },
      { from: LONG_AGO, to: date("2024-02-29") },
      { from: LONG_AGO, to: date("2024-02-01") },
    ],
    // A year of 365 days at 60 hours a week, and 1,043 hours at 30 a week are eight months.
    ["hours", { months: 12 }, { months: 12, hours: 3129 }, { months: 12, hours: 0 }],
    ["months", { hours: 1043 }, { hours: 1043, months: 8 }, { hours: 1043, months: 0 }],
  ])("%s: %j is told well as %j, ill as %j", (detail, job, well, ill) => {
    expect(jobIf(true, detail, job)).toEqual(well);
    expect(jobIf(false, detail, job)).toEqual(ill);
  });

  it("asks as many hours of supervision as the leaf that asks most, and none where no leaf does", () => {
    const leaf = (hours: number) =>
      ({ kind: "experience", about, kinds: ["a"], supervisionHoursPerYear: hours }) as const;
    expect(jobIf(true, "supervision-hours", {}, [leaf(20), leaf(40)])?.supervision).toEqual({
      hoursPerYear: 40,
    });
    const bare = { kind: "experience", about, kinds: ["a"] } as const;
    expect(jobIf(true, "supervision-hours", {}, [bare])?.supervision).toEqual({ hoursPerYear: 0 });
    expect(jobIf(true, "supervised-by", {}, [bare])?.supervision).toEqual({ by: [] });
    expect(jobIf(true, "setting", {}, [bare])?.setting).toBe("");
    expect(jobIf(false, "arrangement", { kinds: ["a"] }, [bare])).toEqual({ kinds: [] });
  });

  it("of a total when it was: just now, or so that it counts for nothing", () => {
    // 14 months are 426 days, and 80 hours ten days of eight hours.
    expect(jobIf(true, "from", { months: 14 })).toEqual({
      from: "2025-09-22",
      to: "2026-11-21",
      fullTime: true,
      hoursPerWeek: 60,
    });
    expect(jobIf(true, "from", { months: 14, hours: 100 })).toEqual({
      hours: 100,
      from: "2025-09-22",
      to: "2026-11-21",
      fullTime: true,
    });
    expect(jobIf(true, "to", { hours: 80 })).toEqual({ hours: 80, from: "2026-11-12", to: "2026-11-21" });
    expect(jobIf(false, "from", { kinds: ["a"], hours: 80 })).toEqual({ kinds: [], hours: 80 });
  });
});

describe("a detail that was told otherwise", () => {
  it("is supposed in its place: a supervisor of work without one, the end of work that goes on", () => {
    expect(jobIf(true, "supervised-by", { supervision: "none" })?.supervision).toEqual({ by: ["ccm"] });
    expect(jobIf(true, "to", { to: "present" })?.to).toBe("2026-11-21");
  });
});
