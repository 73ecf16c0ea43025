import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { printed, ROOT, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder, shell } from "./support/shell.ts";

const STUDENT = ["--profile", join(ROOT, "docs", "examples", "student.yaml"), "--as-of", "2026-11-21"];

interface PlanJson {
  readonly results: readonly {
    readonly credential: string;
    readonly eligibleFrom: string | null;
    readonly until: string | null;
    readonly possibleFrom: string | null;
    readonly assumptions: readonly string[];
    readonly steps: readonly { readonly missing: readonly string[] }[];
  }[];
  readonly whatIf: { readonly tried: readonly string[]; readonly results: PlanJson["results"] } | null;
}

function plan(...args: readonly string[]): PlanJson {
  return JSON.parse(printed(["plan", ...args, "--format", "json"]));
}

function verdictOn(credential: string, day: string): string {
  const profile = STUDENT.slice(0, 2);
  const args = ["check", credential, ...profile, "--as-of", day, "--format", "json"];
  return JSON.parse(printed(args)).results[0].verdict;
}

describe("plan", () => {
  it("names days on which check says eligible, after days on which it does not, and before such days", () => {
    const dated = plan(...STUDENT).results.filter(({ eligibleFrom }) => eligibleFrom !== null);
    expect(dated.map(({ credential }) => credential)).toEqual(["acm-rn", "ccm", "cmc"]);
    const next = (day: string, days: number) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    for (const { credential, eligibleFrom, until } of dated) {
      expect(verdictOn(credential, eligibleFrom ?? "")).toBe("eligible");
      expect(verdictOn(credential, next(eligibleFrom ?? "", -1))).not.toBe("eligible");
      if (until === null) continue;
      expect(verdictOn(credential, until)).toBe("eligible");
      expect(verdictOn(credential, next(until, 1))).not.toBe("eligible");
    }
  });

  it("takes credentials by name and puts the earliest first", () => {
    expect(
      plan("CMC", "Certified Case Manager", ...STUDENT).results.map(({ credential }) => credential),
    ).toEqual(["ccm", "cmc"]);
  });

  it("takes the same profile from a file, from standard input and from flags", () => {
    const file = plan("ccm", ...STUDENT);
    const text = readFileSync(join(ROOT, "docs", "examples", "student.yaml"), "utf8");
    const piped = printed(["plan", "ccm", "--profile", "-", "--as-of", "2026-11-21", "--format", "json"], {
      input: text,
    });
    expect(JSON.parse(piped)).toEqual(file);
    const flags = [
      ...["--license", "rn active unrestricted"],
      ...["--experience", "case-management from=2026-02-02 to=present 40h/week by=ccm"],
    ];
    expect(plan("ccm", ...flags, "--as-of", "2026-11-21").results[0]).toMatchObject({
      eligibleFrom: "2027-02-01",
      until: null,
    });
  });

  it("changes what it takes for granted, and says so", () => {
    const [asTold] = plan("cmgt-bc", ...STUDENT).results;
    expect(asTold).toMatchObject({ eligibleFrom: null });
    expect(asTold?.steps[0]?.missing).toEqual(["Continuing education: 18 hours to go"]);
    const pace = "education case-management 2h/month";
    const [paced] = plan("cmgt-bc", ...STUDENT, "--assume", pace).results;
    expect(paced).toMatchObject({ eligibleFrom: "2027-08-21", until: "2028-06-30" });
    expect(paced?.assumptions).toContain(`You take up: ${pace}.`);
    const [renewed] = plan("cmgt-bc", ...STUDENT, "--assume", pace, "--assume", "renewed").results;
    expect(renewed).toMatchObject({ eligibleFrom: "2027-08-21", until: null });
    const [ended] = plan("ccm", ...STUDENT, "--assume", "none").results;
    expect(ended).toMatchObject({ eligibleFrom: null });
    expect(ended?.assumptions).toContain("Jobs that are open now end today.");
    const [both] = plan(
      "ccm",
      ...STUDENT,
      "--assume",
      "none",
      "--assume",
      "case-management 40h/week by=ccm",
    ).results;
    expect(both).toMatchObject({ eligibleFrom: "2027-02-01" });
  });

  it("takes what is supposed in capitals too", () => {
    const small = ["--assume", "none", "--assume", "education case-management 2h/month"];
    const capital = ["--assume", "None", "--assume", "Education Case-Management 2H/Month"];
    const outlookBy = (args: readonly string[]) => {
      const [outlook] = plan("cmgt-bc", ...STUDENT, ...args).results;
      return [outlook?.eligibleFrom, outlook?.possibleFrom, outlook?.until, outlook?.steps];
    };
    expect(outlookBy(capital)).toEqual(outlookBy(small));
    const degree = "degree bachelor social-work awarded=2027-06-30 accredited-by=cswe";
    expect(plan("acm-sw", ...STUDENT, "--what-if", degree.toUpperCase()).whatIf?.results).toEqual(
      plan("acm-sw", ...STUDENT, "--what-if", degree).whatIf?.results,
    );
  });

  it("shows what was tried beside what was told", () => {
    const degree = "degree bachelor social-work accredited field-experience awarded=2027-06-30";
    const job = "--experience";
    const { results, whatIf } = plan(
      ...["ccm", "--license", "none", "--degree", "none", "--certification", "none"],
      ...[
        job,
        "case-management from=2024-01-01 to=present 40h/week paid employment",
        "--as-of",
        "2026-11-21",
      ],
      ...["--what-if", degree],
    );
    expect(results[0]).toMatchObject({ eligibleFrom: null, possibleFrom: null });
    expect(whatIf).toMatchObject({ tried: [degree], results: [{ eligibleFrom: "2027-06-30" }] });
  });

  it("looks ahead as far as it is asked to, up to ten years", () => {
    expect(plan("ccm", ...STUDENT, "--until", "2027-01-31").results[0]?.eligibleFrom).toBeNull();
    expect(plan("ccm", ...STUDENT, "--until", "2027-02-01").results[0]?.eligibleFrom).toBe("2027-02-01");
  });

  it.each([
    [["--until", "2026-11-20"], "--until 2026-11-20 is before 2026-11-21"],
    [["--until", "2036-11-22"], "more than ten years after"],
    [["--what-if", "bachelor nursing"], '--what-if begins with what it adds, not with "bachelor"'],
    [["--what-if", "degre bachelor"], "did you mean degree?"],
    [["--assume", "nursng 40h/week"], "did you mean nursing?"],
    [["--assume", "education case-management 2h/moth"], "--assume:1:27"],
    [["--from-zero"], "--from-zero is for nobody in particular"],
    [["case-manager"], "is a role: plans lead to credentials"],
    [["--rules", "nonsense"], 'rules "nonsense"'],
  ])("refuses %j in a line that says why", (args, said) => {
    const { status, stdout, stderr } = rolewise(["plan", ...args, ...STUDENT]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(said);
  });

  it("says so when there is no credential to plan for", () => {
    const folder = emptyFolder();
    const file = join(folder, "d.yaml");
    writeFileSync(file, "title: T\nchecked: 2026-01-01\ntopics: {}\nsources: {}\nroles: {}\n");
    const { status, stderr } = rolewise(["plan", "--data", file]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("the dataset has no credential to plan for"),
    });
  });

  it("says when another window begins after the first", () => {
    const text = printed([
      ...["plan", "ccm", "--as-of", "2026-11-21"],
      ...["--license", "rn active unrestricted expires=2027-12-31; rn active unrestricted issued=2028-03-01"],
      ...["--experience", "case-management from=2024-01-01 to=present 40h/week"],
    ]);
    expect(text).toContain("ELIGIBLE NOW until December 31, 2027, and again from March 1, 2028");
  });

  it("says that a window may last longer where hours taken in a span begin to leave the years that count", () => {
    const told = [
      ...["plan", "cmgt-bc", "--as-of", "2026-11-21", "--license", "rn active"],
      ...["--experience", "nursing+case-management from=2024-01 to=present 40h/week paid"],
      ...["--education", "case-management 35h from=2024-06-01 to=2026-11-21"],
    ];
    const text = printed(told);
    expect(text).toContain("ELIGIBLE NOW until May 31, 2027, perhaps longer");
    expect(text).toContain("June 1, 2027: Continuing education: perhaps no longer met");
    expect(text).toContain("June 1, 2027: Perhaps no longer eligible");
    expect(text).toContain("November 21, 2029: No longer eligible");
    expect(printed([...told, "--format", "ics"])).toContain("last day on which you are surely eligible");
  });

  it("says what it would need to know where nothing is told and nobody can be asked", () => {
    const text = printed(["plan", "ccm", "--as-of", "2026-11-21"]);
    expect(text).toContain("CANNOT TELL: perhaps already");
    expect(text).toContain("What work have you done");
  });
});

