import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { createMemoryHost, type MemoryHostOptions } from "../support/memory-host.ts";

async function run(args: readonly string[], options: MemoryHostOptions = {}) {
  const host = createMemoryHost(options);
  const code = await main(args, host);
  return { code, host, ...host.written, stdout: host.written.stdout, stderr: host.written.stderr };
}

const ONE_ROLE = `title: One
checked: 2026-01-01
topics: { duty: Duty }
sources:
  page: { publisher: P, title: T, address: https://example.org/, published: undated, read: 2026-01-01, authority: article }
roles:
  nurse:
    title: Nurse
    summary: { text: Cares., sources: [page] }
    sections: { duties: [{ topic: duty, text: Cares., sources: [page] }] }
`;

describe("main", () => {
  it("answers with 0, on standard output alone", async () => {
    const { code, stdout, stderr } = await run(["list", "roles"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("case-manager");
  });

  it("prints the short help when nothing is asked and nobody can be asked", async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    expect(stdout).toContain("rolewise compare case-manager care-manager");
  });

  it("tells a mistake of ours with exit 70, one line and no stack", async () => {
    const bundledDataset = () => {
      throw new TypeError("secret of a profile");
    };
    const { code, stdout, stderr } = await run(["compare"], { bundledDataset });
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toMatch(/^rolewise: internal error \(TypeError\)[^\n]*\[internal\/bug\]\n$/);
    expect(stderr).not.toContain("secret");
  });

  it("shows where a mistake of ours struck with --debug", async () => {
    const bundledDataset = () => {
      throw new TypeError("struck");
    };
    const { code, stderr } = await run(["compare", "--debug"], { bundledDataset });
    expect(code).toBe(70);
    expect(stderr).toMatch(/TypeError: struck\n +at /);
  });

  it.each([
    ["EPIPE", 0],
    ["ENOSPC", 2],
    ["EIO", 2],
  ])("treats %s on standard output as exit %i", async (stdoutProblem, expected) => {
    const { code, stderr } = await run(["list"], { stdoutProblem });
    expect(code).toBe(expected);
    expect(stderr.split("\n").length - 1).toBe(expected === 0 ? 0 : 1);
  });

  it("keeps the answer of a check when its reader leaves early", async () => {
    const { code } = await run(["validate", "/d.yaml"], {
      entries: { "/d.yaml": "title: [1]\n" },
      stdoutProblem: "EPIPE",
    });
    expect(code).toBe(1);
  });

  it.each([
    [["compare", "case-manger", "care-manager"], "case-manager"],
    [["show", "ccmm"], "ccm"],
    [["compare", "--section", "dutys"], "duties"],
    [["explain", "data/no-sorce"], "data/no-source"],
    [["compre"], "compare"],
    [["compare", "--fromat", "json"], "--format"],
  ])("suggests what %j most likely meant", async (args, meant) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`hint: did you mean ${meant}\\?`, "i"));
  });

  it.each([
    [["compare", "nobody"], "usage/unknown-role"],
    [["compare", "case-manager"], "usage/too-few-roles"],
    [["compare", "case-manager", "case-manager"], "usage/too-few-roles"],
    [["show", "nothing"], "usage/unknown-name"],
    [["show"], "usage/bad-option"],
    [["list", "nothing"], "usage/bad-option"],
    [["list", "--width", "19"], "usage/bad-option"],
    [["compare", "--as-of", "2025-02-29"], "usage/bad-option"],
    [["compare", "--excel"], "usage/bad-option"],
    [["compare", "--data", "/nowhere"], "file/missing"],
    [["compare", "--data", ""], "usage/bad-option"],
    [["compare", "--output", ""], "usage/bad-option"],
    [["nonsense"], "usage/bad-option"],
    [["help", "nonsense"], "usage/bad-option"],
    [["--data", "x", "compare"], "usage/bad-option"],
  ])("answers %j with exit 2 and one finding, for people and as JSON", async (args, code) => {
    const people = await run(args);
    expect({ code: people.code, stdout: people.stdout }).toEqual({ code: 2, stdout: "" });
    expect(people.stderr).toContain(`[${code}]`);
    const script = await run([...args, "--format=json"]);
    expect({ code: script.code, stdout: script.stdout }).toEqual({ code: 2, stdout: "" });
    expect(JSON.parse(script.stderr)).toMatchObject({
      format: "rolewise/diagnostics",
      valid: false,
      diagnostics: [
        { severity: "error", code: expect.stringMatching(/^usage|^file/), message: expect.any(String) },
      ],
    });
  });

  it("says that comparing needs two roles when the dataset has one", async () => {
    const { code, stderr } = await run(["compare", "--data", "/one.yaml"], {
      entries: { "/one.yaml": ONE_ROLE },
    });
    expect(code).toBe(2);
    expect(stderr).toContain("comparing needs two roles, and this dataset holds one");
  });

  it("takes the dataset from ROLEWISE_DATA, which --data beats and which counts as unset when empty", async () => {
    const entries = { "/one.yaml": ONE_ROLE };
    const titles = async (args: readonly string[], data: string) =>
      (
        await run(["list", "roles", "--format=csv", ...args], { entries, env: { ROLEWISE_DATA: data } })
      ).stdout.split("\n").length;
    expect(await titles([], "/one.yaml")).toBe(3);
    expect(await titles([], "")).toBe(4);
    expect(await titles(["--data", "/one.yaml"], "/nowhere")).toBe(3);
  });

  it("reads a dataset from standard input", async () => {
    const { code, stdout } = await run(["list", "roles", "--data", "-"], { stdin: ONE_ROLE });
    expect(code).toBe(0);
    expect(stdout).toContain("Nurse");
  });

  it.each([
    ["a pipe", { kind: "pipe" }, "file/not-a-file"],
    ["a file that may not be read", { kind: "forbidden" }, "file/no-permission"],
    ["a link to itself", { kind: "link", to: "d" }, "file/link-loop"],
    ["an empty file", "", "syntax/empty"],
  ] as const)("does not hang or half-read %s", async (_what, entry, code) => {
    const {
      code: exit,
      stdout,
      stderr,
    } = await run(["compare", "--data", "/d"], { entries: { "/d": entry } });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain(`[${code}]`);
  });

  it("writes to a file and says nothing", async () => {
    const entries = { "/out/old.md": "old" };
    const { code, stdout, stderr, host } = await run(["compare", "--output", "/out/new.md"], { entries });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(host.files.entries.get("/out/new.md")).toMatch(/^# /);
    expect(host.files.entries.get("/out/old.md")).toBe("old");
  });

  it("never writes over what it reads", async () => {
    const entries = { "/one.yaml": ONE_ROLE, "/link": { kind: "link", to: "one.yaml" } } as const;
    for (const output of ["/one.yaml", "/x/../one.yaml", "/link"]) {
      const { code, stderr, host } = await run(["list", "--data", "/one.yaml", "--output", output], {
        entries,
      });
      expect(code).toBe(2);
      expect(stderr).toContain("[output/is-input]");
      expect(host.files.entries.get("/one.yaml")).toBe(ONE_ROLE);
    }
  });
});
