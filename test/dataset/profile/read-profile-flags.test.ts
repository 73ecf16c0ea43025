import { describe, expect, test } from "vitest";
import { profileFlagsOf } from "../../../src/dataset/profile/profile-flags-of.ts";
import type { ProfileFlags } from "../../../src/dataset/profile/profile-parts.ts";
import type { ProfileWords } from "../../../src/dataset/profile/profile-words.ts";
import { readProfileFlags } from "../../../src/dataset/profile/read-profile-flags.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { AS_OF, readText, WORDS } from "./support/profile-reading.ts";

function read(flags: ProfileFlags, words: ProfileWords = WORDS): Profile | undefined {
  const { profile, diagnostics } = readProfileFlags(flags, words, AS_OF);
  expect(diagnostics).toEqual([]);
  return profile;
}

/** What was found, as `code name:column`, and the hints. */
function refused(flags: ProfileFlags, words: ProfileWords = WORDS) {
  const { profile, diagnostics } = readProfileFlags(flags, words, AS_OF);
  expect(profile).toBeUndefined();
  return diagnostics.map(
    ({ code, span, hint }) => `${code} ${span?.file}:${span?.column}${hint === undefined ? "" : ` ${hint}`}`,
  );
}

describe("flags tell what a file would", () => {
  test.each<[ProfileFlags, string]>([
    [
      { license: ["rn active unrestricted expires=2027-05-31", "lpn active restricted"] },
      "licenses: [{type: rn, standing: active, unrestricted: true, expires: 2027-05-31}, {type: lpn, standing: active, unrestricted: false}]",
    ],
    [
      { license: ["  expires=never   rn;lpn issued=2020-02 jurisdiction=US-CA ; "] },
      "licenses: [{type: rn, expires: never}, {type: lpn, issued: 2020-02, jurisdiction: US-CA}]",
    ],
    [
      { degree: ["bachelor nursing awarded=2021-05-15 accredited field-experience"] },
      "degrees: [{level: bachelor, field: nursing, awarded: 2021-05-15, accredited: true, field-experience: true}]",
    ],
    [
      {
        degree: ["other master unaccredited no-field-experience accredited-by=none; accredited-by=cswe+ccne"],
      },
      "degrees: [{level: master, field: other, accredited: false, field-experience: false, accredited-by: []}, {accredited-by: [cswe, ccne]}]",
    ],
    [
      { certification: ["crc active unrestricted expires=2030-01-31"] },
      "certifications: [{id: crc, standing: active, unrestricted: true, expires: 2030-01-31}]",
    ],
    [
      {
        experience: [
          "nursing+case-management from=2023-02-15 to=present 36h/week full-time paid employment by=ccm sup=50h/year setting=hospital",
        ],
      },
      "experience: [{kinds: [nursing, case-management], from: 2023-02-15, to: present, hours-per-week: 36, full-time: true, paid: true, arrangement: employment, supervision: {by: [ccm], hours-per-year: 50}, setting: hospital}]",
    ],
    [
      {
        experience: [
          "case-management 14mo by=none; care-management 2100h unpaid internship; nursing 2.5mo unsupervised",
        ],
      },
      "experience: [{kinds: [case-management], months: 14, supervision: {by: []}}, {kinds: [care-management], hours: 2100, paid: false, arrangement: internship}, {kinds: [nursing], months: 2.5, supervision: none}]",
    ],
    [
      { experience: ["nursing+case-management from=2024-01 40h/week case-management=4h/week"] },
      "experience: [{kinds: [nursing, case-management], from: 2024-01, hours-per-week: 40, hours-of: {case-management: 4}}]",
    ],
    [
      {
        experience: ["nursing supervised", "supervised by=ccm", "sup=20h/year supervised part-time 20h/week"],
      },
      "experience: [{kinds: [nursing], supervision: {}}, {supervision: {by: [ccm]}}, {supervision: {hours-per-year: 20}, full-time: false, hours-per-week: 20}]",
    ],
    [{ experience: ["kinds=none 12mo", "untold"] }, "experience: [{kinds: [], months: 12}, {}]"],
    [
      { experience: ["nursing 30mo", "more=unknown"] },
      "{experience: [{kinds: [nursing], months: 30}], experience-more: unknown}",
    ],
    [{ experience: ["none; more=unknown"] }, "{experience: [], experience-more: unknown}"],
    [
      { education: ["case-management 20h date=2026-03-01; ethics 1.5h"] },
      "continuing-education: [{topic: case-management, hours: 20, date: 2026-03-01}, {topic: ethics, hours: 1.5}]",
    ],
    [
      { currently: ["care-management; nursing", "direct-client"] },
      "currently: [care-management, nursing, direct-client]",
    ],
    [
      { confirm: ["good-moral-character", "all-domains=no"] },
      "confirms: {good-moral-character: true, all-domains: false}",
    ],
    [
      {
        license: ["none"],
        degree: ["none"],
        certification: [" none "],
        experience: ["none"],
        education: ["none;"],
        currently: ["none"],
        confirm: ["none"],
      },
      "{licenses: [], degrees: [], certifications: [], experience: [], continuing-education: [], currently: [], confirms: {}}",
    ],
    [{ license: ["", " ; "], degree: [] }, "{}"],
    [
      {
        license: ["Type=RN Active Expires=Never jurisdiction=US-CA; RN Jurisdiction=us-Ca"],
        degree: ["None"],
        experience: [
          "Nursing From=2024-01 To=Present 36H/Week Paid by=CCM Sup=50h/Year; UNTOLD; More=Unknown",
        ],
        currently: ["Nursing"],
        confirm: ["Good-Moral-Character=No"],
      },
      "{licenses: [{type: rn, standing: active, expires: never, jurisdiction: US-CA}, {type: rn, jurisdiction: us-Ca}], degrees: [], experience: [{kinds: [nursing], from: 2024-01, to: present, hours-per-week: 36, paid: true, supervision: {by: [ccm], hours-per-year: 50}}, {}], experience-more: unknown, currently: [nursing], confirms: {good-moral-character: false}}",
    ],
    [{}, "{}"],
  ])("%j", (flags, yaml) => {
    const fromFile = readText(yaml);
    expect(fromFile.diagnostics).toEqual([]);
    expect(read(flags)).toEqual(fromFile.profile);
  });

  test("details stand in any order", () => {
    const words = "nursing from=2023-02 to=present 36h/week full-time paid by=ccm sup=50h/year".split(" ");
    expect(read({ experience: [words.toReversed().join(" ")] })).toEqual(
      read({ experience: [words.join(" ")] }),
    );
  });
});

