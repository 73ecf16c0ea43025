import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BIN, ROOT, rolewise } from "../support/run-rolewise.ts";
import { PAY } from "./blocks/support.ts";
import { emptyFolder, has, quote, shell } from "./support/shell.ts";

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

  it("of one site, and of one page for browsers, leave them whole", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "d.yaml"), readFileSync(join(ROOT, "docs/examples/tiny.yaml")));
    const { stdout } = shell(
      `for i in $(seq 25); do
        rolewise export --all site --data d.yaml > /dev/null & rolewise compare --data d.yaml --output a.html &
      done; wait; ls -A . site`,
      { cwd },
    );
    expect(stdout.split("\n")).toEqual([
      ...[".:", "a.html", "d.yaml", "site", "", "site:", ".rolewise-site.json"],
      ...["compare-baker_pastry-chef.html", "index.html", "role-baker.html", "role-pastry-chef.html", ""],
    ]);
    const check = (...args: readonly string[]) =>
      rolewise([...args, "--data", "d.yaml", "--check"], { cwd }).status;
    expect([check("export", "--all", "site"), check("compare", "--output", "a.html")]).toEqual([0, 0]);
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

  it.skipIf(isRoot && !has("setpriv"))("is exit 2, a whole site too: a folder that is only read", () => {
    const cwd = emptyFolder();
    const folder = join(cwd, "site");
    locked.push(folder);
    const args = ["export", "--all", "site"];
    rolewise(args, { cwd });
    const page = join(folder, "index.html");
    writeFileSync(page, "edited");
    chmodSync(folder, 0o555);
    chmodSync(cwd, 0o755);
    const as = isRoot ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
    const { status, stderr } = shell(`${as}${quote(process.execPath)} ${quote(BIN)} ${args.join(" ")}`, {
      cwd,
    });
    chmodSync(folder, 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain("cannot write site/index.html: permission denied");
    expect(readFileSync(page, "utf8")).toBe("edited");
  });

  it("is exit 2, and what a site is written with next goes on from there: no space", () => {
    const cwd = emptyFolder();
    const { stdout, stderr } = shell(
      "ulimit -f 8; rolewise export --all site > /dev/null; echo $?; ls -A site | grep -c tmp; ulimit -f unlimited",
      { cwd },
    );
    expect(stdout).toBe("2\n0\n");
    expect(stderr).toContain("the file would be too large");
    expect(rolewise(["export", "--all", "site"], { cwd }).status).toBe(0);
    expect(rolewise(["export", "--all", "site", "--check"], { cwd }).status).toBe(0);
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
