import { describe, expect, it } from "vitest";
import type { Profile, Service, ToldDate } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import { asked, both, OTHER_LICENSE, YEAR_OF_NURSING } from "./asked.ts";
import { date, month } from "./support.ts";

describe("what is asked about a job", () => {
  const leaf = {
    kind: "experience",
    about: {},
    kinds: ["nursing"],
    months: 12,
    paid: true,
    supervised: true,
    supervisedBy: ["ccm"],
    supervisionHoursPerYear: 50,
    settings: ["hospital"],
    excluded: ["internship"],
  } as const;
  const year: Service = {
    ...YEAR_OF_NURSING,
    paid: true,
    arrangement: "employment",
    supervision: { by: ["ccm"], hoursPerYear: 50 },
    setting: "hospital",
  };
  const of = (...jobs: readonly Service[]): Profile => ({ experience: jobs });
  const without = (...details: readonly (keyof Service)[]): Service =>
    Object.fromEntries(Object.entries(year).filter(([key]) => details.every((detail) => detail !== key)));

  it.each<[string, Service]>([
    ["kinds", without("kinds")],
    ["paid", without("paid")],
    ["arrangement", without("arrangement")],
    ["supervised-by", { ...year, supervision: { hoursPerYear: 50 } }],
    ["supervision-hours", { ...year, supervision: { by: ["ccm"] } }],
    ["setting", without("setting")],
    ["from", without("from")],
    ["from", { ...year, from: month("2025-11") }],
    ["to", { ...year, from: date("2025-01-01"), to: month("2025-12") }],
    ["hours", without("hoursPerWeek")],
  ])("alone: %s", (detail, job) => {
    expect(asked(leaf, of(job))).toEqual([`experience 0 ${detail}: alone`]);
    expect(asked(both(leaf, OTHER_LICENSE), of(job))).toEqual([
      `experience 0 ${detail}: one-way`,
      "licenses: one-way",
    ]);
  });

  it("its end, when that is untold and may be today", () => {
    expect(asked(leaf, of(without("to")))).toEqual(["experience 0 to: alone"]);
  });

  it("its end, though in the future, when it thins how hours in all are spread", () => {
    const { months: _, ...bare } = leaf;
    const { hoursPerWeek: __, ...rest } = year;
    // 325 of 366 to 396 days have gone by: of 1,100 hours, 903 to 977 were worked; to January 10, 953.
    const project = (to: ToldDate) => of({ ...rest, from: date("2026-01-01"), to, hours: 1100 });
    expect(asked({ ...bare, hours: 950 }, project(month("2027-01")))).toEqual(["experience 0 to: alone"]);
    expect(asked({ ...bare, hours: 950 }, project(date("2027-01-10")))).toEqual([]);
  });

  it("whether it was supervised before how, which matters only then", () => {
    expect(asked(leaf, of(without("supervision")))).toEqual([
      "experience 0 supervision: one-way",
      "experience 0 supervised-by: one-way",
      "experience 0 supervision-hours: one-way",
    ]);
  });

  it("with others, when two jobs only together reach what is asked", () => {
    const half = { ...year, from: date("2026-05-22") };
    const earlier = { ...year, from: date("2025-11-22"), to: date("2026-05-21") };
    const { paid: _, ...one } = half;
    const { paid: __, ...other } = earlier;
    expect(asked(leaf, of(one, other))).toEqual(["experience 0 paid: one-way", "experience 1 paid: one-way"]);
    expect(asked(leaf, of(one, earlier))).toEqual(["experience 0 paid: alone"]);
  });

  it("whether part time counts, of the body, and before that whether the job was full time", () => {
    const partTime = { ...year, from: date("2024-11-22"), hoursPerWeek: 36 };
    expect(asked(leaf, of(partTime))).toEqual([
      "body: experience part-time: alone",
      "experience 0 full-time: one-way",
    ]);
    expect(asked(leaf, of(partTime), { hoursPerWeek: 38, partTime: "unknown" })).toEqual([
      "body: experience part-time: alone",
    ]);
    expect(asked(leaf, of({ ...partTime, fullTime: false }))).toEqual(["body: experience part-time: alone"]);
  });

  it("no day of a month that matters only together with what the body has to say of part time", () => {
    const { months: _, ...bare } = leaf;
    const half = { ...year, from: month("2025-01"), hoursPerWeek: 20 };
    // At most 1,974 hours; in months, 23 that may count in whole, in part or not at all.
    const hoursOrYear = { kind: "any", about: {}, of: [leaf, { ...bare, hours: 2080 }] } as const;
    expect(asked(hoursOrYear, of(half))).toEqual(["body: experience part-time: alone"]);
    // Whether it was supervised still matters, but not the day beside it.
    const { supervision: __, ...unsupervised } = half;
    const untold = asked(leaf, of(unsupervised));
    expect(untold).toContain("experience 0 supervision: one-way");
    expect(untold).not.toContain("experience 0 from: with-others");
    // At 20 of 30 hours a week, 205 days may come to four months, and 175 days cannot.
    const close = { ...year, from: month("2026-05"), hoursPerWeek: 20 };
    expect(asked({ ...leaf, months: 4 }, of(close))).toContain("experience 0 from: one-way");
  });

  it("of a total: when it was, for a window, and what it is in the other unit", () => {
    const { from: _, to: __, hoursPerWeek: ___, ...total } = year;
    expect(asked({ ...leaf, withinMonths: 36 }, of({ ...total, months: 12 }))).toEqual([
      "experience 0 from: alone",
    ]);
    expect(asked(leaf, of({ ...total, hours: 2500 }))).toEqual(["experience 0 months: alone"]);
    const { months: ____, ...inHours } = { ...leaf, hours: 2000 };
    expect(asked(inHours, of({ ...total, months: 12 }))).toEqual(["experience 0 hours: alone"]);
    expect(asked({ ...inHours, withinMonths: 36 }, of({ ...total, hours: 2000 }))).toEqual([
      "experience 0 from: alone",
    ]);
  });

  it("how the hours of two parts lie together, and what the body says of arrangements and pay", () => {
    const both = { ...leaf, kinds: ["nursing", "direct-client"] };
    const parts = {
      ...year,
      kinds: ["nursing", "direct-client"],
      hoursOf: { nursing: 20, "direct-client": 20 },
    };
    expect(asked(both, of(parts))).toContain("experience 0 share: alone");
    const { excluded: _, paid: __, ...doubting } = leaf;
    const doubtful = { ...doubting, doubtful: ["volunteer", "unpaid"] } as const;
    expect(asked(doubtful, of({ ...year, arrangement: "volunteer" }))).toEqual([
      "body: experience 0 arrangement: alone",
    ]);
    expect(asked(doubtful, of({ ...year, paid: false }))).toEqual(["body: experience 0 paid: alone"]);
  });

  it("of a total may fulfil all that it could, and be nothing", () => {
    const { from: _, to: __, hoursPerWeek: ___, ...total } = year;
    const { months: ____, ...bare } = leaf;
    const recent = { ...leaf, withinMonths: 36 };
    const inHours = { ...bare, hours: 2000 };
    const rows: readonly (readonly [string, Requirement, Service, FullTime?])[] = [
      ["from", recent, { ...total, months: 12 }],
      ["from", recent, { ...total, months: 12 }, { hoursPerWeek: 35, partTime: "excluded" }],
      ["from", { ...inHours, withinMonths: 12 }, { ...total, hours: 2000 }],
      ["months", leaf, { ...total, hours: 2500 }],
      ["hours", inHours, { ...total, months: 12 }],
    ];
    for (const [detail, asks, told, fullTime] of rows) {
      expect(asked(both(asks, OTHER_LICENSE), of(told), fullTime)).toEqual([
        `experience 0 ${detail}: one-way`,
        "licenses: one-way",
      ]);
    }
  });

  it("and what the body may say of it can fail it all, or fulfil its part", () => {
    const { excluded: _, paid: __, ...doubting } = leaf;
    const doubtful = { ...doubting, doubtful: ["volunteer", "unpaid"] } as const;
    expect(asked(both(doubtful, OTHER_LICENSE), of({ ...year, arrangement: "volunteer" }))).toEqual([
      "body: experience 0 arrangement: one-way",
      "licenses: one-way",
    ]);
    expect(asked(both(doubtful, OTHER_LICENSE), of({ ...year, paid: false }))).toEqual([
      "body: experience 0 paid: one-way",
      "licenses: one-way",
    ]);
    const partTime = { ...year, from: date("2024-11-22"), hoursPerWeek: 36, fullTime: false };
    expect(asked(both(leaf, OTHER_LICENSE), of(partTime))).toEqual([
      "body: experience part-time: one-way",
      "licenses: one-way",
    ]);
  });

  it("for all of it beside another part, when nothing was told or the list is only at least that", () => {
    expect(asked(both(leaf, OTHER_LICENSE), {})).toEqual(["experience: one-way", "licenses: one-way"]);
    expect(asked(both(leaf, OTHER_LICENSE), { experience: [], experienceMore: "unknown" })).toEqual([
      "experience-more: one-way",
      "licenses: one-way",
    ]);
    const half = { ...year, from: date("2026-05-22") };
    const twice = { ...leaf, hours: 2000 };
    expect(asked(both(twice, OTHER_LICENSE), { experience: [half], experienceMore: "unknown" })).toEqual([
      "experience-more: one-way",
      "licenses: one-way",
    ]);
  });

  it("for the kinds of a job that a sum of leaves needs, although each leaf has enough", () => {
    const care = {
      kind: "experience",
      about: { id: "care" },
      kinds: ["care-management"],
      months: 6,
    } as const;
    const direct = { ...care, about: { id: "direct" }, kinds: ["direct-client"] } as const;
    const sum = { kind: "together", about: {}, months: 24, of: ["care", "direct"] } as const;
    const rule = both(care, direct, { ...direct, about: {}, kinds: ["nursing"], months: 1 }, sum);
    const served = { ...year, kinds: ["care-management", "direct-client", "nursing"] };
    const earlier = { ...without("kinds"), from: date("2024-11-22"), to: date("2025-11-21") };
    expect(asked(rule, of(served, earlier))).toEqual(["experience 1 kinds: alone"]);
  });

  it("for everything when nothing was told, and for more when the list is only at least that", () => {
    expect(asked(leaf, {})).toEqual(["experience: alone"]);
    expect(asked(leaf, { experience: [], experienceMore: "unknown" })).toEqual(["experience-more: alone"]);
  });
});
