import { parse } from "csv-parse/sync";
import prettier from "prettier";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { planSchema, roadSchema } from "../../../src/dataset/plan-schema.ts";
import type { CalendarDate } from "../../../src/domain/calendar-date.ts";
import type { CalendarMonth } from "../../../src/domain/calendar-month.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { PartialDate } from "../../../src/domain/source.ts";
import { plan } from "../../../src/eligibility/plan/plan.ts";
import { roadsFromZero } from "../../../src/eligibility/plan/road.ts";
import type { PlanDocument } from "../../../src/render/plan/plan-document.ts";
import type { RoadDocument } from "../../../src/render/plan/road-document.ts";
import { renderDocument } from "../../../src/render/render-document.ts";
import { date } from "../../eligibility/support.ts";
import { bundledDataset } from "../../support/small-dataset.ts";

const DATASET = bundledDataset();
const asOf = date("2026-11-21");

const NURSE: Profile = {
  licenses: [{ type: "rn", standing: "active", unrestricted: true, expires: date("2028-06-30") }],
  experience: [
    {
      title: "RN | case manager\nof *secret* place",
      kinds: ["case-management", "nursing"],
      from: date("2026-02-02"),
      to: "present",
      hoursPerWeek: 40,
      supervision: { by: ["ccm"] },
    },
    { title: "Later", kinds: ["nursing"], from: date("2027-01-10"), to: date("2028-01-10"), hoursPerWeek: 8 },
  ],
  continuingEducation: [],
};

const RESULT = plan(DATASET, NURSE, {
  asOf,
  whatIf: {
    added: { degrees: [{ level: "bachelor", field: "nursing", awarded: date("2027-05-15") }] },
    texts: ["degree bachelor nursing awarded=2027-05-15"],
  },
});
const ROADS = roadsFromZero(DATASET, { asOf });

describe.each([
  ["plan", RESULT],
  ["road", ROADS],
] as const)("a %s", (_name, result) => {
  it("keeps within every width, with a word for every sign", () => {
    for (const width of [20, 40, 50, 59, 60, 80, 120]) {
      for (const line of renderDocument(result, "terminal", { width }).split("\n"))
        expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it("is ASCII where only ASCII can be drawn", () => {
    expect(renderDocument(result, "terminal", { ascii: true })).toMatch(/^[\n -~]*$/);
  });

  it("is Markdown that Prettier leaves alone", async () => {
    const markdown = renderDocument(result, "markdown");
    expect(await prettier.format(markdown, { parser: "markdown" })).toBe(markdown);
  });

  it("has as many fields in every record as names", () => {
    const rows = parse(renderDocument(result, "csv"), { columns: true });
    expect(rows.length).toBeGreaterThan(10);
  });
});

describe("what a plan gives away", () => {
  it("is nothing of the profile but places in json and csv", () => {
    for (const format of ["json", "csv", "tsv"] as const)
      expect(renderDocument(RESULT, format)).not.toContain("secret");
    expect(renderDocument(RESULT, "json")).toContain("Job 2 begins");
  });

  it("is nobody's bare eligible where something is to be confirmed", () => {
    const document: PlanDocument = JSON.parse(renderDocument(RESULT, "json"));
    const pending = document.results.filter(
      ({ eligibleFrom, confirm }) => eligibleFrom && confirm.length > 0,
    );
    expect(pending.length).toBeGreaterThan(0);
    for (const { headline } of pending)
      expect(headline).toMatch(/^ELIGIBLE .*, if you can confirm \d things?$/);
    const said = renderDocument(RESULT, "terminal", { width: 200 }).match(
      /[^.;]*\b(?:eligible|Eligible)\b[^;.]*/g,
    );
    for (const sentence of said ?? [])
      expect(sentence).toMatch(/confirm|No longer|perhaps|still eligible|by another way/i);
    expect(renderDocument(RESULT, "ics")).not.toMatch(/eligible from today on\r/);
    const rows = parse(renderDocument(RESULT, "csv"), { columns: true });
    for (const row of rows as readonly { readonly verdict: string; readonly credential: string }[])
      if (row.credential === "ccm") expect(row.verdict).toBe("eligible-if-confirmed");
  });
});

describe("a calendar of another result", () => {
  it("is refused", () => {
    expect(() => renderDocument(ROADS, "ics")).toThrow(RangeError);
  });
});

/** A type without what JSON cannot carry. */
type Plain<T> = T extends CalendarDate | CalendarMonth | PartialDate
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
      : T;

it("documents have the types of their schemas", () => {
  expectTypeOf<Plain<PlanDocument>>().toExtend<Plain<z.infer<typeof planSchema>>>();
  expectTypeOf<Plain<RoadDocument>>().toExtend<Plain<z.infer<typeof roadSchema>>>();
});
