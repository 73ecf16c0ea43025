import { expect, it } from "vitest";
import type { Service } from "../../src/domain/profile.ts";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import { leavesOf } from "../../src/eligibility/finding.ts";
import { personal, weighed } from "./evidence.ts";
import { date } from "./support.ts";

const nurse = (more: Partial<ExperienceRequirement> = {}): ExperienceRequirement => ({
  ...{ kind: "experience", about: { id: "nurse" }, kinds: ["nursing"], months: 100_000 },
  ...more,
});
const WEEK: Service = {
  ...{ kinds: ["nursing"], hoursPerWeek: 40, paid: true },
  ...{ from: date("2026-10-01"), to: date("2026-10-07") },
};
const { paid: _, ...UNTOLD } = WEEK;

/** Why each entry does not count, and what is untold of it, at the last leaf of a rule. */
function saidOfEach(leaves: readonly Requirement[], experience: readonly Service[], awarded = "2026-10-07") {
  const degree: Requirement = { kind: "degree", about: { id: "degree" }, level: "bachelor" };
  const degrees = [{ level: "bachelor", awarded: date(awarded) }];
  const finding = weighed({ kind: "all", about: {}, of: [degree, ...leaves] }, { experience, degrees });
  const leaf = leavesOf(finding).at(-1);
  const need = leaf && "needs" in leaf ? leaf.needs[0] : undefined;
  return need && "entries" in need ? need.entries.map(({ reasons, untold }) => [reasons, untold]) : [];
}

it("says of each job what is untold of it, and of no other", () => {
  expect(saidOfEach([nurse({ paid: true })], [WEEK, UNTOLD, WEEK])).toEqual([
    [[], []],
    [[], [personal("experience", 1, "paid")]],
    [[], []],
  ]);
});

it("says so for a sum by the leaf that the job counts for", () => {
  const client = nurse({ about: { id: "client" }, kinds: ["direct-client"], paid: true });
  const sum: Requirement = { kind: "together", about: {}, months: 100_000, of: ["nurse", "client"] };
  const jobs = [WEEK, { ...UNTOLD, kinds: ["direct-client"] }, UNTOLD];
  expect(saidOfEach([nurse({ paid: true }), client, sum], jobs)).toEqual([
    [[], []],
    [[], [personal("experience", 1, "paid")]],
    [[], [personal("experience", 2, "paid")]],
  ]);
});

it("says part time of what is too short for days, never of what brings no hours", () => {
  const idle = { ...WEEK, hoursPerWeek: 0 };
  expect(saidOfEach([nurse()], [idle, WEEK])).toEqual([
    [["part-time"], []],
    [[], []],
  ]);
  const hours: ExperienceRequirement = {
    ...{ kind: "experience", about: { id: "nurse" }, kinds: ["nursing"], hours: 100_000 },
  };
  expect(saidOfEach([hours], [idle])).toEqual([[[], []]]);
});

it("says which of the degree and the window came too late", () => {
  const september = { ...WEEK, from: date("2026-09-01"), to: date("2026-09-07") };
  const both = nurse({ after: "degree", withinMonths: 12 });
  expect(saidOfEach([both], [september])).toEqual([[["before-degree"], []]]);
  const long = { ...WEEK, from: date("2025-03-01"), to: date("2025-03-07") };
  expect(saidOfEach([both], [long], "2025-01-31")).toEqual([[["outside-window"], []]]);
});

it("doubts unpaid work only where the body's words do", () => {
  const unpaid: Service = { ...WEEK, paid: false, arrangement: "employment" };
  const range = (more: Partial<ExperienceRequirement>) => {
    const finding = weighed(nurse(more), { experience: [unpaid] });
    return finding.kind === "experience" ? finding.needs.map(({ sure, possible }) => [sure, possible]) : [];
  };
  expect(range({})).toEqual([[7, 7]]);
  expect(range({ doubtful: ["volunteer"] })).toEqual([[7, 7]]);
  expect(range({ doubtful: ["volunteer", "unpaid"] })).toEqual([[0, 7]]);
});