describe("a word that is not understood is shown at its column, with the nearest that is", () => {
  test.each<[ProfileFlags, readonly string[]]>([
    [{ license: ["rnn"] }, ["profile/unknown-word --license:1 did you mean rn?"]],
    [{ license: ["rn actve"] }, ["profile/unknown-word --license:4 did you mean active?"]],
    [{ license: ["rn", "lpm"] }, ["profile/unknown-word --license #2:1 did you mean lpn?"]],
    [{ license: ["rn; lpm"] }, ["profile/unknown-word --license:5 did you mean lpn?"]],
    [{ degree: ["bachelor nursng"] }, ["profile/unknown-word --degree:10 did you mean nursing?"]],
    [
      { experience: ["nursing+case-managment 3mo"] },
      ["profile/unknown-word --experience:9 did you mean case-management?"],
    ],
    [{ experience: ["3mo by=cmm+crc"] }, ["profile/unknown-word --experience:8 did you mean ccm?"]],
    [
      { currently: ["nursng; nursin"] },
      [
        "profile/unknown-word --currently:1 did you mean nursing?",
        "profile/unknown-word --currently:9 did you mean nursing?",
      ],
    ],
    [{ confirm: ["all-domain"] }, ["profile/unknown-word --confirm:1 did you mean all-domains?"]],
    [
      { confirm: ["__proto__=no"] },
      ["profile/unknown-word --confirm:1 known here: good-moral-character, all-domains"],
    ],
    [{ license: ["rn expire=2027-05-31"] }, ["profile/unknown-detail --license:4 did you mean expires=?"]],
    [
      { license: ["rn issued 2027"] },
      [
        "profile/unknown-detail --license:4 write issued=…",
        "profile/unknown-word --license:11 known here: rn, lpn, lmft, lcsw, other, active, inactive, suspended, expired, revoked, retired, unrestricted, restricted",
      ],
    ],
    [
      { experience: ["nursing 36"] },
      ["profile/unknown-detail --experience:9 an amount has a unit: 36h/week, 2100h or 14mo"],
    ],
    [{ education: ["ethics 20hours"] }, ["profile/unknown-detail --education:8 an amount has a unit: 20h"]],
    [{ experience: ["nursing 3mo sup=50"] }, ["profile/unknown-detail --experience:13 write sup=50h/year"]],
    [
      { experience: ["nursing __proto__=4h/week"] },
      ["profile/unknown-detail --experience:9 known here: kinds=, from=, to=, setting=, by=, sup="],
    ],
    [
      { confirm: ["all-domains=maybe"] },
      ["profile/unknown-detail --confirm:1 write all-domains or all-domains=no"],
    ],
  ])("%j", (flags, expected) => {
    expect(refused(flags)).toEqual(expected);
  });
});

