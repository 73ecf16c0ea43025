import { describe, expect, it } from "vitest";
import { checked } from "./support/interviewed.ts";
import { CTRL_C, type ScriptedAnswer } from "./support/person-who.ts";

/** What somebody is asked about a job of care or case management, to its end. */
const NURSE = [["RN"], "Active", "Yes, nothing restricts it"] as const;

describe("in an interview", () => {
  it("two degrees of one level are told by marking both fields, and asked about by their fields", async () => {
    const { person, stdout, stderr } = await checked(
      ["cmc"],
      [
        ["Bachelor's degree"],
        ["Nursing", "Other field"],
        "2025-05",
        ["Care management"],
        "Employed, with pay",
        "38",
        "2012-06",
        "now",
        "52",
        "2012-05",
        "no",
      ],
    );
    expect(person.asked).toContain("In which field is your bachelor's degree?");
    expect(person.asked).toContain("When was your bachelor's degree in nursing awarded?");
    expect(person.asked).toContain("When was your bachelor's degree in another field awarded?");
    expect(stderr).toContain(
      "--degree 'bachelor nursing awarded=2025-05' --degree 'bachelor other awarded=2012-05'",
    );
    // A year and a half since the degree in nursing are too few; fourteen since the other are enough.
    expect(stdout).toContain("Criteria III");
    expect(stdout).toContain("ELIGIBLE, if you can confirm");
  });

  describe("hours of continuing education", () => {
    const NURSING = "nursing+case-management from=2024-01 to=present 40h/week paid";
    const MET = ["cmgt-bc", "--license", "rn active", "--experience", NURSING];

    it.each([
      ["25", "NOT YET", "Continuing education: 5 hours to go"],
      ["35", "ELIGIBLE", "35 hours; 30 hours asked"],
    ])(
      "told since a day, %s, were taken from that day up to today, and nothing more is asked",
      async (hours, verdict, amount) => {
        const { person, stdout, stderr } = await checked(MET, [hours, "no"]);
        expect(person.asked).toEqual([
          "How many hours of continuing education in case management have you finished since 2023-11-22?",
          "Keep these answers in a file, for another time?",
        ]);
        expect(stdout).toContain(verdict);
        expect(stdout).toContain(amount);
        expect(stderr).toContain(`--education 'case-management ${hours}h from=2023-11-22 to=2026-11-21'`);
      },
    );

    it("told before that day are too old for it, and good for whoever asks of no time", async () => {
      const { person, stdout, stderr } = await checked(
        [
          ...[...MET, "c-aswcm", "--license", "lmsw active"],
          ...["--degree", "master social-work accredited accredited-by=cswe awarded=2019-05-15"],
          ...["--experience", "case-management from=2020-01 to=2023-12 40h/week paid employment supervised"],
        ],
        ["15", "10", "Show the answer", "no"],
      );
      expect(person.asked.slice(0, 2)).toEqual([
        "How many hours of continuing education in case management have you finished since 2023-11-22?",
        "How many hours of continuing education in case management have you finished before 2023-11-22?",
      ]);
      expect(stdout).toContain("Continuing education: 15 hours to go");
      expect(stderr).toContain("case-management 10h from=1900-01-01 to=2023-11-21");
    });

    it("in a span that has begun before the window are asked when they began", async () => {
      const education = ["--education", "case-management 35h from=2023-11-22 to=2026-11-21"];
      const { person, stdout, stderr } = await checked(
        [...MET, ...education, "--as-of", "2027-06-01"],
        ["2023-10", "2024-06", "20", "no"],
      );
      expect(person.asked.slice(0, 2)).toEqual([
        "When did this continuing education in case management begin?",
        "On which day did this continuing education in case management begin in 2024-06?",
      ]);
      expect(person.refused).toEqual(["It was told to lie between 2023-11-22 and 2026-11-21."]);
      expect(stdout).toContain("ELIGIBLE");
      expect(stderr).toContain("--education 'case-management 35h from=2024-06-20 to=2026-11-21'");
    });
  });

  it("one can go back from a choice, from marks and from a line of text, and answer otherwise", async () => {
    const { stderr, person } = await checked(
      ["cmc"],
      [
        ["Bachelor's degree"],
        "Back",
        ["Master's degree"],
        ["Social work"],
        "<",
        ["Nursing"],
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
      ["ccm", "--license", "rn active unrestricted", "--experience", "case-management 4200h paid employment"],
      ["<", "25", "no"],
    );
    expect(person.refused).toEqual(["Write a number from 0 to 1200, such as 36."]);
  });

  it("dates that cannot be are refused with a sentence and asked again", async () => {
    const { person } = await checked(
      ["cmc"],
      [
        ["Master's degree"],
        ["Nursing"],
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
    const { code, stdout, host } = await checked(["cmc"], [["Master's degree"], ["Nursing"], CTRL_C]);
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

  it("the offer to go on claims certainty only where nothing is open", async () => {
    const closing = async (names: readonly string[], ...answers: readonly ScriptedAnswer[]) => {
      const { person } = await checked(names, [...answers, "Show the answer", "no"]);
      return person.messages.find((message) => message.startsWith("Go on"))?.split("\n")[1];
    };
    expect(await closing(["cmgt-bc"], ["LPN"])).toMatch(/^The answer is certain; a few more/);
    const unknown = Array.from({ length: 3 }, () => ["I don't know"]);
    expect(await closing(["cmgt-bc", "cmc"], ["LPN"], ...unknown)).toMatch(/^A few more questions/);
  });

  it("the result keeps to standard output, in the format that was asked for", async () => {
    const { stdout } = await checked(["cmgt-bc", "--format", "json"], [["LPN"], "Show the answer", "no"]);
    expect(JSON.parse(stdout)).toMatchObject({ format: "rolewise/check", asOf: "2026-11-21" });
  });
});
