import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as texts from "../../src/cli/help-texts.ts";
import { printed, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder, shell } from "./support/shell.ts";

const RN = "licenses: [{ type: rn, standing: active, unrestricted: true }]\n";
const NURSE = `${RN}experience:
  - { kinds: [case-management], from: 2020-01-01, to: present, hours-per-week: 40, paid: true, arrangement: employment }
`;

/** A folder with a profile in it. */
function folderWith(profile: string, name = "p.yaml"): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), profile);
  return folder;
}

function resultsOf(args: readonly string[], input = ""): readonly { readonly verdict: string }[] {
  return JSON.parse(printed(["check", ...args, "--as-of", "2026-11-21", "--format", "json"], { input }))
    .results;
}

function verdictsOf(args: readonly string[], input = ""): readonly string[] {
  return resultsOf(args, input).map(({ verdict }) => verdict);
}

describe("check", () => {
  it("sends to an employer what is open about a role, which no body decides", () => {
    const told = [
      "--degree",
      "bachelor sociology awarded=2015-01",
      "--license",
      "none",
      "--certification",
      "none",
    ];
    const stdout = printed(["check", "case-manager", ...told, "--as-of", "2026-11-21"]);
    expect(stdout).toContain("Ask an employer about Bachelor's degree, Sociology (degree 1)");
    expect(stdout).not.toContain("body's");
    expect(stdout).not.toMatch(/the body (?:to say|accepts|can)|ask the body/i);
  });

  it("takes all credentials and then all roles where none is named", () => {
    const ids = resultsOf([]).map((result) => ("credential" in result ? result.credential : "a role"));
    expect(ids).toEqual([
      "acm-rn",
      "acm-sw",
      "c-aswcm",
      "c-swcm",
      "ccm",
      "cmc",
      "cmgt-bc",
      "a role",
      "a role",
    ]);
  });

  it.each([["ccm"], ["CCM"], ["Certified Case Manager"], ["certified  case-manager"]])(
    "takes %s by its name",
    (name) => {
      expect(resultsOf([name])).toMatchObject([{ credential: "ccm" }]);
    },
  );

  it("takes a role by its title, and what is named twice once", () => {
    expect(resultsOf(["Care manager", "care-manager"])).toMatchObject([{ role: "care-manager" }]);
  });

  it("takes a profile from a file, from standard input and from flags as the same", () => {
    const folder = folderWith(NURSE);
    const file = verdictsOf(["ccm", "--profile", join(folder, "p.yaml")]);
    const flags = [
      ...["--license", "rn active unrestricted"],
      ...["--experience", "case-management from=2020-01-01 to=present 40h/week paid employment"],
    ];
    expect(file).toEqual(["eligible"]);
    expect(verdictsOf(["ccm", "--profile", "-"], NURSE)).toEqual(file);
    expect(verdictsOf(["ccm", ...flags])).toEqual(file);
  });

  it("adds flags to the file, and repeated flags to each other", () => {
    expect(verdictsOf(["ccm", "--profile", "-"], RN)).toEqual(["cannot-tell"]);
    const job = "case-management from=2020-01-01 to=present 20h/week paid employment";
    expect(verdictsOf(["ccm", "--profile", "-", "--experience", job, "--experience", job], RN)).toEqual([
      "eligible",
    ]);
  });

  it("says nothing of itself on standard error, and asks nothing without a terminal", () => {
    const { status, stdout, stderr } = rolewise(["check"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("CANNOT TELL");
  });

  it("evaluates today where no day is named", () => {
    const at = (zone: string) =>
      JSON.parse(printed(["check", "ccm", "--format", "json"], { env: { TZ: zone } })).asOf;
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Pacific/Kiritimati" });
    const before = day.format(new Date());
    expect([before, day.format(new Date())]).toContain(at("Pacific/Kiritimati"));
    expect(at("Pacific/Kiritimati") > at("Pacific/Pago_Pago")).toBe(true);
  });
});

describe("what check refuses", () => {
  it.each([
    [["check", "cmm"], "usage/unknown-name", "did you mean ccm?"],
    [["check", "--as-of", "2026-02-30"], "usage/bad-option", "a day that exists"],
    [["check", "ccm", "--rules", "nonsense"], "usage/unknown-name", "versions: "],
    [["check", "care-manager", "--rules", "official"], "usage/unknown-name", "only credentials"],
    [["check", "--profile", "nowhere.yaml"], "file/missing", ""],
    [["check", "--profile", "-", "--data", "-"], "usage/bad-option", "put one of them into a file"],
    [["check", "--license", "rnn"], "profile/unknown-word", "did you mean rn"],
    [["compare", "--license", "rnn"], "profile/unknown-word", "did you mean rn"],
    [["schema", "profil"], "usage/unknown-name", "did you mean profile?"],
  ])("%j: %s", (args, code, hint) => {
    const { status, stdout, stderr } = rolewise(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain(hint);
  });

  it("writes no result over the profile that it was made from", () => {
    const cwd = folderWith(NURSE);
    const { status, stderr } = rolewise(["check", "--profile", "p.yaml", "--output", "p.yaml"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("output/is-input");
    expect(readFileSync(join(cwd, "p.yaml"), "utf8")).toBe(NURSE);
  });
});

describe("--rules", () => {
  it("weighs by the version that is asked for, and what does not have it by the best it has", () => {
    const rulesOf = (args: readonly string[]) =>
      resultsOf(args).map((result) => ("rules" in result ? result.rules : undefined));
    const [best] = rulesOf(["ccm"]);
    expect(best).toMatchObject({ authority: "official" });
    expect(rulesOf(["cmgt-bc", "cmc", "ccm", "--rules", "indeed-2021"])).toMatchObject([
      { id: "indeed-2021", authority: "reported" },
      { authority: "official" },
      { id: "indeed-2021", authority: "reported" },
    ]);
  });
});

describe("--exit-code", () => {
  it.each([
    [0, ["ccm", "--profile", "-"], NURSE],
    [1, ["cmgt-bc", "--license", "none"], ""],
    [1, ["cmgt-bc", "ccm", "--license", "none"], ""],
    [3, ["ccm"], ""],
    [3, ["ccm", "cmgt-bc", "--profile", "-"], RN],
  ])("is %i for %j", (expected, args, input) => {
    const run = (...more: readonly string[]) => rolewise(["check", ...args, ...more], { input }).status;
    expect(run("--exit-code")).toBe(expected);
    expect(run()).toBe(0);
  });
});

describe("what tells of a person", () => {
  it.each([
    ["check", "ccm"],
    ["compare", "--section", "pay"],
  ])("is written by %s so that only its owner can read it", (...args) => {
    const cwd = folderWith(NURSE);
    writeFileSync(join(cwd, "result.md"), "old", { mode: 0o644 });
    printed([...args, "--profile", "p.yaml", "--output", "result.md"], { cwd });
    expect(statSync(join(cwd, "result.md")).mode & 0o777).toBe(0o600);
  });

  it("ends a comparison, on the day of today", () => {
    const text = printed(["compare", "--section", "pay", "--license", "rn active unrestricted"]);
    expect(text).toContain("For you");
    expect(printed(["compare", "--section", "pay"])).not.toContain("For you");
  });
});

describe("schema", () => {
  it("prints each schema as it is published, and writes it where it is asked for", () => {
    const listed = printed(["schema"])
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "");
    expect(listed).toEqual(expect.arrayContaining(["profile", "dataset", "check", "comparison"]));
    for (const name of listed) {
      expect(JSON.parse(printed(["schema", name]))).toMatchObject({
        $schema: "http://json-schema.org/draft-07/schema#",
      });
    }
    const cwd = emptyFolder();
    printed(["schema", "profile", "--output", "profile.schema.json"], { cwd });
    expect(readFileSync(join(cwd, "profile.schema.json"), "utf8")).toBe(printed(["schema", "profile"]));
  });
});

describe("the examples of the help", () => {
  const examples = Object.values(texts)
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.startsWith("  rolewise "))
    .map((line) => line.trim());

  it("are several", () => expect(new Set(examples).size).toBeGreaterThan(12));

  it.each([...new Set(examples)])("%s", (example) => {
    const cwd = folderWith(NURSE, "my-profile.yaml");
    mkdirSync(join(cwd, "empty"));
    mkdirSync(join(cwd, "docs"));
    for (const page of ["README.md", "docs/a.md"]) writeFileSync(join(cwd, page), "No block.\n");
    writeFileSync(join(cwd, "my-roles.yaml"), readFileSync("docs/examples/tiny.yaml"));
    writeFileSync(join(cwd, "students.csv"), readFileSync("docs/examples/roster.csv"));
    // What is checked has been written before.
    const { written } = /^rolewise (?<written>export .*) --check$/.exec(example)?.groups ?? {};
    if (written !== undefined) printed(written.split(" "), { cwd });
    const { status, stderr } = shell(example, { cwd });
    expect(status).toBe(example.includes("--exit-code") ? 1 : 0);
    expect(stderr).toBe("");
  });

  it("fit the narrowest terminal that is usual", () => {
    const lines = Object.values(texts).flatMap((text) => text.split("\n"));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});
