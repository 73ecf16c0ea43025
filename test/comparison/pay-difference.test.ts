import { describe, expect, it } from "vitest";
import { compareRoles } from "../../src/comparison/compare-roles.ts";
import type { Pay } from "../../src/domain/money.ts";
import { dataset, day, role, statement } from "../support/small-dataset.ts";

const YEARLY = { currency: "USD", period: "year", statistic: "mean" } as const;

function amount(low: number, rest: Partial<Pay> = {}): Pay {
  return { low, high: low, ...YEARLY, ...rest };
}

function differences(...pays: (readonly Pay[])[]) {
  const roles = pays.map((list, place) =>
    role(`role-${place}`, { pay: list.map((pay) => statement("a", "pay", { pay })) }),
  );
  const data = dataset(roles);
  return (
    compareRoles(data, roles, day("2026-01-01"), { sections: ["pay"] }).sections[0]?.payDifferences ?? []
  );
}

describe("pay differences", () => {
  it("give the gap in money and in tenths of a percent of the lower figure", () => {
    expect(differences([amount(69818)], [amount(58670)])).toMatchObject([
      {
        higher: { role: "role-0", amount: 69818 },
        lower: { role: "role-1", amount: 58670 },
        difference: 11148,
        permille: 190,
      },
    ]);
  });

  it("compare only figures of one statistic, period, currency, year and proxy", () => {
    const base = amount(50000);
    const others: Partial<Pay>[] = [
      { statistic: "median" },
      { period: "hour" },
      { currency: "EUR" },
      { year: 2020 },
      { proxy: "Nurses" },
    ];
    for (const other of others) expect(differences([base], [amount(60000, other)])).toEqual([]);
  });

  it("never compare a range, nor two figures of one role", () => {
    expect(differences([amount(50000, { high: 60000 })], [amount(50000)])).toEqual([]);
    expect(differences([amount(50000), amount(60000)], [])).toEqual([]);
  });

  it("are not drawn for a role that has several figures of one kind, because none of them stands for it", () => {
    expect(differences([amount(10000), amount(100000)], [amount(50000)])).toEqual([]);
    const three = differences([amount(10000), amount(100000)], [amount(50000)], [amount(60000)]);
    expect(three).toEqual([]);
  });

  it("compare figures whose statistic is not stated only within one source", () => {
    const unstated = (...sources: string[]) => {
      const roles = sources.map((source, place) =>
        role(`role-${place}`, {
          pay: [
            statement("a", "pay", { pay: amount(100 + place, { statistic: "unstated" }), sources: [source] }),
          ],
        }),
      );
      const data = dataset(roles);
      return compareRoles(data, roles, day("2026-01-01"), { sections: ["pay"] }).sections[0]?.payDifferences;
    };
    expect(unstated("article", "aged")).toEqual([]);
    expect(unstated("article", "article")).toMatchObject([{ difference: 1 }]);
  });

  it("leave out one proxy that stands in for several roles", () => {
    const proxy = amount(5, { proxy: "Nurses" });
    expect(differences([proxy], [proxy])).toEqual([]);
  });

  it("reach from the highest to the lowest of many roles", () => {
    expect(differences([amount(3)], [amount(1)], [amount(2)])).toMatchObject([
      { higher: { role: "role-0" }, lower: { role: "role-1" }, difference: 2, permille: 2000 },
    ]);
  });

  it("say so when figures are equal", () => {
    expect(differences([amount(5)], [amount(5)])).toMatchObject([{ difference: 0, permille: 0 }]);
  });

  it("are exact in cents and round half up", () => {
    expect(differences([amount(0.3)], [amount(0.1)])).toMatchObject([{ difference: 0.2, permille: 2000 }]);
    expect(differences([amount(20.01)], [amount(20)])).toMatchObject([{ difference: 0.01, permille: 1 }]);
  });

  it("give no percent of nothing", () => {
    expect(differences([amount(10)], [amount(0)])).toMatchObject([{ difference: 10, permille: null }]);
  });
});
