import { describe, expect, it } from "vitest";
import { checked } from "./support/interviewed.ts";

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
      [["LPN"], "Go on asking", ["None: I have done none of this work"], "0", "no"],
    );
    expect(person.asked).toContain("What work have you done?");
    expect(stdout).toContain("2,000 hours to go");
    expect(stdout).not.toContain("not told");
  });

  it("a nurse without a degree or license in social work is told so before any question about work", async () => {
    const { person, stdout } = await checked(
      ["acm-sw"],
      [["RN"], ["Bachelor's degree"], ["Nursing"], "Show the answer", "no"],
    );
    expect(person.asked.slice(0, 3)).toEqual([
      "Which licenses to practice do you hold?",
      "Which degrees do you have, or are you studying for?",
      "In which field is your bachelor's degree?",
    ]);
    expect(stdout).toContain("NOT YET");
  });

  it("a nurse without continuing education, which takes days to make good, is asked for it after all that takes longer", async () => {
    const { person, stdout } = await checked(
      ["cmgt-bc"],
      [
        ...NURSE.slice(0, 2),
        ["Registered nursing", "Case management"],
        "Employed, with pay",
        "40",
        "40",
        "40",
        "2019-02",
        "now",
        "0",
        "no",
      ],
    );
    expect(person.asked.at(-2)).toMatch(/^How many hours of continuing education/);
    expect(stdout).toContain("30 hours to go");
  });

  it("a social worker with a master's degree takes ten screens to eligible by NACCM's rules", async () => {
    const { person, stdout } = await checked(
      ["cmc"],
      [
        ["Master's degree"],
        ["Social work"],
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
        ["Registered nursing", "Case management"],
        "Employed, with pay",
        "36",
        "36",
        "10",
        "2019-02",
        "now",
        "Yes, full time",
        ["No, that is all"],
        "Show the answer",
        "no",
      ],
    );
    expect(person.asked).toContain(
      "Of the 36 hours a week of this job, about how many were case management?",
    );
    expect(stdout).toMatch(/1,5\d\d of 2,000 hours/);
  });

  it("a graduate is asked for the day on which a job began where it decides, and not where only the body could", async () => {
    const graduate = [
      "acm-sw",
      "--license",
      "none",
      "--degree",
      "bachelor social-work awarded=2024-05 accredited",
    ];
    const job = (hours: string, from: string) =>
      [["Case management"], "Employed, with pay", hours, from, "now", "Yes", ["No, that is all"]] as const;
    const close = await checked(graduate, [...job("40", "2025-11"), "2", "no"]);
    expect(close.person.asked).toContain("On which day did this job begin in 2025-11?");
    expect(close.stdout).toContain("ELIGIBLE, if you can confirm");
    const partTime = await checked(graduate, [...job("20", "2025-01"), "no"]);
    expect(partTime.person.asked).not.toContain("On which day did this job begin in 2025-01?");
    expect(partTime.stdout).toContain("Ask the body");
  });

  it("somebody with an exam is asked for exams by that name, those that can count first", async () => {
    const { person, stdout } = await checked(
      ["c-aswcm"],
      [
        ["Master's degree"],
        ["Social work"],
        "2020-05-15",
        ["None: I hold no license"],
        ["ASWB master's exam"],
        ["None: I have done none of this work"],
        "Show the answer",
        "no",
      ],
    );
    expect(person.asked[4]).toBe(
      "Which of these certifications do you hold, or which exams have you passed?",
    );
    expect(person.offered[4]?.[0]?.name).toBe("ASWB master's exam");
    expect(stdout).toContain("NOT YET");
  });

  it("somebody who knows nothing ends with what cannot be told, and there is nothing to keep", async () => {
    const unknown = Array.from({ length: 3 }, () => ["I don't know"]);
    const { person, stdout, stderr } = await checked(["cmc"], unknown);
    expect(person.asked).toHaveLength(3);
    expect(stdout).toContain("CANNOT TELL");
    expect(stderr).toContain("The same without questions: rolewise check cmc --no-input\n");
  });

  it("somebody who has enough of it shows what can be told so far", async () => {
    const { stdout } = await checked(
      ["cmc"],
      [["Bachelor's degree"], ["Enough: show what can be told"], "no"],
    );
    expect(stdout).toContain("CANNOT TELL");
  });
});