describe("the road from nothing", () => {
  it("names study, license and work with how long they take and whose word that is", () => {
    const text = printed(["plan", "cmgt-bc", "--from-zero", "--as-of", "2026-11-21"]);
    expect(text).toContain("about 2 years, an estimate of ours");
    expect(text).toContain("NCLEX-RN");
    expect(text).toContain("2 years, as the rule asks");
    expect(text).toContain("$395");
  });

  it("is whole in csv and json too: license, exam, fees and renewal", () => {
    const args = ["plan", "ccm", "--from-zero", "--as-of", "2026-11-21", "--format"];
    const rows: readonly Record<string, string>[] = parse(printed([...args, "csv"]), { columns: true });
    const said = (kind: string) => rows.flatMap((row) => (row["kind"] === kind ? (row["words"] ?? "") : []));
    expect(said("license").join(" ")).toContain("NCLEX-RN");
    expect(said("exam").join(" ")).toContain("in April, August and December");
    expect(said("fee")).toContain("Exam: $195 (read 2026-11-21)");
    expect(said("renewal")).toContain("every 5 years");
    for (const { kind, sources } of rows) expect({ kind, sources }).not.toEqual({ kind, sources: "" });
    const json = JSON.parse(printed([...args, "json"])).results[0];
    expect(JSON.stringify(json.accounts)).toContain("NCLEX-RN");
    expect(json.fees.length).toBe(said("fee").length);
  });

  it("takes roles as well, source by source, and everything where nothing is named", () => {
    const text = printed(["plan", "--from-zero", "--as-of", "2026-11-21", "--format", "markdown"]);
    for (const heading of ["## CCM: Certified Case Manager", "## Case manager", "## Care manager"])
      expect(text).toContain(heading);
  });
});

describe("the help of plan", () => {
  it("shows only commands that run", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "my-profile.yaml"), readFileSync(join(ROOT, "docs", "examples", "student.yaml")));
    const examples = printed(["plan", "--help"])
      .split("\n")
      .flatMap((line) => (line.startsWith("  rolewise") ? [line.trim()] : []));
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const { stdout, stderr } = shell(`${example} > /dev/null; echo $?`, { cwd });
      expect({ example, stdout, stderr }).toEqual({ example, stdout: "0\n", stderr: "" });
    }
  });
});
