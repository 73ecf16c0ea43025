import { describe, expect, it } from "vitest";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import { isBranchFinding } from "../../src/eligibility/finding.ts";
import { weighRole } from "../../src/eligibility/weigh-role.ts";
import { BUNDLED_LEXICON, check, ownRulesOf } from "./own-rules.ts";
import { certification, degree, job, NOTHING, RN, TODAY } from "./people/person.ts";
import { date } from "./support.ts";

const [CCM, CMC, CMGT_BC] = [ownRulesOf("ccm"), ownRulesOf("cmc"), ownRulesOf("cmgt-bc")];
const twoYears = {
  ...NOTHING,
  licenses: [RN],
  experience: [job(["case-management"], "2024-11-22", "present")],
};
const reported: RuleVersion = {
  ...CMGT_BC,
  id: "article",
  authority: "reported",
  effective: date("2026-01-01"),
};

describe("the version of the rules", () => {
  it("is the one of best authority in force, however new the others are", () => {
    expect(check([reported, CCM], twoYears).account?.rules.id).toBe("official");
  });

  it("is the latest among equals, the unknown being the oldest", () => {
    const dated = (id: string, effective: string) => ({ ...CCM, id, effective: date(effective) });
    const versions = [CCM, dated("a", "2020-01-01"), dated("b", "2024-01-01"), dated("c", "2027-01-01")];
    expect(check(versions, twoYears).account?.rules.id).toBe("b");
  });

  it("is the latest in whatever order they are given, and the first given of those as late", () => {
    const dated = (id: string, effective: RuleVersion["effective"]) => ({ ...CCM, id, effective });
    const [old, late, undated] = [
      dated("old", date("2020-01-01")),
      dated("late", date("2024-01-01")),
      dated("undated", "unknown"),
    ];
    const chosen = (...versions: readonly RuleVersion[]) => check(versions, twoYears).account?.rules.id;
    expect(chosen(undated, old, late)).toBe("late");
    expect(chosen(late, old, undated)).toBe("late");
    expect(chosen(old, undated)).toBe("old");
    expect(chosen(undated, old)).toBe("old");
    expect(chosen(dated("one", "unknown"), undated)).toBe("one");
    expect(chosen(late, dated("as late", late.effective))).toBe("late");
  });

  it("is in force from its first day on", () => {
    expect(check([{ ...CCM, effective: TODAY }], twoYears).verdict).toBe("eligible");
    expect(check([{ ...CCM, effective: date("2026-11-22") }], twoYears)).toEqual({
      verdict: "cannot-tell",
      otherwise: [],
    });
  });

  it("can be asked for by its id", () => {
    expect(check([CCM, reported], twoYears, "article").account?.rules.id).toBe("article");
  });

  it("stands beside those that would give another answer", () => {
    expect(check([CCM, reported], twoYears).otherwise.map((each) => [each.rules.id, each.verdict])).toEqual([
      ["article", "not-yet"],
    ]);
    expect(check([CCM, { ...CCM, id: "same", authority: "secondary" }], twoYears).otherwise).toEqual([]);
    const older: RuleVersion = { ...CMGT_BC, id: "older", authority: "official" };
    expect(check([CCM, older], twoYears).otherwise).toEqual([]);
    expect(check([CCM, { ...older, authority: "government" }], twoYears).otherwise).toEqual([]);
  });
});

describe("what is to be asked", () => {
  const asked = (profile: Parameters<typeof check>[1], rules = CCM) =>
    check([rules], profile).account?.ask.map(({ fact, decides }) => {
      const place = [fact.part, fact.entry, fact.detail].filter((each) => each !== undefined).join(" ");
      return `${fact.knownTo}: ${place} (${decides})`;
    });

  it("is nothing when the answer is known", () => {
    expect(asked(twoYears)).toEqual([]);
    expect(asked({ ...NOTHING, experience: twoYears.experience })).toEqual([]);
  });

  it("is only what can change the answer, the most decisive first", () => {
    const { standing: _, ...untold } = RN;
    expect(asked({ ...twoYears, licenses: [untold] })).toEqual(["person: licenses 0 standing (alone)"]);
  });

  it("does not ask for what a met alternative makes idle", () => {
    const { licenses: _, ...rest } = twoYears;
    expect(asked({ ...rest, certifications: [certification("crc")] })).toEqual([]);
    expect(asked({ ...twoYears, experience: [] })).toEqual([]);
  });

  it("names what only the body can tell", () => {
    expect(asked({ ...twoYears, licenses: [{ ...RN, type: "lmft" }] })).toEqual([
      "body: licenses 0 scope (alone)",
    ]);
  });

  it("asks somebody who told nothing for every part that matters, and for no other", () => {
    expect(new Set(asked({}, CMGT_BC)?.map((each) => each.split(" ")[1]))).toEqual(
      new Set(["licenses", "experience", "continuing-education"]),
    );
  });
});

