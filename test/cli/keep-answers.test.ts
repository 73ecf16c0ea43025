import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { checked } from "./support/interviewed.ts";

describe("keeping the answers", () => {
  const LPN = [["LPN"], "Show the answer"] as const;

  it("writes a file that only its owner can read, and that gives the same answer", async () => {
    const { host, stdout, stderr } = await checked(["cmgt-bc"], [...LPN, "yes", "/home/me.yaml"]);
    expect(host.files.modes.get("/home/me.yaml")).toBe(0o600);
    expect(stderr).toContain("rolewise check cmgt-bc --profile /home/me.yaml --no-input\n");
    const before = stdout.length;
    await main(["check", "cmgt-bc", "--profile", "/home/me.yaml", "--no-input"], host);
    expect(host.written.stdout.slice(before)).toBe(stdout);
  });

  it("suggests a name, and the file itself when the profile came from one", async () => {
    const usual = await checked(["cmgt-bc"], [...LPN, "yes", ""], { entries: { "/notes.txt": "" } });
    expect(usual.stderr).toContain("Written to my-profile.yaml. Only you can read it.");
    const entries = { "/p.yaml": "degrees: []\n" };
    const own = await checked(["cmgt-bc", "--profile", "/p.yaml"], [...LPN, "yes", "", "yes"], { entries });
    expect(own.host.files.entries.get("/p.yaml")).toContain("licenses:\n  - { type: lpn }\ndegrees: []\n");
  });

  it("is offered also where the result could not be written", async () => {
    const { code, host, stderr } = await checked(
      ["cmgt-bc", "--output", "/nowhere/result.md"],
      [...LPN, "yes", "/home/me.yaml"],
    );
    expect(code).toBe(2);
    expect(stderr).toContain("[output/cannot-write]");
    expect(host.files.entries.has("/home/me.yaml")).toBe(true);
  });

  it("replaces nothing without being told to, and names what is wrong with a place", async () => {
    const { host, person } = await checked(
      ["cmgt-bc"],
      [...LPN, "yes", "profile.json", "/home/old.yaml", "no", "yes", "/nowhere/me.yaml", "no"],
      { entries: { "/home/old.yaml": "mine" } },
    );
    expect(person.refused).toEqual(["Give it a name that ends in .yaml."]);
    expect(person.asked).toContain("/home/old.yaml is there already. Replace it?");
    expect(person.asked.at(-1)).toBe(
      "Cannot write /nowhere/me.yaml: the folder does not exist. Try another name?",
    );
    expect([...host.files.entries]).toEqual([["/home/old.yaml", "mine"]]);
  });
});
