import { describe, expect, it } from "vitest";
import type { Certification, ContinuingEducation, Degree, License } from "../../src/domain/profile.ts";
import { saidOf, THIS_MONTH, TODAY, TOMORROW, YESTERDAY } from "./said.ts";
import { date, month } from "./support.ts";

describe("a license", () => {
  const asked = {
    kind: "license",
    about: {},
    types: ["rn"],
    standing: "active",
    unrestricted: true,
  } as const;
  const good: License = { type: "rn", standing: "active", unrestricted: true, expires: TODAY };

  it.each<[License, readonly string[], readonly string[]]>([
    [good, [], []],
    [{ ...good, issued: TODAY }, [], []],
    [{ ...good, expires: "never" }, [], []],
    [{ ...good, type: "lpn" }, ["other-type"], []],
    [{ ...good, standing: "inactive" }, ["not-active"], []],
    [{ ...good, standing: "expired" }, ["not-active", "expired"], []],
    [{ ...good, unrestricted: false }, ["restricted"], []],
    [{ ...good, issued: TOMORROW }, ["not-issued"], []],
    [{ ...good, expires: YESTERDAY }, ["expired"], []],
    [{ ...good, issued: THIS_MONTH }, [], ["issued"]],
    [{ ...good, expires: THIS_MONTH }, [], ["expires"]],
    [{ standing: "active", unrestricted: true }, [], ["type"]],
    [{ type: "rn", expires: TODAY }, [], ["standing", "unrestricted"]],
    [{}, [], ["type", "standing", "unrestricted", "expires"]],
  ])("%j: %j, untold %j", (license, reasons, untold) => {
    expect(saidOf(asked, { licenses: [license] })).toEqual([reasons, untold]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["lcsw", [], []],
    ["lpn", ["no-permission"], []],
    ["lmft", [], ["body: scope"]],
    ["of some other kind", [], ["body: scope"]],
  ])("to assess independently: %s: %j, %j", (type, reasons, untold) => {
    const leaf = { kind: "license", about: {}, permits: "independent-assessment" } as const;
    expect(saidOf(leaf, { licenses: [{ ...good, type }] })).toEqual([reasons, untold]);
  });
});

describe("a certification", () => {
  const asked = { kind: "certification", about: {}, ids: ["crc"] } as const;

  it.each<[Certification, readonly string[], readonly string[]]>([
    [{ id: "crc", expires: TODAY }, [], []],
    [{ id: "cdms", expires: TODAY }, ["not-listed"], []],
    [{ id: "crc", expires: YESTERDAY }, ["expired"], []],
    [{ id: "crc" }, [], ["expires"]],
    [{ expires: TODAY }, [], ["id"]],
  ])("%j: %j, untold %j", (certification, reasons, untold) => {
    expect(saidOf(asked, { certifications: [certification] })).toEqual([reasons, untold]);
  });

  it("is held to its standing and restrictions only where they are asked", () => {
    const held = { id: "crc", standing: "inactive", unrestricted: false, expires: TODAY } as const;
    expect(saidOf(asked, { certifications: [held] })).toEqual([[], []]);
    const strict = { ...asked, standing: "active", unrestricted: true } as const;
    expect(saidOf(strict, { certifications: [held] })).toEqual([["not-active", "restricted"], []]);
    expect(saidOf(strict, { certifications: [{ id: "crc", expires: TODAY }] })).toEqual([
      [],
      ["standing", "unrestricted"],
    ]);
    const license = { kind: "license", about: {}, types: ["crc"] } as const;
    const { id: type, ...terms } = held;
    expect(saidOf(license, { licenses: [{ type, ...terms }] })).toEqual([[], []]);
  });

  it("that an open list does not name is for the body to judge, unless it has expired", () => {
    const open = { ...asked, open: true } as const;
    expect(saidOf(open, { certifications: [{ id: "cdms", expires: TODAY }] })).toEqual([
      [],
      ["body: listed"],
    ]);
    const [reasons] = saidOf(open, { certifications: [{ id: "cdms", expires: YESTERDAY }] });
    expect(reasons).toEqual(["expired"]);
  });

  it("that never expires needs no expiry told", () => {
    const leaf = { ...asked, ids: ["aswb-masters"] };
    expect(saidOf(leaf, { certifications: [{ id: "aswb-masters" }] })).toEqual([[], []]);
  });
});

describe("a degree", () => {
  const asked = {
    kind: "degree",
    about: {},
    level: "bachelor",
    fields: ["nursing"],
    doubtfulFields: ["sociology"],
    accredited: true,
    accreditedBy: ["cswe"],
    fieldExperience: true,
  } as const;
  const good: Degree = {
    level: "bachelor",
    field: "nursing",
    accredited: true,
    accreditedBy: ["other", "cswe"],
    fieldExperience: true,
    awarded: TODAY,
  };

  it.each<[Degree, readonly string[], readonly string[]]>([
    [good, [], []],
    [{ ...good, level: "doctorate" }, [], []],
    [{ ...good, level: "associate" }, ["level-too-low"], []],
    [{ ...good, field: "other" }, ["other-field"], []],
    [{ ...good, field: "sociology" }, [], ["body: field"]],
    [{ ...good, accredited: false }, ["not-accredited", "other-accreditor"], []],
    [{ ...good, accreditedBy: ["other"] }, ["other-accreditor"], []],
    [{ ...good, fieldExperience: false }, ["no-field-experience"], []],
    [{ ...good, awarded: TOMORROW }, ["not-awarded"], []],
    [{ ...good, awarded: THIS_MONTH }, [], ["awarded"]],
    [{}, [], ["level", "field", "accredited", "accredited-by", "field-experience", "awarded"]],
  ])("%j: %j, untold %j", (degree, reasons, untold) => {
    expect(saidOf(asked, { degrees: [degree] })).toEqual([reasons, untold]);
  });

  it("of the level itself and nothing above it", () => {
    const exactly = { kind: "degree", about: {}, level: "bachelor", exactly: true } as const;
    expect(saidOf(exactly, { degrees: [good] })).toEqual([[], []]);
    expect(saidOf(exactly, { degrees: [{ ...good, level: "master" }] })).toEqual([["other-level"], []]);
    expect(saidOf(exactly, { degrees: [{ awarded: TODAY }] })).toEqual([[], ["level"]]);
  });

  it("in a related field is for the body to judge where it names none", () => {
    const related = { kind: "degree", about: {}, level: "bachelor", fields: "related" } as const;
    expect(saidOf(related, { degrees: [good] })).toEqual([[], ["body: field"]]);
  });
});

describe("a course", () => {
  const asked = {
    kind: "continuing-education",
    about: {},
    hours: 30,
    topics: ["case-management"],
    withinMonths: 36,
  } as const;
  const good: ContinuingEducation = { topic: "case-management", hours: 10, date: date("2023-11-22") };

  it.each<[ContinuingEducation, readonly string[], readonly string[]]>([
    [good, [], []],
    [{ ...good, date: TODAY }, [], []],
    [{ ...good, topic: "ethics" }, ["other-topic"], []],
    [{ ...good, date: date("2023-11-21") }, ["outside-window"], []],
    [{ ...good, date: TOMORROW }, ["not-begun"], []],
    [{ ...good, date: month("2023-11") }, [], ["date"]],
    [{ ...good, date: THIS_MONTH }, [], ["date"]],
    [{}, [], ["topic", "date", "hours"]],
    [{ topic: "ethics" }, ["other-topic"], []],
  ])("%j: %j, untold %j", (course, reasons, untold) => {
    expect(saidOf(asked, { continuingEducation: [course] })).toEqual([reasons, untold]);
  });

  it.each<[ContinuingEducation, readonly string[], readonly string[]]>([
    [{ topic: "case-management", hours: 10 }, [], []],
    [{ ...good, date: TODAY }, [], []],
    [{ ...good, date: TOMORROW }, ["not-begun"], []],
    [{ ...good, date: THIS_MONTH }, [], ["date"]],
    [{}, [], ["topic", "hours"]],
  ])("without a window, %j: %j, untold %j", (course, reasons, untold) => {
    const { withinMonths: _, ...anyTime } = asked;
    expect(saidOf(anyTime, { continuingEducation: [course] })).toEqual([reasons, untold]);
  });
});
