import { describe, expect, it } from "vitest";
import type { Degree, Service } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { saidOf, THIS_MONTH, TODAY, TOMORROW } from "./said.ts";
import { date, LEXICON, month } from "./support.ts";

describe("a job", () => {
  const asked = {
    kind: "experience",
    about: {},
    kinds: ["nursing"],
    months: 24,
    paid: true,
    supervised: true,
    supervisedBy: ["ccm"],
    supervisionHoursPerYear: 50,
    settings: ["hospital"],
    excluded: ["internship"],
    doubtful: ["volunteer"],
    withinMonths: 36,
  } as const;
  const good: Service = {
    kinds: ["nursing"],
    from: date("2025-01-01"),
    to: "present",
    hoursPerWeek: 40,
    paid: true,
    arrangement: "employment",
    supervision: { by: ["ccm"], hoursPerYear: 50 },
    setting: "hospital",
  };
  const { from: _, ...undated } = good;

  it.each<[Service, readonly string[], readonly string[]]>([
    [good, [], []],
    [{ ...good, kinds: ["practical-nursing"], paid: false }, ["other-kind"], []],
    [{ ...good, paid: false }, ["unpaid"], []],
    [{ ...good, arrangement: "internship" }, ["excluded-arrangement"], []],
    [{ ...good, arrangement: "volunteer" }, [], ["body: arrangement"]],
    [{ ...good, supervision: "none" }, ["not-supervised"], []],
    [
      { ...good, supervision: { by: [], hoursPerYear: 49.5 } },
      ["other-supervisor", "too-little-supervision"],
      [],
    ],
    [{ ...good, setting: "insurer" }, ["other-setting"], []],
    [{ ...good, from: TOMORROW, to: date("2027-12-31") }, ["not-begun"], []],
    [{ ...good, from: date("2023-11-21") }, ["outside-window"], []],
    [{ ...good, from: date("2023-11-22") }, [], []],
    [{ ...good, from: month("2025-01") }, [], ["from"]],
    [{ ...good, to: THIS_MONTH }, [], ["to"]],
    [{ ...good, hoursPerWeek: 10 }, [], []],
    [{ ...undated, supervision: {} }, ["outside-window"], ["supervised-by", "supervision-hours", "from"]],
    [
      { from: date("2025-01-01"), to: "present", hoursPerWeek: 40 },
      [],
      ["kinds", "paid", "arrangement", "supervision", "supervised-by", "supervision-hours", "setting"],
    ],
  ])("%j: %j, untold %j", (job, reasons, untold) => {
    expect(saidOf(asked, { experience: [job] })).toEqual([reasons, untold]);
  });

  it("at part time counts for nothing where the body says so", () => {
    const terms = { lexicon: LEXICON, fullTime: { hoursPerWeek: 35, partTime: "excluded" } } as const;
    const finding = weigh(asked, { experience: [{ ...good, hoursPerWeek: 34 }] }, TODAY, terms);
    expect(finding).toMatchObject({
      answer: "not-met",
      needs: [{ possible: 0, entries: [{ sure: 0, possible: 0, reasons: ["part-time"] }] }],
    });
  });

  it("outside the window is said to be that, though it were at part time", () => {
    const terms = { lexicon: LEXICON, fullTime: { hoursPerWeek: 35, partTime: "excluded" } } as const;
    const job = { ...good, from: date("2023-11-21"), hoursPerWeek: 34 };
    expect(weigh(asked, { experience: [job] }, TODAY, terms)).toMatchObject({
      needs: [{ possible: 0, entries: [{ possible: 0, reasons: ["outside-window"] }] }],
    });
  });

  it("before the degree, or without one, says so", () => {
    const after = { ...asked, after: "degree" };
    const degree = { kind: "degree", about: { id: "degree" }, level: "bachelor" } as const;
    const rule: Requirement = { kind: "all", about: {}, of: [degree, after] };
    const reasonsWith = (degrees: readonly Degree[], job: Service) => {
      const finding = weigh(rule, { degrees, experience: [job] }, TODAY, { lexicon: LEXICON });
      const leaf = finding.kind === "all" ? finding.of[1] : undefined;
      return leaf && "needs" in leaf ? leaf.needs[0]?.entries[0]?.reasons : undefined;
    };
    const awarded = { level: "bachelor", awarded: date("2025-06-30") };
    const { from: _from, to: _to, hoursPerWeek: __, ...rest } = good;
    const total = { ...rest, months: 24 };
    expect(reasonsWith([awarded], good)).toEqual(["before-degree"]);
    expect(reasonsWith([awarded], { ...good, from: date("2025-07-01") })).toEqual([]);
    expect(reasonsWith([], good)).toEqual(["no-degree"]);
    expect(reasonsWith([], total)).toEqual(["no-degree"]);
    expect(reasonsWith([awarded], total)).toEqual([]);
    expect(
      reasonsWith([{ ...awarded, awarded: date("2020-01-01") }], { ...good, from: date("2019-01-01") }),
    ).toEqual(["outside-window"]);
    // A degree of today is there, one of tomorrow is not.
    expect(reasonsWith([{ ...awarded, awarded: TODAY }], good)).toEqual(["before-degree"]);
    expect(reasonsWith([{ ...awarded, awarded: TOMORROW }], good)).toEqual(["no-degree"]);
    // The window begins on the very day after this award.
    const onTheDay = { ...awarded, awarded: date("2023-11-21") };
    expect(reasonsWith([onTheDay], { ...good, from: date("2023-01-01") })).toEqual(["outside-window"]);
    const dayLater = { ...awarded, awarded: date("2023-11-22") };
    expect(reasonsWith([dayLater], { ...good, from: date("2023-01-01") })).toEqual(["before-degree"]);
  });
});