describe("paths", () => {
  it("are whole, nearest first and at most five", () => {
    const paths = check([CCM], {
      ...NOTHING,
      experience: [job(["case-management"], "2026-01-01", "present")],
    }).account?.paths;
    expect(paths?.length).toBeGreaterThan(1);
    expect(paths?.length).toBeLessThanOrEqual(5);
    const months = paths?.map((path) => path.months ?? Number.POSITIVE_INFINITY) ?? [];
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(paths?.[0]).toMatchObject({ verdict: "not-yet", isEstimate: true, months: 24 });
  });

  it("add the time of service after a degree to that of what makes the degree count", () => {
    const paths = check([CMC], { ...NOTHING, degrees: [degree("bachelor", "other", "2015-05-15")] }).account
      ?.paths;
    expect(paths?.[0]).toMatchObject({
      label: "Criteria II, Any bachelor's degree with a care management certificate",
      months: 36,
      isEstimate: true,
    });
  });

  it("order the parts of any choice too", () => {
    const result = check([CMC], {
      ...NOTHING,
      degrees: [degree("bachelor", "nursing", "2015-05-15")],
    }).account;
    const choice = result?.finding && isBranchFinding(result.finding) ? result.finding.of[0] : undefined;
    if (!result || !choice || !isBranchFinding(choice)) expect.fail("the first part is a choice");
    expect(choice.nearest.map((place) => choice.of[place]?.about.label)).toEqual([
      "Criteria II",
      "Criteria I",
      "Criteria III",
    ]);
    expect(isBranchFinding(result.finding) && result.finding.nearest).toEqual([0, 1, 2, 3]);
  });
});

describe("what is missing", () => {
  it("leaves out the amount of a leaf that is there", () => {
    const both: RuleVersion = {
      ...CCM,
      requires: { kind: "experience", about: {}, kinds: ["case-management"], months: 24, hours: 5000 },
    };
    expect(check([both], twoYears).account?.paths[0]?.missing).toEqual([
      {
        about: {},
        kind: "experience",
        requirement: both.requires,
        answer: "not-met",
        amount: { unit: "hours", missing: 829, needed: 5000, least: 829 },
      },
    ]);
  });
});

describe("a role", () => {
  const role = (accounts: readonly RuleVersion[]) => weighRole(accounts, twoYears, TODAY, BUNDLED_LEXICON);
  const article = { ...CCM, id: "an article", authority: "reported" } as const;

  it("is eligible when every account is met", () => {
    expect(role([article, CCM]).verdict).toBe("eligible");
  });

  it("cannot be told when accounts differ, and never is no on an article's word", () => {
    expect(role([article, reported]).verdict).toBe("cannot-tell");
    expect(role([reported]).verdict).toBe("cannot-tell");
    expect(role([]).verdict).toBe("cannot-tell");
  });

  it("is not yet on the word of an official or a government rule", () => {
    expect(role([article, { ...CMGT_BC, authority: "government" }]).verdict).toBe("not-yet");
    expect(role([article, { ...CMGT_BC, authority: "official" }]).verdict).toBe("not-yet");
  });
});

describe("a finding", () => {
  it("says of every entry how much counted and why the rest did not", () => {
    const person = {
      ...NOTHING,
      degrees: [degree("master", "nursing", "2024-11-21")],
      experience: [
        job(["care-management"], "2024-05-22", "2025-11-21"),
        job(["care-management"], "2025-11-22", "2026-05-21", { paid: false }),
        job(["nursing"], "2025-11-22", "present"),
        job(["care-management"], "2027-01-01", "2027-12-31"),
        job(["care-management"], "2026-01-01", "2026-06-30", { hoursPerWeek: 20 }),
      ],
    };
    const [criteria] = check([CMC], person).account?.paths ?? [];
    const finding = check([CMC], person).account?.finding;
    const leaf = finding && "of" in finding && "of" in (finding.of[0] ?? {}) ? JSON.stringify(finding) : "";
    expect(criteria?.missing[0]?.amount).toEqual({ unit: "days", missing: 365, needed: 730, least: 262 });
    expect(JSON.parse(leaf).of[0].of[0].of[1].needs[0].entries).toEqual([
      { entry: 0, sure: 365, possible: 365, reasons: ["before-degree"], untold: [] },
      { entry: 1, sure: 0, possible: 0, reasons: ["unpaid"], untold: [] },
      { entry: 2, sure: 0, possible: 0, reasons: ["other-kind"], untold: [] },
      { entry: 3, sure: 0, possible: 0, reasons: ["not-begun"], untold: [] },
      { entry: 4, sure: 0, possible: 103.43, reasons: [], untold: [] },
    ]);
  });

  it("survives JSON", () => {
    const { account } = check([CMC], twoYears);
    expect(JSON.parse(JSON.stringify(account))).toEqual(account);
  });
});
