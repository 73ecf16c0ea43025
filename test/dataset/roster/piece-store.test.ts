import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileWordsOf } from "../../../src/dataset/profile/profile-words.ts";
import { readProfileLines } from "../../../src/dataset/profile/read-profile-lines.ts";
import { openPieces } from "../../../src/dataset/roster/piece-store.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { TODAY } from "../../eligibility/people/person.ts";
import { bundledDataset } from "../../support/small-dataset.ts";

const WORDS = profileWordsOf(bundledDataset());

type Part = "experience" | "continuing-education" | "licenses";

/** What a store makes of texts, one after the other, each alone; nothing where something is wrong. */
function readerOf() {
  const learned: { readonly amount: number | undefined; readonly profile: Profile }[] = [];
  const pieces = openPieces(WORDS, TODAY, {
    learn: (_, profile, greatest) => learned.push({ amount: greatest?.amount, profile }),
    forget: () => undefined,
  });
  const read = (part: Part, text: string): Profile | undefined => {
    pieces.told.clear();
    pieces.makeRoom();
    return pieces.readText(part, text) === 0 ? undefined : pieces.profileOf(pieces.told);
  };
  return { read, learned };
}

const readAlone = (part: Part, text: string) =>
  readProfileLines([{ part, name: part, text }], WORDS, TODAY).profile;

describe("the pieces of a roster", () => {
  it("learn items that differ in their amounts alone once, as one and as the most there may be", () => {
    const { read, learned } = readerOf();
    for (const months of [17, 3, 1200]) {
      expect(read("experience", `nursing ${months}mo paid`)).toEqual({
        experience: [{ kinds: ["nursing"], months, paid: true }],
      });
    }
    const { amount, profile } = learned[0] ?? expect.fail("nothing was learned");
    expect(learned).toHaveLength(1);
    expect(amount).toBe(1200);
    expect(profile).toEqual({ experience: [{ kinds: ["nursing"], months: 1, paid: true }] });
  });

  it("tell months from hours, what stands before an amount from what stands after, and one part from another", () => {
    const { read, learned } = readerOf();
    for (const item of ["nursing 5mo", "nursing 5h", "5h nursing", "paid 5h nursing", "nursing 5h paid"]) {
      expect(read("experience", item)).toEqual(readAlone("experience", item));
    }
    expect(read("continuing-education", "case-management 5h")).toEqual({
      continuingEducation: [{ topic: "case-management", hours: 5 }],
    });
    expect(learned).toHaveLength(6);
    expect(learned.map(({ amount }) => amount)).toEqual([1200, 100_000, 100_000, 100_000, 100_000, 100_000]);
  });

  it.each([
    ["nursing 1201mo", "more months than are allowed"],
    ["nursing 100001h", "more hours than are allowed"],
    ["nursing 9999999h", "far more"],
    ["nursing 0h", "nothing at all"],
    ["nursing 5mo 40h/week", "two amounts"],
    ["nursing 5mo 6mo", "the same twice"],
    ["nursing 9000h from=2025-01-01 to=2025-02-01", "more hours than there are"],
  ])("refuse %s after a good amount: %s", (item) => {
    const { read } = readerOf();
    expect(read("experience", item.replace(/\d+(?=mo|h)/, "5"))).toEqual(
      readAlone("experience", item.replace(/\d+(?=mo|h)/, "5")),
    );
    expect(read("experience", item)).toBeUndefined();
    expect(readAlone("experience", item)).toBeUndefined();
  });

  it("say what each item says by itself, whatever was read before", () => {
    const amount = fc.constantFrom(
      "1",
      "7",
      "12",
      "007",
      "0",
      "1200",
      "1201",
      "99999",
      "100001",
      "2.5",
      "-3",
    );
    const unit = fc.constantFrom("mo", "h", " mo", "h/week", "MO", "");
    const word = fc.oneof(
      fc.tuple(amount, unit).map(([number, of]) => number + of),
      fc.constantFrom("nursing", "case-management", "paid", "full-time", "by=ccm", "sup=50h/year"),
      fc.constantFrom(
        "from=2020-01-01",
        "to=2021-01-01",
        "to=present",
        "none",
        "untold",
        "date=2025-05",
        "5",
      ),
    );
    const item = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    const part = fc.constantFrom("experience", "continuing-education", "licenses");
    let good = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(part, item), { minLength: 1, maxLength: 30 }), (items) => {
        const { read } = readerOf();
        for (const [of, text] of [...items, ...items]) {
          const found = read(of, text);
          if (found !== undefined) good += 1;
          expect(found).toEqual(readAlone(of, text));
        }
      }),
      { numRuns: 800 },
    );
    expect(good).toBeGreaterThan(500);
  });
});
