import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, PLAIN_ENV, printed, ROOT, rolewise } from "../support/run-rolewise.ts";
import { PAY } from "./blocks/support.ts";
import { emptyFolder } from "./support/shell.ts";

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
  it.each([
    ["SIGKILL", "out.json"],
    ["SIGTERM", "out.json"],
    ["SIGINT", "out.json"],
    ["SIGKILL", "out.html"],
  ] as const)(
    "by %s, there is the old file or the new one, whole, and nothing is left after the next run: %s",
    async (signal, name) => {
      const cwd = emptyFolder();
      const file = join(cwd, name);
      const args = ["compare", "--output", name];
      const fresh = printed(["compare", "--format", name === "out.json" ? "json" : "html"]);
      const whole = durationOf(args, cwd);
      let kills = 0;
      for (let point = 0; point < 50; point += 1) {
        writeFileSync(file, "old");
        if (await killed(args, cwd, (whole * 1.1 * point) / 50, signal)) kills += 1;
        expect(["old", fresh].includes(readFileSync(file, "utf8"))).toBe(true);
      }
      expect(kills).toBeGreaterThan(0);
      rolewise(args, { cwd });
      expect(readFileSync(file, "utf8")).toBe(fresh);
      expect(readdirSync(cwd)).toEqual([name]);
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

  it("every page of a site is the old one or the new one, and the next run makes the site whole", async () => {
    const cwd = emptyFolder();
    const tiny = readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8");
    const changed = tiny.replaceAll("pastry-chef", "confectioner").replace("36000", "36500");
    const args = ["export", "--all", "site", "--data", "d.yaml"];
    const write = (data: string) => writeFileSync(join(cwd, "d.yaml"), data);
    const siteOf = () =>
      Object.fromEntries(
        readdirSync(join(cwd, "site"))
          .filter((name) => !/^\.rolewise-\d/.test(name))
          .map((name) => [name, readFileSync(join(cwd, "site", name), "utf8")]),
      );
    const states = [changed, tiny].map((data) => {
      write(data);
      const whole = durationOf(args, cwd);
      return { data, whole, site: siteOf() };
    });
    for (let point = 0; point < 50; point += 1) {
      const { data, whole, site } = states[point % 2] ?? states[0] ?? { data: "", whole: 0, site: {} };
      write(data);
      await killed(args, cwd, (whole * 1.1 * point) / 50, "SIGKILL");
      for (const [name, text] of Object.entries(siteOf())) {
        if (name === ".rolewise-site.json") expect(() => JSON.parse(text)).not.toThrow();
        else expect(states.map((state) => state.site[name])).toContain(text);
      }
      if (point % 10 < 8) continue;
      expect(rolewise(args, { cwd }).status).toBe(0);
      expect(siteOf()).toEqual(site);
      expect(readdirSync(join(cwd, "site"))).toHaveLength(5);
    }
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
