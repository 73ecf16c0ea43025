import { describe, expect, test } from "vitest";
import type { ProfileFlags } from "../../../src/dataset/profile/profile-parts.ts";
import { refused } from "./support/profile-reading.ts";

describe("a word that is not understood is shown at its column, with the nearest that is", () => {
  test.each<[ProfileFlags, readonly string[]]>([
    [{ license: ["rnn"] }, ["profile/unknown-word --license:1 did you mean rn?"]],
    [{ license: ["nr"] }, ["profile/unknown-word --license:1 did you mean rn?"]],
    [
      { license: ["RN, active"] },
      ["profile/unknown-word --license:1 words are parted by spaces: write rn without a comma"],
    ],
    [
      { license: ["rn,active,"] },
      ["profile/unknown-word --license:1 words are parted by spaces: write rn active without a comma"],
    ],
    [
      { experience: ["nursing,case-management 3mo, paid"] },
      [
        "profile/unknown-word --experience:1 several are joined by +: nursing+case-management",
        "profile/unknown-word --experience:25 words are parted by spaces: write 3mo without a comma",
      ],
    ],
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
    [
      { education: ["ethics 6h form=2025-01 to=2025-03"] },
      [
        "profile/unknown-detail --education:11 did you mean from=?",
        "profile/open-span --education:24 add from, or write date in place of to",
      ],
    ],
    [
      { education: ["ethics 6h from=2025-01 to=2025-03 date=2025-02"] },
      ["profile/dated-span --education:11 keep date, or in its place from and to"],
    ],
    [
      { education: ["ethics 6h from=2025-01 to=now"] },
      ["profile/not-a-date --education:24 write YYYY-MM-DD or YYYY-MM, in the years 1900 to 2199"],
    ],
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
