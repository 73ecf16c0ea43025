import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BIN, PLAIN_ENV, printed, rolewise } from "../support/run-rolewise.ts";
import { PAY } from "./blocks/support.ts";
import { emptyFolder, has, quote, shell } from "./support/shell.ts";

const NEW = printed(["compare", "--format", "json"]);

/** Runs a command and kills it after so many milliseconds, unless it was quicker. */
function killed(
  args: readonly string[],
  cwd: string,
  after: number,
  signal: NodeJS.Signals,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: PLAIN_ENV, stdio: "ignore" });
    const timer = setTimeout(() => child.kill(signal), after);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === null || code > 1);
    });
  });
}

/** How long a command takes when nothing disturbs it. */
function durationOf(args: readonly string[], cwd: string): number {
  const start = performance.now();
  rolewise(args, { cwd });
  return performance.now() - start;
}

describe("killed at any of fifty points", () => {
  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "by %s, there is the old file or the new one, whole, and nothing is left after the next run",
    async (signal) => {
      const cwd = emptyFolder();
      const file = join(cwd, "out.json");
      const args = ["compare", "--output", "out.json"];
      const whole = durationOf(args, cwd);
      let kills = 0;
      for (let point = 0; point < 50; point += 1) {
        writeFileSync(file, "old");
        if (await killed(args, cwd, (whole * 1.1 * point) / 50, signal)) kills += 1;
        expect(["old", NEW]).toContain(readFileSync(file, "utf8"));
      }
      expect(kills).toBeGreaterThan(0);
      rolewise(args, { cwd });
      expect(readFileSync(file, "utf8")).toBe(NEW);
      expect(readdirSync(cwd)).toEqual(["out.json"]);
    },
    120_000,
  );

  it("a page is the old one or the new one, too", async () => {
    const cwd = emptyFolder();
    const file = join(cwd, "README.md");
    const old = `Above\n${PAY}\nBelow\n`;
    const args = ["update", "README.md"];
    writeFileSync(file, old);
    const whole = durationOf(args, cwd);
    const fresh = readFileSync(file, "utf8");
    for (let point = 0; point < 50; point += 1) {
      writeFileSync(file, old);
      await killed(args, cwd, (whole * 1.1 * point) / 50, "SIGKILL");
      expect([old, fresh]).toContain(readFileSync(file, "utf8"));
    }
    rolewise(args, { cwd });
    expect(readdirSync(cwd)).toEqual(["README.md"]);
  }, 120_000);

  it("what a dead process left is taken away, what a living one writes is not, nor what others wrote", () => {
    const cwd = emptyFolder();
    const dead = spawnSync("true").pid;
    const names = [
      `.rolewise-${dead}-a.tmp`,
      `.rolewise-${process.pid}-a.tmp`,
      ".rolewise-x.tmp",
      "out.json.123",
    ];
    for (const name of names) writeFileSync(join(cwd, name), "half");
    rolewise(["list", "--output", "out.json"], { cwd });
    expect(readdirSync(cwd).sort()).toEqual([...names.slice(1), "out.json"].sort());
  });
});

describe("fifty writers at once", () => {
  it("of one page leave it whole, and each either wrote it or says that somebody else did", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "README.md"), `Above\n${PAY}\nBelow\n`);
    const { stdout } = shell(
      "for i in $(seq 50); do (rolewise update README.md > /dev/null 2> err.$i; echo $?) & done; wait; cat err.*; rm err.*; ls -A",
      { cwd },
    );
    expect(stdout.match(/^(?:0|2)$/gm)).toHaveLength(50);
    expect(stdout).not.toMatch(/^ +at /m);
    expect(stdout.endsWith("\nREADME.md\n")).toBe(true);
    expect(rolewise(["update", "--check", "README.md"], { cwd }).status).toBe(0);
  });
});

const isRoot = process.getuid?.() === 0;
const locked: string[] = [];
afterAll(() => {
  for (const folder of locked) rmSync(folder, { recursive: true, force: true });
});

describe("a page that cannot be written", () => {
  it.skipIf(isRoot && !has("setpriv"))("is exit 2 and stays as it was: a folder that is only read", () => {
    const cwd = emptyFolder();
    const folder = join(cwd, "folder");
    locked.push(folder);
    mkdirSync(folder);
    writeFileSync(join(folder, "README.md"), PAY);
    chmodSync(folder, 0o555);
    chmodSync(cwd, 0o755);
    const as = isRoot ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
    const command = `${as}${quote(process.execPath)} ${quote(BIN)} update folder/README.md`;
    const { status, stderr } = shell(command, { cwd });
    chmodSync(folder, 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain("cannot write folder/README.md: permission denied");
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(PAY);
  });

  it("is exit 2 and stays as it was: no space", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "README.md"), PAY);
    const { stdout, stderr } = shell("ulimit -f 1; rolewise update README.md; echo $?; ls -A", { cwd });
    expect(stdout).toBe("2\nREADME.md\n");
    expect(stderr).toContain("the file would be too large");
    expect(readFileSync(join(cwd, "README.md"), "utf8")).toBe(PAY);
  });

  it.each([
    ["a folder", "mkdir there", "it is a folder"],
    ["a pipe", "mkfifo there", "it is no regular file"],
    ["a device", "ln -s /dev/null there", "it is no regular file"],
    ["a circle of links", "ln -s there there", "its links lead in a circle"],
    ["nothing", "true", "there is no such file"],
    ["a link to nothing", "ln -s nowhere there", "there is no such file"],
  ])("is exit 2: %s", (_name, make, reason) => {
    const { status, stderr } = shell(`${make}; rolewise update there`, { cwd: emptyFolder() });
    expect(status).toBe(2);
    expect(stderr).toContain(`cannot read there: ${reason}`);
  });

  it("is exit 2: its own data", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "data.yaml"), "# nothing\n");
    const { status } = rolewise(["list", "--data", "data.yaml", "--inject", "data.yaml", "--block", "a"], {
      cwd,
    });
    expect(status).toBe(2);
  });
});
