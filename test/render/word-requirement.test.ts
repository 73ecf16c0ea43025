import { describe, expect, it } from "vitest";
import type { LeafRequirement } from "../../src/domain/requirement.ts";
import type { WordKind } from "../../src/domain/vocabulary.ts";
import { wordDoubt, wordRequirement } from "../../src/render/word-requirement.ts";

const LABELS: Readonly<Record<string, string>> = {
  "licenses rn": "RN",
  "licenses lcsw": "LCSW",
  "levels bachelor": "Bachelor's degree",
  "levels diploma": "RN diploma",
  "fields nursing": "Nursing",
  "fields social-work": "Social work",
  "fields sociology": "Sociology",
  "certifications ccm": "CCM",
  "certifications crc": "CRC",
  "certifications certificate": "Care management certificate",
  "experience case-management": "Case management",
  "experience nursing": "Registered nursing",
  "education-topics ethics": "Ethics",
  "confirms good-character": "Good character",
};

const labelOf = (kind: WordKind, id: string) => LABELS[`${kind} ${id}`] ?? id;
const about = {};

const CASES: readonly (readonly [string, LeafRequirement])[] = [
  ["RN license", { kind: "license", about, types: ["rn"] }],
  [
    "RN or LCSW license, active, unrestricted",
    { kind: "license", about, types: ["rn", "lcsw"], standing: "active", unrestricted: true },
  ],
  [
    "RN license or license that permits independent assessment",
    { kind: "license", about, types: ["rn"], permits: "independent-assessment" },
  ],
  ["bachelor's degree or higher in any field", { kind: "degree", about, level: "bachelor" }],
  ["RN diploma", { kind: "degree", about, level: "diploma", exactly: true }],
  [
    "bachelor's degree or higher in a related field, accredited by CSWE, with supervised field experience",
    {
      kind: "degree",
      about,
      level: "bachelor",
      fields: "related",
      accreditedBy: ["cswe"],
      fieldExperience: true,
    },
  ],
  [
    "bachelor's degree or higher in nursing or social work, accredited",
    {
      kind: "degree",
      about,
      level: "bachelor",
      fields: ["nursing", "social-work"],
      doubtfulFields: ["sociology"],
      accredited: true,
    },
  ],
  [
    "CRC or CCM certification, or another that is accepted, active",
    { kind: "certification", about, ids: ["crc", "ccm"], open: true, standing: "active" },
  ],
  ["care management certificate", { kind: "certification", about, ids: ["certificate"] }],
  [
    "24 months of full-time case management, paid, supervised, after the degree",
    {
      kind: "experience",
      about,
      kinds: ["case-management"],
      months: 24,
      paid: true,
      supervised: true,
      after: "degree",
    },
  ],
  [
    "12 months of full-time case management, supervised by a holder of the CCM or a holder of the CRC, with 50 hours of supervision a year",
    {
      kind: "experience",
      about,
      kinds: ["case-management"],
      months: 12,
      supervised: true,
      supervisedBy: ["ccm", "crc"],
      supervisionHoursPerYear: 50,
    },
  ],
  [
    "2,000 hours of case management or registered nursing, in this setting: hospital or home, within the last 36 months, without internships or care of one's family",
    {
      kind: "experience",
      about,
      kinds: ["case-management", "nursing"],
      hours: 2000,
      settings: ["hospital", "home"],
      withinMonths: 36,
      excluded: ["internship", "family"],
    },
  ],
  [
    "1 month full time, and at least 37.5 hours, of registered nursing",
    { kind: "experience", about, kinds: ["nursing"], months: 1, hours: 37.5 },
  ],
  ["any amount of registered nursing", { kind: "experience", about, kinds: ["nursing"], anyAmount: true }],
  [
    "36 months of full-time experience together, each day counted once",
    { kind: "together", about, months: 36, of: ["one", "two"] },
  ],
  [
    "30 hours of continuing education in ethics, within the last 36 months",
    { kind: "continuing-education", about, hours: 30, topics: ["ethics"], withinMonths: 36 },
  ],
  ["1 hour of continuing education", { kind: "continuing-education", about, hours: 1 }],
  ["current work in case management", { kind: "state", about, currently: "case-management" }],
  ["good character, to be confirmed", { kind: "confirm", about, confirm: "good-character" }],
];

describe("what a leaf asks", () => {
  it.each(CASES)("is worded: %s", (words, leaf) => {
    expect(wordRequirement(leaf, labelOf)).toBe(words);
  });

  it("is told by ids where words have no labels", () => {
    const leaf = { kind: "state", about, currently: "teaching" } as const;
    expect(wordRequirement(leaf, (_kind, id) => id)).toBe("current work in teaching");
  });
});

describe("what a body's words leave open", () => {
  it.each<readonly [string | undefined, LeafRequirement]>([
    [
      "not known whether this counts: internships, volunteer work or unpaid work",
      {
        kind: "experience",
        about,
        kinds: ["nursing"],
        months: 1,
        doubtful: ["internship", "volunteer", "unpaid"],
      },
    ],
    [
      "not known whether this counts: sociology",
      { kind: "degree", about, level: "bachelor", doubtfulFields: ["sociology"] },
    ],
    [undefined, { kind: "experience", about, kinds: ["nursing"], months: 1, doubtful: [] }],
    [undefined, { kind: "license", about, types: ["rn"] }],
  ])("is said apart: %s", (words, leaf) => {
    expect(wordDoubt(leaf, labelOf)).toBe(words);
  });
});