describe("what contradicts itself is refused", () => {
  const twice = "keep one; separate items with a semicolon";
  const beside = "remove none, or what is told beside it";
  test.each<[ProfileFlags, readonly string[]]>([
    [{ license: ["rn lpn"] }, [`profile/told-twice --license:4 ${twice}`]],
    [{ license: ["rn type=lpn"] }, [`profile/told-twice --license:4 ${twice}`]],
    [{ license: ["rn active unrestricted restricted"] }, [`profile/told-twice --license:24 ${twice}`]],
    [{ experience: ["nursing unsupervised by=ccm"] }, [`profile/told-twice --experience:22 ${twice}`]],
    [{ experience: ["nursing supervised unsupervised"] }, [`profile/told-twice --experience:20 ${twice}`]],
    [{ experience: ["by=ccm nursing by=crc"] }, [`profile/told-twice --experience:16 ${twice}`]],
    [{ confirm: ["all-domains", "all-domains=no"] }, [`profile/told-twice --confirm #2:1 ${twice}`]],
    [{ license: ["none; rn"] }, [`profile/none-and-more --license:1 ${beside}`]],
    [{ confirm: ["all-domains", "none"] }, [`profile/none-and-more --confirm #2:1 ${beside}`]],
  ])("%j", (flags, expected) => {
    expect(refused(flags)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["nursing -3mo", "profile/bad-amount --experience:9"],
    ["nursing from=2023-01 200h/week", "profile/bad-amount --experience:22"],
    ["nursing from=2023-02 to=2023-01", "profile/ends-before-start --experience:22"],
    ["nursing from=2023-02-29", "profile/not-a-date --experience:9"],
    ["nursing from=2027-01 to=present", "profile/begins-later --experience:9"],
    ["nursing from=2023-01 24mo", "profile/dated-months --experience:22"],
    ["nursing 36h/week 2000h", "profile/two-amounts --experience:18"],
    ["nursing from=2023-01 20h/week full-time", "profile/full-time-hours --experience:31"],
    ["nursing 36h/week ethics=4h/week", "profile/hours-of-other-kind --experience:18"],
    ["nursing 36h/week nursing=40h/week", "profile/hours-of-too-many --experience:18"],
    ["nursing 3mo sup=9000h/year", "profile/bad-amount --experience:13"],
    ["nursing 3mo setting=Acute", "data/bad-id --experience:13"],
  ])("%s, by the same checks as in a file", (text, expected) => {
    const places = refused({ experience: [text] }).map((line) => line.split(" ").slice(0, 2).join(" "));
    expect(places).toEqual([expected]);
  });
});

describe("words that could be something else", () => {
  const words: ProfileWords = {
    ...WORDS,
    levels: new Set(["bachelor", "nursing"]),
    licenses: new Set(["rn", "active"]),
  };

  test("are told by their name", () => {
    const told: Profile = { licenses: [{ type: "active", standing: "active" }] };
    expect(profileFlagsOf(told)).toEqual({ license: ["type=active active"] });
    expect(read(profileFlagsOf(told), words)).toEqual(told);
  });

  test("are refused where the name is missing, and taken where one of the two is told", () => {
    expect(refused({ degree: ["nursing"] }, words)).toEqual([
      "profile/unknown-detail --degree:1 write level=nursing or field=nursing",
    ]);
    expect(read({ degree: ["bachelor nursing"] }, words)).toEqual({
      degrees: [{ level: "bachelor", field: "nursing" }],
    });
  });
});
