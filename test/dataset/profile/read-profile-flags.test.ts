import { describe, expect, test } from "vitest";
import { profileFlagsOf } from "../../../src/dataset/profile/profile-flags-of.ts";
import type { ProfileFlags } from "../../../src/dataset/profile/profile-parts.ts";
import type { ProfileWords } from "../../../src/dataset/profile/profile-words.ts";
import { readProfileFlags } from "../../../src/dataset/profile/read-profile-flags.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { AS_OF, readText, refused, WORDS } from "./support/profile-reading.ts";

function read(flags: ProfileFlags, words: ProfileWords = WORDS): Profile | undefined {
  const { profile, diagnostics } = readProfileFlags(flags, words, AS_OF);
  expect(diagnostics).toEqual([]);
  return profile;
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
      {
        education: [
          "case-management 20h date=2026-03-01; ethics 1.5h; ethics 25h from=2023-11 to=2026-11-29",
        ],
      },
      "continuing-education: [{topic: case-management, hours: 20, date: 2026-03-01}, {topic: ethics, hours: 1.5}, {topic: ethics, hours: 25, from: 2023-11, to: 2026-11-29}]",
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
