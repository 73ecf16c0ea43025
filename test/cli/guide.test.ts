import { describe, expect, it } from "vitest";
import type { Host } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";
import type { Choice, Prompter } from "../../src/cli/prompter.ts";
import { createMemoryHost } from "../support/memory-host.ts";

/** Somebody who answers by the names of choices, in order, and leaves when nothing more is to be said. */
function personWho(
  ...answers: readonly (string | readonly string[])[]
): Prompter & { readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const pick = <T extends string>(choices: readonly Choice<T>[], name: string): T => {
    const choice = choices.find((it) => it.name === name);
    if (choice === undefined)
      throw new Error(`no choice "${name}" among ${choices.map((it) => it.name).join(", ")}`);
    return choice.value;
  };
  return {
    asked,
    async select(message, choices) {
      asked.push(message);
      return pick(choices, String(left.shift() ?? "Quit"));
    },
    async selectSome(message, choices, least) {
      asked.push(message);
      const names = [left.shift() ?? []].flat();
      if (names.length < least) throw new Error(`fewer than ${least}`);
      return names.map((name) => pick(choices, name));
    },
  };
}

function terminalWith(person: Prompter) {
  const host = createMemoryHost();
  return Object.assign(host, { prompter: async () => person } satisfies Partial<Host>);
}

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

  it("goes on until somebody quits, and prints nothing for that", async () => {
    const guided = terminalWith(personWho());
    expect(await main([], guided)).toBe(0);
    expect(guided.written).toMatchObject({ stdout: "", stderr: "" });
  });

  it("ends with 130 when somebody presses Ctrl-C", async () => {
    const person: Prompter = {
      select: async () => Promise.reject(new Error("gone")),
      selectSome: async () => [],
    };
    const guided = Object.assign(terminalWith(person), { interruption: () => "interrupted" as const });
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
