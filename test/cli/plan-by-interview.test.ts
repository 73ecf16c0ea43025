import { describe, expect, it } from "vitest";
import { planned } from "./support/interviewed.ts";

/** Half a year of part-time work, which is too little today whatever else is told. */
const WORK = "case-management from=2026-03 to=present 24h/week paid employment supervised";

const STUDENT = [["Bachelor's degree"], ["Social work"], "2027-05", "Yes"] as const;

describe("an interview for a plan", () => {
  it("asks what it needs to know, and says the command that repeats it", async () => {
    const assume = "case-management 10h/week";
    const { stdout, stderr } = await planned(
      ["ccm", "--assume", assume],
      [
        ["Case management"],
        "Employed, with pay",
        "40",
        "2024-01",
        "now",
        ["RN"],
        "Active",
        "Yes, nothing restricts it",
        "no",
      ],
    );
    expect(stdout).toContain("When you can apply");
    expect(stderr).toContain("The same without questions: rolewise plan ccm --license");
    expect(stderr).toContain(`--assume '${assume}' --no-input`);
  });

  it("goes on when today's answer is certain, and the day on which that changes is not", async () => {
    const { person, stdout, stderr } = await planned(
      ["acm-sw", "--experience", WORK],
      [["None: I hold no license"], ...STUDENT, "2", "no"],
    );
    expect(person.asked).toEqual([
      "Which licenses to practice do you hold?",
      "Which degrees do you have, or are you studying for?",
      "In which field is your bachelor's degree?",
      "When was your bachelor's degree awarded?",
      "Was the school or program of your bachelor's degree accredited?",
      "On which day did this job begin in 2026-03?",
      "Keep these answers in a file, for another time?",
    ]);
    expect(stderr).toContain("So far: ACM-SW: cannot tell; perhaps from May 31, 2027.");
    expect(stderr).toContain("So far: ACM-SW: eligible from October 29, 2027, if confirmed;");
    expect(stdout).toContain("ELIGIBLE FROM October 29, 2027");
    // What is left is the body's to say.
    expect(stdout).toMatch(/it depends on\n {2}Ask the body: [^\n]+\n\n/);
  });

  it("ends without a claim when what the plan hangs on is not known", async () => {
    const { person, stdout } = await planned(
      ["acm-sw", "--experience", WORK],
      [["I don't know"], ["I don't know"], "?"],
    );
    expect(person.asked).toHaveLength(3);
    expect(stdout).toContain("CANNOT TELL: perhaps from");
  });

  it("offers to complete the list of what is missing only where no day brings it, and then it is certain", async () => {
    const { person, stdout, stderr } = await planned(["cmgt-bc"], [["LPN"], "Show the answer", "no"]);
    expect(person.messages[1]).toBe(
      "Go on, to see everything that is missing?\nThe answer is certain; a few more questions would complete the list.",
    );
    expect(stderr).toContain("So far: CMGT-BC: not by November 21, 2036. Needs: Current RN license");
    expect(stdout).toContain("NOT REACHED by November 21, 2036");
  });

  it("is not held for a day that is known and may only be sooner", async () => {
    const degree = "bachelor social-work awarded=2027-05 accredited";
    const { person, stdout } = await planned(["acm-sw", "--experience", WORK, "--degree", degree], []);
    expect(person.asked).toEqual([]);
    expect(stdout).toContain("Perhaps sooner");
  });
});
