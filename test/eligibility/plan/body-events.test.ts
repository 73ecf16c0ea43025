import { describe, expect, it } from "vitest";
import type { Credential, ExamWindow } from "../../../src/domain/credential.ts";
import type { Requirement } from "../../../src/domain/requirement.ts";
import { date, month } from "../support.ts";
import { TODAY } from "./nurse.ts";
import { credential, fee, roadTo, version } from "./plan-alone.ts";

const rn: Requirement = { kind: "license", about: {}, types: ["rn"] };
/** Eligible from January 10 to June 30, 2027. */
const HALF_A_YEAR = { licenses: [{ type: "rn", issued: date("2027-01-10"), expires: date("2027-06-30") }] };
const FROM_JANUARY = { licenses: [{ type: "rn", issued: date("2027-01-10"), expires: "never" as const }] };
const text = { text: "An exam", sources: ["windows"] };

/** A body that is paid for applying, for the exam and every five years. */
function bodyWith(windows: readonly ExamWindow[], more: Partial<Credential> = {}): Credential {
  const renewals = [
    { ...{ label: "Every", text: "Five years" }, sources: ["a", "b"] },
    { ...{ label: "By", text: "Form" }, sources: ["b"] },
  ];
  return credential([version(rn)], {
    exam: { facts: [], windows },
    fees: [fee("sit", "exam"), fee("renew", "renewal"), fee("apply", "application"), fee("retake")],
    renewal: { everyYears: 5, facts: renewals },
    ...more,
  });
}

/** What the body does: the days, what is paid and who says so. */
function bodyDays(...[to, profile]: Parameters<typeof roadTo>) {
  const { events } = roadTo(to, profile);
  expect(events.every(({ day }) => day >= TODAY)).toBe(true);
  return events.flatMap((event) =>
    event.kind === "apply" || event.kind === "exam" || event.kind === "renewal"
      ? [
          [
            event.kind,
            event.day + ("to" in event ? `..${event.to}` : ""),
            event.fees.map((each) => each.text).join("+"),
            event.sources.join(),
          ],
        ]
      : [],
  );
}

/** What is said of applying with each change of the whole answer. */
function openings(...[to, profile]: Parameters<typeof roadTo>) {
  return roadTo(to, profile).events.flatMap((event) =>
    event.kind === "standing"
      ? [
          [
            event.answer,
            event.opening?.days,
            event.opening?.fees.map((each) => each.text).join("+"),
            event.opening?.last?.applyBy,
          ],
        ]
      : [],
  );
}

describe("what a body does", () => {
  it("takes applications from the day on which one is eligible, when its own days began before", () => {
    const days = { applyFrom: date("2026-12-01"), applyBy: date("2027-02-15") };
    expect(bodyDays(bodyWith([{ ...text, ...days, month: month("2027-04") }]), HALF_A_YEAR)).toEqual([
      ["apply", "2027-01-10..2027-02-15", "apply", "windows"],
      ["exam", "2027-04-01..2027-04-30", "sit", "windows"],
      ["renewal", "2032-04-30", "renew", "a,b"],
    ]);
  });

  it("takes applications from its own first day to the last on which one is eligible", () => {
    const days = { applyFrom: date("2027-03-01"), applyBy: date("2027-08-31") };
    const body = bodyWith([{ ...text, ...days, month: month("2027-10") }], { renewal: { facts: [] } });
    expect(bodyDays(body, HALF_A_YEAR)).toEqual([
      ["apply", "2027-03-01..2027-06-30", "apply", "windows"],
      ["exam", "2027-10-01..2027-10-31", "sit", "windows"],
    ]);
    expect(bodyDays(body, FROM_JANUARY)[0]?.[1]).toBe("2027-03-01..2027-08-31");
  });

  it("is paid for all with the exam where no last day to apply is known", () => {
    const window = { ...text, applyFrom: date("2027-03-01"), month: month("2027-05") };
    expect(bodyDays(bodyWith([window]), HALF_A_YEAR)).toEqual([
      ["exam", "2027-05-01..2027-05-31", "apply+sit", "windows"],
      ["renewal", "2032-05-31", "renew", "a,b"],
    ]);
  });

  it("is paid for all with applying where the exam has no month, and no renewal follows from it", () => {
    const window = { ...text, applyBy: date("2027-05-01") };
    expect(bodyDays(bodyWith([window]), HALF_A_YEAR)).toEqual([
      ["apply", "2027-01-10..2027-05-01", "apply+sit", "windows"],
    ]);
  });

  it("asks for renewal five years after the first day where nothing is known of exams", () => {
    const { events } = roadTo(bodyWith([]), HALF_A_YEAR);
    const renewals = events.filter(({ kind }) => kind === "renewal");
    expect(renewals).toEqual([
      { day: "2032-01-10", kind: "renewal", fees: [fee("renew", "renewal")], sources: ["a", "b"] },
    ]);
    expect(bodyDays(bodyWith([], { renewal: { facts: [] } }), HALF_A_YEAR)).toEqual([]);
    expect(bodyDays(bodyWith([]), { licenses: [] })).toEqual([]);
  });
});

describe("what is said of applying", () => {
  const windowFrom = (day: string): ExamWindow => ({
    ...{ ...text, month: month("2029-05") },
    ...{ applyFrom: date(day), applyBy: date("2029-03-31") },
  });

  it("is said with the day on which one becomes eligible, and only where no exam is at hand", () => {
    expect(openings(bodyWith([]), HALF_A_YEAR)).toEqual([
      ["met", "not on record", "apply+sit", undefined],
      ["not-met", undefined, undefined, undefined],
    ]);
    const soon = bodyWith([{ ...text, applyBy: date("2027-05-01") }]);
    expect(openings(soon, HALF_A_YEAR)[0]).toEqual(["met", undefined, undefined, undefined]);
  });

  it("tells of other days when there are some up to two years on, and then of no renewal", () => {
    const within = bodyWith([windowFrom("2029-01-10")]);
    expect(openings(within, HALF_A_YEAR)[0]).toEqual(["met", "at other times", "apply+sit", "2029-03-31"]);
    expect(bodyDays(within, HALF_A_YEAR)).toEqual([]);
    const beyond = bodyWith([windowFrom("2029-01-11")]);
    expect(openings(beyond, HALF_A_YEAR)[0]).toEqual(["met", "not on record", "apply+sit", "2029-03-31"]);
    expect(bodyDays(beyond, HALF_A_YEAR)).toEqual([["renewal", "2032-01-10", "renew", "a,b"]]);
  });

  it("names the last window however long ago it was", () => {
    const past = bodyWith([{ ...text, applyBy: date("2020-03-31"), month: month("2020-05") }]);
    expect(openings(past, HALF_A_YEAR)[0]).toEqual(["met", "not on record", "apply+sit", "2020-03-31"]);
  });
});
