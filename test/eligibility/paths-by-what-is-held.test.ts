import { describe, expect, it } from "vitest";
import type { Certification, Degree, License, Profile } from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import { pathsOf } from "./paths-of.ts";
import { degree, NOTHING, RN } from "./people/person.ts";
import { all, any, date, month } from "./support.ts";

const BACHELOR: Requirement = { kind: "degree", about: { id: "d", label: "Bachelor" }, level: "bachelor" };
const ACCREDITED: Requirement = { ...BACHELOR, kind: "degree", level: "bachelor", accredited: true };
const LICENSE: Requirement = { kind: "license", about: { label: "License" }, types: ["rn"] };
/** A year, by its typical duration. */
const CERTIFICATE: Requirement = {
  kind: "certification",
  about: { label: "Certificate" },
  ids: ["care-management-certificate"],
};
const HALF_A_YEAR: Requirement = { kind: "experience", about: {}, kinds: ["nursing"], months: 6 };

const holding = (...degrees: readonly Degree[]): Profile => ({ ...NOTHING, degrees });
const licensed = (license: License): Profile => ({ ...NOTHING, licenses: [license] });

/** The 15th of May is 175 days off, which are 5.75 months. */
const may15 = degree("bachelor", "nursing", "2027-05-15");

describe("how long a way takes to a degree that is still to come", () => {
  it("is until the told day, or the last day of the told month, and no estimate", () => {
    const rule = any(CERTIFICATE, BACHELOR);
    expect(pathsOf(rule)).toEqual(["Certificate: 12e", "Bachelor: 48e"]);
    expect(pathsOf(rule, holding(may15))).toEqual(["Bachelor: 6", "Certificate: 12e"]);
    // The 31st is 191 days off.
    expect(pathsOf(rule, holding(degree("bachelor", "nursing", "2027-05")))).toEqual([
      "Bachelor: 7",
      "Certificate: 12e",
    ]);
  });

  it("is that also where it takes longer than is typical", () => {
    // Four years with a leap day are a day more than 48 months.
    const late = holding(degree("bachelor", "nursing", "2030-11-21"));
    expect(pathsOf(any(CERTIFICATE, BACHELOR), late)).toEqual(["Certificate: 12e", "Bachelor: 49"]);
  });

  it("is the least of several", () => {
    // The 28th of February is 99 days off.
    const february = degree("master", "nursing", "2027-02-28");
    for (const degrees of [
      [may15, february],
      [february, may15],
    ])
      expect(pathsOf(BACHELOR, holding(...degrees))).toEqual([": 4"]);
  });

  it("is that of the surest of several that come on one day", () => {
    const { accredited: _, ...student } = may15;
    expect(pathsOf(ACCREDITED, holding(student, may15))).toEqual([": 6"]);
    expect(pathsOf(ACCREDITED, holding(may15, student))).toEqual([": 6"]);
  });

  it("is typical where it fails in anything else", () => {
    expect(pathsOf(BACHELOR, holding(degree("associate", "nursing", "2027-05-15")))).toEqual([": 24e"]);
    expect(pathsOf(ACCREDITED, holding({ ...may15, accredited: false }))).toEqual([": 24e"]);
  });

  it("comes before the service that must follow it", () => {
    const later: Requirement = { ...HALF_A_YEAR, kind: "experience", kinds: ["nursing"], after: "d" };
    // 175 and 181 days.
    expect(pathsOf(all(BACHELOR, later), holding(may15))).toEqual([": 12"]);
  });

  it("is an estimate where details of it are not told", () => {
    const { accredited: _, ...student } = may15;
    expect(pathsOf(ACCREDITED, holding(student))).toEqual([": 6e"]);
    expect(pathsOf(BACHELOR, holding(student))).toEqual([": 6"]);
  });

  it("is until the end of this month where it is this month's, on whichever day", () => {
    const november = degree("bachelor", "nursing", "2026-11");
    const { accredited: _, ...student } = november;
    expect(pathsOf(BACHELOR, holding(november))).toEqual([": 1"]);
    expect(pathsOf(ACCREDITED, holding(student))).toEqual([": ?"]);
  });
});

describe("how long a way takes to a license or certification that is still to come", () => {
  it("is until it is issued", () => {
    expect(pathsOf(LICENSE, licensed({ ...RN, issued: date("2026-11-22") }))).toEqual([": 1"]);
    expect(pathsOf(LICENSE, licensed({ ...RN, issued: month("2027-05") }))).toEqual([": 7"]);
  });

  it("is an estimate where it is not told whether it will be active, and open where it is told not to be", () => {
    const active: Requirement = { ...LICENSE, kind: "license", standing: "active" };
    const issued = date("2027-05-15");
    expect(pathsOf(active, licensed({ type: "rn", issued }))).toEqual([": 6e"]);
    const inactive: License = { ...RN, standing: "inactive", issued };
    expect(pathsOf(active, licensed(inactive))).toEqual([": ?"]);
    for (const licenses of [
      [inactive, { type: "rn", issued }],
      [{ type: "rn", issued }, inactive],
    ])
      expect(pathsOf(active, { ...NOTHING, licenses })).toEqual([": 6e"]);
  });

  it("is not known where others than those named may do, unless it is one of those named", () => {
    const listed: Requirement = { kind: "certification", about: {}, ids: ["crc"], open: true };
    const certified = (id: string, told: Certification = {}): Profile => ({
      ...NOTHING,
      certifications: [{ id, standing: "active", issued: date("2027-05-15"), ...told }],
    });
    expect(pathsOf(listed, certified("crc"))).toEqual([": 6"]);
    expect(pathsOf(listed, certified("cdms"))).toEqual([": ?e"]);
    expect(pathsOf({ ...listed, standing: "active" }, certified("crc", { standing: "retired" }))).toEqual([
      ": ?e",
    ]);
  });
});

describe("how long a way takes with a detail open of what is held", () => {
  const rule = any(CERTIFICATE, { ...all(ACCREDITED, HALF_A_YEAR), about: { label: "Degree" } });
  const { accredited: _, ...graduate } = degree("bachelor", "nursing", "2020-05-15");

  it("is open, and less than that of what is to be got anew", () => {
    expect(pathsOf(rule, holding(graduate))).toEqual(["Degree: ?", "Certificate: 12e"]);
    expect(pathsOf(rule)).toEqual(["Certificate: 12e", "Degree: 48e"]);
  });

  it("is not known where it is not told at all what is held", () => {
    const { degrees: __, ...untold } = NOTHING;
    expect(pathsOf(rule, untold)).toEqual(["Certificate: 12e", "Degree: ?e"]);
  });

  it("is open where one thing held may do, whatever else is held that does not", () => {
    expect(pathsOf(rule, holding({ ...graduate, accredited: false }, graduate))).toEqual([
      "Degree: ?",
      "Certificate: 12e",
    ]);
  });
});
