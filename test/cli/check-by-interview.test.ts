import { describe, expect, it } from "vitest";
import { checked } from "./support/checked.ts";
import { CTRL_C } from "./support/person-who.ts";

/** What somebody is asked about a job of care or case management, to its end. */
const NURSE = [["RN"], "Active", "Yes, nothing restricts it"] as const;

describe("an interview of", () => {
  it("a nurse who manages cases takes nine screens to eligible by CCMC's rules", async () => {
    const { code, person, stdout, stderr } = await checked(
      ["ccm"],
      [["Case management"], "Employed, with pay", "40", "2024-01", "now", ...NURSE, "no"],
    );
    expect(code).toBe(0);
    expect(person.asked).toEqual([
      "What work have you done?",
      "How did you do this job?",
      "About how many hours a week did you work in this job?",
      "When did this job begin?",
      "When did this job end?",
      "Which licenses to practice do you hold?",
      "What is the standing of your RN license today?",
      "Is your RN license unrestricted?",
      "Keep these answers in a file, for another time?",
    ]);
    expect(stdout).toContain("ELIGIBLE, if you can confirm");
    expect(stderr).toContain("So far: CCM: eligible, if you can confirm");
    expect(stderr).toContain(
      "The same without questions: rolewise check ccm --license 'rn active unrestricted' --experience 'case-management from=2024-01 to=present 40h/week paid employment' --experience more=unknown --no-input\n",
    );
  });

  it("a practical nurse ends at once where only a registered nurse qualifies", async () => {
    const { person, stdout } = await checked(["cmgt-bc"], [["LPN"], "Show the answer", "no"]);
    expect(person.asked).toHaveLength(3);
    expect(stdout).toContain("NOT YET");
  });

  it("a practical nurse who goes on learns everything that is missing", async () => {
    const { person, stdout } = await checked(
      ["cmgt-bc"],
      [["LPN"], "Go on asking", "0", ["None: I have done none of this work"], "no"],
    );
    expect(person.asked).toContain("What work have you done?");
    expect(stdout).toContain("2,000 hours to go");
    expect(stdout).not.toContain("not told");
  });

  it("a social worker with a master's degree takes ten screens to eligible by NACCM's rules", async () => {
    const { person, stdout } = await checked(
      ["cmc"],
      [
        ["Master's degree"],
        "Social work",
        "2022-05-20",
        ["Care management"],
        "Employed, with pay",
        "38",
        "2022-06",
        "now",
        "52",
        "no",
      ],
    );
    expect(person.asked).toHaveLength(10);
    expect(stdout).toContain("ELIGIBLE, if you can confirm");
  });

  it("a nurse who does two kinds of work asks how the hours were divided", async () => {
    const { person, stdout } = await checked(
      ["cmgt-bc"],
      [
        ...NURSE.slice(0, 2),
        "30",
        "2025-01",
        ["Registered nursing", "Case management"],
        "Employed, with pay",
        "36",
        "36",
        "10",
        "2019-02",
        "now",
        "Yes, full time",
        ["No, that is all"],
        "no",
      ],
    );
    expect(person.asked).toContain(
      "Of the 36 hours a week of this job, about how many were case management?",
    );
    expect(stdout).toMatch(/1,5\d\d of 2,000 hours/);
  });

  it("somebody who knows nothing ends with what cannot be told, and there is nothing to keep", async () => {
    const unknown = Array.from({ length: 3 }, () => ["I don't know"]);
    const { person, stdout, stderr } = await checked(["cmc"], unknown);
    expect(person.asked).toHaveLength(3);
    expect(stdout).toContain("CANNOT TELL");
    expect(stderr).toContain("The same without questions: rolewise check cmc --no-input\n");
  });

  it("somebody who has enough of it shows what can be told so far", async () => {
    const { stdout } = await checked(["cmc"], [["Bachelor's degree"], "Enough: show what can be told", "no"]);
    expect(stdout).toContain("CANNOT TELL");
  });
});

