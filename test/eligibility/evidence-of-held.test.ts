import { describe, expect, it } from "vitest";
import type { Requirement } from "../../src/domain/requirement.ts";
import { personal, TODAY, weighed } from "./evidence.ts";
import { date } from "./support.ts";

describe("what was held against a license", () => {
  const leaf: Requirement = { kind: "license", about: { id: "rn" }, types: ["rn"], standing: "active" };
  const good = { type: "rn", standing: "active" } as const;

  it("is every license, with what rests on its standing alone", () => {
    const licenses = [
      good,
      { ...good, type: "lpn", expires: "never" },
      { type: "rn", expires: TODAY },
    ] as const;
    expect(weighed(leaf, { licenses })).toEqual({
      kind: "license",
      about: { id: "rn" },
      requirement: leaf,
      answer: "met",
      untold: [],
      held: [
        { entry: 0, answer: "met", reasons: [], untold: [], assumedUnexpired: true },
        { entry: 1, answer: "not-met", reasons: ["other-type"], untold: [], assumedUnexpired: false },
        {
          entry: 2,
          answer: "unknown",
          reasons: [],
          untold: [personal("licenses", 2, "standing")],
          assumedUnexpired: false,
        },
      ],
    });
  });

  it("leaves open only what may still make the answer", () => {
    const licenses = [{ type: "lpn" }, { standing: "active" }] as const;
    expect(weighed(leaf, { licenses })).toMatchObject({
      answer: "unknown",
      untold: [personal("licenses", 1, "type")],
      held: [{ answer: "not-met", untold: [] }, { answer: "unknown" }],
    });
  });

  it("is nothing when licenses were not told, and nothing is open when there are none", () => {
    expect(weighed(leaf, {})).toMatchObject({ answer: "unknown", held: [], untold: [personal("licenses")] });
    expect(weighed(leaf, { licenses: [] })).toMatchObject({ answer: "not-met", held: [], untold: [] });
  });

  it("tells of what is only still to come what else is open, which the answer does not hang on", () => {
    const licenses = [
      { type: "rn", issued: date("2027-05-15") },
      { type: "lpn", issued: date("2027-05-15") },
    ];
    expect(weighed(leaf, { licenses })).toMatchObject({
      answer: "not-met",
      untold: [],
      held: [
        {
          reasons: ["not-issued"],
          untold: [personal("licenses", 0, "standing"), personal("licenses", 0, "expires")],
        },
        { reasons: ["other-type", "not-issued"], untold: [] },
      ],
    });
  });

  it("never is assumed of a degree, nor of what never expires", () => {
    const degree: Requirement = { kind: "degree", about: {}, level: "bachelor" };
    expect(weighed(degree, { degrees: [{ level: "bachelor" }] })).toEqual({
      kind: "degree",
      about: {},
      requirement: degree,
      answer: "unknown",
      untold: [personal("degrees", 0, "awarded")],
      held: [
        {
          entry: 0,
          answer: "unknown",
          reasons: [],
          untold: [personal("degrees", 0, "awarded")],
          assumedUnexpired: false,
        },
      ],
    });
    const active = [{ id: "crc", standing: "active" }] as const;
    expect(weighed(degree, { degrees: [{ level: "bachelor" }], certifications: active })).toMatchObject({
      held: [{ assumedUnexpired: false }],
    });
    const exam: Requirement = { kind: "certification", about: {}, ids: ["aswb-masters", "crc"] };
    const held = ["aswb-masters", "crc"].map((id) => ({ id, standing: "active" }) as const);
    expect(weighed(exam, { licenses: [good, good], certifications: held })).toMatchObject({
      kind: "certification",
      held: [{ assumedUnexpired: false }, { assumedUnexpired: true }],
    });
  });
});

describe("what was held against continuing education", () => {
  const leaf: Requirement = { kind: "continuing-education", about: {}, hours: 30, topics: ["ethics"] };
  const courses = [
    { topic: "ethics", hours: 12.5, date: date("2020-01-01") },
    { hours: 10, date: date("2020-01-01") },
    { topic: "ethics", date: date("2020-01-01") },
    { topic: "other", hours: 40, date: date("2020-01-01") },
  ];
  const third = personal("continuing-education", 2, "hours");

  it("is every course, with what it surely and possibly brings", () => {
    const second = personal("continuing-education", 1, "topic");
    expect(weighed(leaf, { continuingEducation: courses })).toEqual({
      kind: "continuing-education",
      about: {},
      requirement: leaf,
      answer: "unknown",
      untold: [second, third],
      needs: [
        {
          unit: "hours",
          needed: 30,
          sure: 12.5,
          possible: null,
          missing: 18,
          answer: "unknown",
          entries: [
            { entry: 0, sure: 12.5, possible: 12.5, reasons: [], untold: [] },
            { entry: 1, sure: 0, possible: 10, reasons: [], untold: [second] },
            { entry: 2, sure: 0, possible: null, reasons: [], untold: [third] },
            { entry: 3, sure: 0, possible: 0, reasons: ["other-topic"], untold: [] },
          ],
        },
      ],
    });
  });

  it("leaves nothing open once the answer is known", () => {
    const enough = [...courses, { topic: "ethics", hours: 20, date: date("2020-01-01") }];
    expect(weighed(leaf, { continuingEducation: enough })).toMatchObject({
      answer: "met",
      untold: [],
      needs: [{ sure: 32.5, missing: 0 }],
    });
    expect(weighed(leaf, {})).toMatchObject({
      answer: "unknown",
      untold: [personal("continuing-education")],
      needs: [{ sure: 0, possible: null, entries: [] }],
    });
  });
});
