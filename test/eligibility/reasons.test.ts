import { describe, expect, it } from "vitest";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Service,
} from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { Fact } from "../../src/eligibility/fact.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON, month } from "./support.ts";

const TODAY = date("2026-11-21");
const YESTERDAY = date("2026-11-20");
const TOMORROW = date("2026-11-22");
const THIS_MONTH = month("2026-11");

interface Entries {
  readonly licenses?: readonly License[];
  readonly certifications?: readonly Certification[];
  readonly degrees?: readonly Degree[];
  readonly continuingEducation?: readonly ContinuingEducation[];
  readonly experience?: readonly Service[];
}

/** What is said of the first entry: why it does not count, and what of it is untold; the body's part with "body:". */
function saidOf(leaf: Requirement, entries: Entries): readonly [readonly string[], readonly string[]] {
  const finding = weigh(leaf, entries, TODAY, { lexicon: LEXICON });
  const list = "held" in finding ? finding.held : "needs" in finding ? finding.needs[0]?.entries : [];
  const entry = list?.[0];
  if (!entry) return expect.fail("no entry");
  return [entry.reasons, entry.untold.map(wordFor)];
}

function wordFor({ knownTo, part, detail }: Fact): string {
  const word = detail ?? part;
  return knownTo === "body" ? `body: ${word}` : word;
}

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
});

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
    [{ ...good, supervision: "none" }, ["not-supervised", "other-supervisor", "too-little-supervision"], []],
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
  });
});