describe("in an interview", () => {
  it("one can go back from a choice, from marks and from a line of text, and answer otherwise", async () => {
    const { stderr, person } = await checked(
      ["cmc"],
      [
        ["Bachelor's degree"],
        "Back",
        ["Master's degree"],
        "Social work",
        "<",
        "Nursing",
        "2020-05",
        ["Back"],
        "2021-05",
        ["None: I have done none of this work"],
        "Show the answer",
        "no",
      ],
    );
    expect(person.asked.filter((message) => message.startsWith("Which degrees"))).toHaveLength(2);
    expect(stderr).toContain("--degree 'master nursing awarded=2021-05' --experience none");
  });

  it("there is no way back before the first question, and a line says so", async () => {
    const { person } = await checked(
      ["cmgt-bc", "--license", "rn active"],
      ["<", "0", "Show the answer", "no"],
    );
    expect(person.refused).toEqual(["Write a number from 0 to 100000, such as 36."]);
  });

  it("dates that cannot be are refused with a sentence and asked again", async () => {
    const { person } = await checked(
      ["cmc"],
      [
        ["Master's degree"],
        "Nursing",
        "May 2020",
        "2020-02-30",
        "2020-05",
        ["Care management"],
        "Employed, with pay",
        "two",
        "200",
        "36",
        "2027-01",
        "2021-05",
        "2020-01",
        "now",
        "52",
        "no",
      ],
    );
    expect(person.refused).toEqual([
      "Write the year first, then the month: 2024-03, or with the day 2024-03-15.",
      "There is no such date. Write it like 2024-03 or 2024-03-15.",
      "Write a number from 0 to 168, such as 36.",
      "Write a number from 0 to 168, such as 36.",
      "That is after 2026-11-21. Only work that has begun can count.",
      "That is before it began, 2021-05.",
    ]);
  });

  it("somebody without dates tells how long it was in all", async () => {
    const { stderr } = await checked(
      ["ccm"],
      [["Case management"], "Employed, with pay", "?", "?", "30 months", ...NURSE, "no"],
    );
    expect(stderr).toContain("--experience 'case-management 30mo paid employment'");
    expect(stderr).toContain("So far: CCM: eligible");
  });

  it("somebody with a total in the other unit is asked what it comes to", async () => {
    const inMonths = await checked(
      ["ccm", "--license", "rn active unrestricted", "--experience", "case-management 4200h paid employment"],
      ["0", "25", "no"],
    );
    expect(inMonths.person.asked[0]).toBe("How many months of full-time work does this job come to?");
    expect(inMonths.person.refused).toEqual(["Write a number above 0."]);
    expect(inMonths.stderr).toContain("'case-management 4200h 25mo paid employment'");
    expect(inMonths.stdout).toContain("ELIGIBLE, if you can confirm");
    const inHours = await checked(
      ["acm-rn", "--license", "rn active", "--experience", "case-management 11mo paid employment by=none"],
      ["2080", "no"],
    );
    expect(inHours.person.asked[0]).toBe("About how many hours was this job in all?");
    expect(inHours.stdout).toContain("ELIGIBLE, if you can confirm");
  });

  it("Ctrl-C ends everything: 130, no result, no file", async () => {
    const { code, stdout, host } = await checked(["cmc"], [["Master's degree"], "Nursing", CTRL_C]);
    expect(code).toBe(130);
    expect(stdout).toBe("");
    expect([...host.files.entries.keys()]).toEqual(["/home/notes.txt"]);
  });

  it("what a file and flags tell is not asked again, and how to be asked nothing is said", async () => {
    const entries = { "/p.yaml": "licenses: [{ type: rn, standing: active, unrestricted: true }]\n" };
    const { person, stderr } = await checked(
      ["ccm", "--profile", "/p.yaml", "--experience", "case-management from=2020-01 to=present"],
      ["40", "no"],
      { entries },
    );
    expect(person.asked[0]).toBe("About how many hours a week did you work in this job?");
    expect(stderr).toContain("--no-input");
  });

  it("nothing is asked where the answer is certain, or with --no-input", async () => {
    const certain = await checked(["cmgt-bc", "--license", "none"], []);
    expect(certain.stdout).toContain("NOT YET");
    const silent = await checked(["cmc", "--no-input"], []);
    expect(silent.stdout).toContain("CANNOT TELL");
    expect([...certain.person.asked, ...silent.person.asked]).toEqual([]);
    expect(certain.stderr + silent.stderr).toBe("");
  });

  it("the result keeps to standard output, in the format that was asked for", async () => {
    const { stdout } = await checked(["cmgt-bc", "--format", "json"], [["LPN"], "Show the answer", "no"]);
    expect(JSON.parse(stdout)).toMatchObject({ format: "rolewise/check", asOf: "2026-11-21" });
  });
});
