import { describe, expect, it } from "vitest";
import { compareRoles } from "../../src/comparison/compare-roles.ts";
import type { ComparedSection } from "../../src/comparison/comparison.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { dataset, day, role, statement } from "../support/small-dataset.ts";

const NOW = day("2026-01-01");

function duties(data: Dataset, only?: "shared" | "differences" | "disputed"): ComparedSection {
  const { sections } = compareRoles(data, data.roles, NOW, {
    sections: ["duties"],
    ...(only ? { only } : {}),
  });
  const [section] = sections;
  if (!section) throw new Error("no section");
  return section;
}

describe("rows", () => {
  const data = dataset([
    role("one", {
      duties: [statement("b", "says b"), statement("a", "says a"), statement("c", "mine", { point: "same" })],
    }),
    role("two", {
      duties: [
        statement("a", "says another"),
        statement("c", "yours", { point: "same" }),
        statement("d", "says d"),
      ],
    }),
  ]);

  it("stand in the order of the dataset's topics, not of the statements", () => {
    expect(duties(data).rows.map((row) => row.topic)).toEqual(["a", "b", "c", "d"]);
  });

  it("are shared by equal points, differ by unequal ones, and are one-sided where a role is silent", () => {
    expect(duties(data).rows.map((row) => row.status)).toEqual([
      "differs",
      "one-sided",
      "shared",
      "one-sided",
    ]);
  });

  it("keep the gap of the silent role, in the order of the roles", () => {
    const row = duties(data).rows.find(({ topic }) => topic === "d");
    expect(row?.cells.map((cell) => [cell.role, cell.statements.length])).toEqual([
      ["one", 0],
      ["two", 1],
    ]);
  });

  it("differ when one role makes a point more", () => {
    const more = dataset([
      role("one", { duties: [statement("a", "x"), statement("a", "y")] }),
      role("two", { duties: [statement("a", "x")] }),
    ]);
    expect(duties(more).rows[0]?.status).toBe("differs");
  });

  it("are shared whatever the order and number of the statements that make the same points", () => {
    const same = dataset([
      role("one", { duties: [statement("a", "x"), statement("a", "y"), statement("a", "y")] }),
      role("two", { duties: [statement("a", "y"), statement("a", "x")] }),
    ]);
    expect(duties(same).rows[0]?.status).toBe("shared");
  });

  it("are shared among three roles only when all three agree", () => {
    const three = (last: string) =>
      dataset(
        ["one", "two", "three"].map((id) =>
          role(id, { duties: [statement("a", id === "three" ? last : "x")] }),
        ),
      );
    expect(duties(three("x")).rows[0]?.status).toBe("shared");
    expect(duties(three("z")).rows[0]?.status).toBe("differs");
  });

  it("can be filtered, and the filters are told in the document", () => {
    expect(duties(data, "shared").rows.map((row) => row.topic)).toEqual(["c"]);
    expect(duties(data, "differences").rows.map((row) => row.topic)).toEqual(["a", "b", "d"]);
    expect(duties(data, "disputed").rows).toEqual([]);
    expect(compareRoles(data, data.roles, NOW, { only: "shared" }).only).toBe("shared");
  });
});

describe("the overview", () => {
  it("opens with what each role says of itself", () => {
    const data = dataset([role("one", {}), role("two", {})]);
    const [overview] = compareRoles(data, data.roles, NOW).sections;
    expect(
      overview?.rows.map((row) => [row.topic, row.cells.map((cell) => cell.statements[0]?.text)]),
    ).toEqual([["summary", ["What one does.", "What two does."]]]);
  });
});

describe("disagreements", () => {
  const data = dataset(
    [
      role("one", { duties: [statement("a", "yes", { id: "yes" }), statement("b", "b")] }),
      role("two", { duties: [statement("a", "no", { id: "no", sources: ["timeless"] })] }),
    ],
    {
      disagreements: [
        {
          id: "yes-or-no",
          title: "Yes or no",
          why: "They contradict each other.",
          statements: [
            { role: "one", statement: "yes" },
            { role: "two", statement: "no" },
          ],
          prefer: [{ role: "two", statement: "no" }],
          sources: ["aged"],
        },
      ],
    },
  );

  it("mark their statements and rows, and no others", () => {
    const [a, b] = duties(data).rows;
    expect(a?.cells.map((cell) => cell.statements[0]?.disputes)).toEqual([["yes-or-no"], ["yes-or-no"]]);
    expect([a?.disputed, b?.disputed]).toEqual([true, false]);
    expect(duties(data, "disputed").rows.map((row) => row.topic)).toEqual(["a"]);
  });

  it("are spelled out with every side, the more authoritative one marked, and their own sources cited", () => {
    const { disagreements, sources } = compareRoles(data, data.roles, NOW, { sections: ["duties"] });
    expect(disagreements[0]?.statements.map(({ text, preferred }) => [text, preferred])).toEqual([
      ["yes", false],
      ["no", true],
    ]);
    expect(sources.map(({ id }) => id)).toEqual(["article", "timeless", "aged"]);
  });

  it("stay out of a comparison that shows none of their statements", () => {
    expect(compareRoles(data, data.roles, NOW, { sections: ["pay"] }).disagreements).toEqual([]);
  });
});

describe("age", () => {
  const cite = (...sources: string[]) => {
    const data = dataset([role("one", { duties: [statement("a", "x", { sources })] }), role("two", {})]);
    return duties(data).rows[0]?.old;
  };

  it("makes a statement old when its newest dated source is too old", () => {
    expect(cite("aged")).toBe(true);
    expect(cite("aged", "timeless")).toBe(true);
  });

  it("leaves a statement be when one source is new, or nobody knows", () => {
    expect(cite("aged", "article")).toBe(false);
    expect(cite("timeless")).toBe(false);
  });

  it("is judged on the day asked for", () => {
    const data = dataset([role("one", { duties: [statement("a", "x")] }), role("two", {})]);
    const oldOn = (on: string) =>
      compareRoles(data, data.roles, day(on), { sections: ["duties"] }).sections[0]?.rows[0]?.old;
    expect([oldOn("2028-01-01"), oldOn("2028-02-01")]).toEqual([false, true]);
  });

  it("names the oldest dated source of what is shown", () => {
    const data = dataset([
      role("one", { duties: [statement("a", "x", { sources: ["aged"] })] }),
      role("two", {}),
    ]);
    expect(compareRoles(data, data.roles, NOW).oldestSource).toBe("aged");
    expect(compareRoles(data, data.roles, NOW, { sections: ["pay"] }).oldestSource).toBeNull();
  });
});
