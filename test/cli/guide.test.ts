import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { CTRL_C, personWho, terminalWith } from "./support/person-who.ts";

describe("the menu of rolewise alone", () => {
  it("gives what the command it names gives", async () => {
    const guided = terminalWith(personWho("Read about a credential", "CCM: Certified Case Manager"));
    expect(await main([], guided)).toBe(0);
    const typed = createMemoryHost();
    await main(["show", "ccm"], typed);
    expect(guided.written.stdout).toBe(typed.written.stdout);
    expect(guided.written.stderr).toContain("The same without questions: rolewise show ccm\n");
  });

  it("compares the two roles of the dataset without asking which, in the part asked for", async () => {
    const person = personWho("Compare roles side by side", "Skills");
    const guided = terminalWith(person);
    await main([], guided);
    expect(person.asked).toEqual([
      "What would you like to do?",
      "What about them?",
      "What would you like to do?",
    ]);
    expect(guided.written.stderr).toContain("rolewise compare care-manager case-manager --section skills");
    expect(guided.written.stdout).toContain("Skills");
    expect(guided.written.stdout).not.toContain("Duties");
  });

  it("asks what somebody wants to qualify for, interviews them, and lets the check say how to repeat it", async () => {
    const person = personWho(
      "Check what I qualify for",
      "CMGT-BC: Nursing Case Management, Board Certified",
      ["None: I hold no license"],
      "Show the answer",
      "no",
    );
    const guided = terminalWith(person);
    expect(await main([], guided)).toBe(0);
    expect(person.asked.slice(0, 3)).toEqual([
      "What would you like to do?",
      "Qualify for what?",
      "Which licenses to practice do you hold?",
    ]);
    expect(guided.written.stdout).toContain("NOT YET");
    expect(guided.written.stderr).toContain(
      "The same without questions: rolewise check cmgt-bc --license none --no-input\n",
    );
  });

  it("goes on until somebody quits, and prints nothing for that", async () => {
    const guided = terminalWith(personWho());
    expect(await main([], guided)).toBe(0);
    expect(guided.written).toMatchObject({ stdout: "", stderr: "" });
  });

  it.each([
    "Compare roles side by side",
    "Check what I qualify for",
    "Plan when I will qualify",
    "See the road from nothing on",
    "Read about one role",
    "Read about a credential",
  ])("goes back to the menu from: %s", async (wish) => {
    const person = personWho(wish, "Back");
    const guided = terminalWith(person);
    expect(await main([], guided)).toBe(0);
    expect(person.asked).toHaveLength(3);
    expect(person.asked.at(-1)).toBe("What would you like to do?");
    expect(guided.written).toMatchObject({ stdout: "", stderr: "" });
  });

  it("ends with 130 when somebody presses Ctrl-C", async () => {
    const guided = terminalWith(personWho(CTRL_C));
    expect(await main([], guided)).toBe(130);
    expect(guided.written).toMatchObject({ stdout: "", stderr: "" });
  });

  it("gives way to the short help when nobody is there to ask, or nothing may be asked", async () => {
    const alone = createMemoryHost();
    await main([], alone);
    const guided = terminalWith(personWho());
    await main(["--no-input"], guided);
    expect(guided.written.stdout).toBe(alone.written.stdout);
    expect(alone.written.stdout).toContain("rolewise compare case-manager care-manager");
  });
});
