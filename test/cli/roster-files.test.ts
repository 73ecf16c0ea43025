import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { BIN, PLAIN_ENV, ROOT, rolewise } from "../support/run-rolewise.ts";
import { DAY, file, folder, GOOD, HEADER } from "./support/rosters.ts";
import { quote, shell } from "./support/shell.ts";

describe("roster", () => {
  test.each(["out.csv", "out.ndjson", "out.md", "out.txt"])(
    "writes %s, which only its owner may read",
    (name) => {
      const path = file("people.csv", `${HEADER}\n${GOOD}\n`);
      const output = file(name, "XYZZY ".repeat(200));
      const { status, stdout } = rolewise([
        "roster",
        path,
        ...DAY,
        "--credential",
        "ccm",
        "--output",
        output,
      ]);
      expect([status, stdout]).toEqual([0, ""]);
      expect(readFileSync(output, "utf8")).toContain("s1");
      expect(readFileSync(output, "utf8")).not.toContain("XYZZY");
      expect(statSync(output).mode & 0o777).toBe(0o600);
    },
  );

  test("says of a file that cannot be read why, and never that it cannot be written", () => {
    const loop = join(folder, "loop");
    symlinkSync("loop", loop);
    for (const [path, code] of [
      [loop, "file/link-loop"],
      [`${loop}.csv`, "file/missing"],
      [folder, "file/not-a-file"],
      [`${loop}${"a".repeat(300)}`, "file/missing"],
    ] as const) {
      const { status, stdout, stderr } = rolewise(["roster", path, ...DAY, "--format", "csv"]);
      expect([status, stdout], code).toEqual([2, ""]);
      expect(stderr).toContain(`[${code}]`);
    }
  });

  test("leaves whole lines when it is interrupted", async () => {
    const own = mkdtempSync(join(folder, "interrupted-"));
    const output = join(own, "answers.csv");
    writeFileSync(output, "old\n");
    const args = [BIN, "roster", "-", ...DAY, "--credential", "ccm", "--format", "csv", "--output", output];
    const child = spawn(process.execPath, args, {
      env: PLAIN_ENV,
      cwd: ROOT,
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write(`${HEADER}\n`);
    const rows = Array.from({ length: 20_000 }, (_, at) => GOOD.replace("s1", `p${at}`));
    child.stdin.write(`${rows.join("\n")}\n`);
    child.stdin.write("s2,rn");
    while (!hasLines(own)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readFileSync(output, "utf8")).toBe("old\n");
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    expect(readdirSync(own)).toEqual(["answers.csv"]);
    expect(readFileSync(output, "utf8").endsWith("\n")).toBe(true);
    expect(parse(readFileSync(output, "utf8")).length).toBeGreaterThan(1000);
  });

  test("leaves the old file, and nothing beside it, when it is killed or out of space", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => GOOD.replace("s1", `p${at}`));
    const roster = file("many.csv", `${HEADER}\n${rows.join("\n")}\n`);
    const own = mkdtempSync(join(folder, "killed-"));
    const [output, rejects] = [join(own, "answers.csv"), join(own, "rejects.csv")];
    writeFileSync(output, "old\n");
    const words = ["roster", roster, ...DAY, "--credential", "ccm", "--output", output, "--rejects", rejects];
    const child = spawn(process.execPath, [BIN, ...words], { env: PLAIN_ENV, stdio: "ignore" });
    while (!hasLines(own)) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    expect(readFileSync(output, "utf8")).toBe("old\n");
    // What was killed could not clear up: the next that writes there does.
    const full = shell(`ulimit -f 100; rolewise ${words.map(quote).join(" ")}; echo $?`, { cwd: own });
    expect(full.stdout).toBe("2\n");
    expect(full.stderr).toContain(
      "the file would be too large [output/cannot-write]\n  hint: nothing was written",
    );
    expect(readFileSync(output, "utf8")).toBe("old\n");
    expect(readdirSync(own)).toEqual(["answers.csv"]);
    const nowhere = rolewise([...words.slice(0, -1), join(own, "none", "rejects.csv")]);
    expect([nowhere.status, readdirSync(own)]).toEqual([2, ["answers.csv"]]);
  });
});

/** Whether enough lines are written into a folder, under whatever name, to interrupt the writing. */
function hasLines(place: string): boolean {
  return readdirSync(place).some((name) => {
    const stats = statSync(join(place, name), { throwIfNoEntry: false });
    return (stats?.size ?? 0) > 100_000;
  });
}
