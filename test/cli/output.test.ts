import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, printed, ROOT, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder, has, quote, shell } from "./support/shell.ts";

const WORDS = ["list", "roles", "--format", "markdown"];
const EXPECTED = printed(WORDS);

function write(output: string, cwd: string) {
  return rolewise([...WORDS, "--output", output], { cwd });
}

describe("--output", () => {
  it("makes a file that holds what standard output would get, and says nothing", () => {
    const cwd = emptyFolder();
    const { status, stdout, stderr } = write("new.md", cwd);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "new.md"), "utf8")).toBe(EXPECTED);
    expect(readdirSync(cwd)).toEqual(["new.md"]);
  });

  it("replaces a regular file and keeps its mode", () => {
    const cwd = emptyFolder();
    const file = join(cwd, "old.md");
    writeFileSync(file, "x".repeat(1_000_000));
    chmodSync(file, 0o640);
    expect(write("old.md", cwd).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(EXPECTED);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(["old.md"]);
  });

  it("leaves a hard link's other name as it is", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "one"), "old");
    linkSync(join(cwd, "one"), join(cwd, "two"));
    expect(write("two", cwd).status).toBe(0);
    expect(readFileSync(join(cwd, "one"), "utf8")).toBe("old");
  });

  it("writes what a link points at, there already or not, and leaves the link", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "there"));
    writeFileSync(join(cwd, "there", "old.md"), "old");
    symlinkSync("there/old.md", join(cwd, "link"));
    symlinkSync("there/new.md", join(cwd, "dangling"));
    for (const name of ["link", "dangling"]) {
      expect(write(name, cwd).status).toBe(0);
      expect(readFileSync(join(cwd, readlinkSync(join(cwd, name))), "utf8")).toBe(EXPECTED);
    }
    expect(readdirSync(cwd)).toEqual(["dangling", "link", "there"]);
    expect(readdirSync(join(cwd, "there"))).toEqual(["new.md", "old.md"]);
  });

  it("takes the format from the ending, which --format beats", () => {
    const cwd = emptyFolder();
    const first = {
      "a.md": "# ",
      "a.csv": "id,",
      "a.TSV": "id\t",
      "a.json": "{\n",
      a: "Roles",
      "a.txt": "Roles",
    };
    for (const [name, start] of Object.entries(first)) {
      printed(["list", "roles", "--output", name], { cwd });
      const content = readFileSync(join(cwd, name), "utf8");
      expect(start === "Roles" ? content.split("\n").includes(start) : content.startsWith(start)).toBe(true);
    }
    printed(["list", "roles", "--output", "b.json", "--format", "csv"], { cwd });
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toMatch(/^id,/);
  });

  it("never colors a file unless told to", () => {
    const cwd = emptyFolder();
    const env = { FORCE_COLOR: "", TERM: "xterm-256color" };
    printed(["list", "roles", "--output", "a.txt"], { cwd, env });
    printed(["list", "roles", "--output", "b.txt", "--color", "always"], { cwd, env });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).not.toContain("\u001B");
    expect(readFileSync(join(cwd, "b.txt"), "utf8")).toContain("\u001B[");
  });
});

describe("--output refuses its input", () => {
  it("by its name, another path to it, or a link, and leaves it as it was", () => {
    const cwd = emptyFolder();
    cpSync(join(ROOT, "data"), join(cwd, "data"), { recursive: true });
    symlinkSync("data/roles/case-manager.yaml", join(cwd, "link"));
    symlinkSync("data", join(cwd, "folder"));
    const before = readFileSync(join(cwd, "data", "roles", "case-manager.yaml"), "utf8");
    const outputs = [
      "data/roles/case-manager.yaml",
      "data/../data/roles/../roles/case-manager.yaml",
      join(cwd, "data", "roles", "case-manager.yaml"),
      "link",
      "folder/roles/case-manager.yaml",
    ];
    const script = outputs.map(
      (output) => `rolewise list --data data --output ${quote(output)} 2>&1; echo "exit $?"`,
    );
    const { stdout } = shell(script.join("\n"), { cwd });
    expect(stdout.match(/\[output\/is-input\]/g)).toHaveLength(outputs.length);
    expect(stdout.match(/^exit 2$/gm)).toHaveLength(outputs.length);
    expect(readFileSync(join(cwd, "data", "roles", "case-manager.yaml"), "utf8")).toBe(before);
  });

  it("but not a new file beside it, and a hard link to it does not harm it", () => {
    const cwd = emptyFolder();
    cpSync(join(ROOT, "data"), join(cwd, "data"), { recursive: true });
    linkSync(join(cwd, "data", "sources.yaml"), join(cwd, "hard"));
    const before = readFileSync(join(cwd, "data", "sources.yaml"), "utf8");
    expect(rolewise(["list", "--data", "data", "--output", "data/notes.md"], { cwd }).status).toBe(0);
    rolewise(["list", "--data", "data", "--output", "hard"], { cwd });
    expect(readFileSync(join(cwd, "data", "sources.yaml"), "utf8")).toBe(before);
  });
});

describe("--output to what is no file", () => {
  it("writes standard output, devices and pipes directly", () => {
    const script = [
      `rolewise ${WORDS.join(" ")} --output -`,
      `rolewise ${WORDS.join(" ")} --output /dev/stdout`,
      `rolewise ${WORDS.join(" ")} --output /dev/stdout | cat`,
      `rolewise ${WORDS.join(" ")} --output /dev/null`,
      `mkfifo pipe; cat pipe & rolewise ${WORDS.join(" ")} --output pipe; wait`,
      "test -p pipe && rm pipe",
      `rolewise ${WORDS.join(" ")} --output >(cat > substituted); sleep 0.3; cat substituted; rm substituted`,
      `echo kept > log; rolewise ${WORDS.join(" ")} --output /dev/stdout >> log; tail -n +2 log; head -1 log; rm log`,
      "ls -A",
    ];
    const { stdout, stderr } = shell(script.join("\n"), { cwd: emptyFolder() });
    expect(stderr).toBe("");
    expect(stdout).toBe(`${EXPECTED.repeat(6)}kept\n`);
  });

  it("is content with a pipe whose reader has seen enough", () => {
    const { stdout, stderr } = shell(
      "mkfifo pipe; head -c 1 pipe >/dev/null & rolewise compare --format json --output pipe; echo $?",
      { cwd: emptyFolder() },
    );
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });
});

describe("--output that cannot be written", () => {
  it("is exit 2 and one line that says why", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "folder"));
    writeFileSync(join(cwd, "file"), "");
    symlinkSync("loop", join(cwd, "loop"));
    const reasons = {
      folder: "it is a folder",
      "folder/": "it is a folder",
      "no/such/x.md": "the folder does not exist",
      "file/x.md": "a part of the path is not a folder",
      loop: "its links lead in a circle",
      "/dev/full": "no space left",
      [`${"x".repeat(300)}.md`]: "the name is too long",
    };
    for (const [output, reason] of Object.entries(reasons)) {
      const { status, stdout, stderr } = write(output, cwd);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr.split("\n")[0]).toBe(`error: cannot write ${output}: ${reason} [output/cannot-write]`);
    }
    expect(readdirSync(cwd)).toEqual(["file", "folder", "loop"]);
  });

  const isRoot = process.getuid?.() === 0;

  it.skipIf(isRoot && !has("setpriv"))("tells that a folder or file may not be written", () => {
    const cwd = emptyFolder();
    const folder = join(cwd, "folder");
    mkdirSync(folder);
    writeFileSync(join(folder, "old.md"), "old");
    chmodSync(folder, 0o555);
    chmodSync(cwd, 0o755);
    const as = isRoot ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
    const script = ["new.md", "old.md"].map(
      (name) =>
        `${as}${quote(process.execPath)} ${quote(BIN)} list --output folder/${name} 2>&1; echo "exit $?"`,
    );
    const { stdout } = shell(script.join("\n"), { cwd });
    chmodSync(folder, 0o755);
    expect(stdout.match(/: permission denied \[output\/cannot-write\]$/gm)).toHaveLength(2);
    expect(stdout.match(/^exit 2$/gm)).toHaveLength(2);
    expect(readFileSync(join(folder, "old.md"), "utf8")).toBe("old");
  });

  it("leaves the old file whole and nothing else when space runs out half-way", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "old.json"), "old");
    const { stdout, stderr } = shell("ulimit -f 4; rolewise compare --output old.json; echo $?; ls -A", {
      cwd,
    });
    expect(stdout).toBe("2\nold.json\n");
    expect(stderr).toContain("cannot write old.json: the file would be too large [output/cannot-write]");
    expect(readFileSync(join(cwd, "old.json"), "utf8")).toBe("old");
  });
});

describe("fifty writers at once", () => {
  it("leave one whole file", () => {
    const cwd = emptyFolder();
    const { stdout } = shell(
      "for i in $(seq 50); do rolewise list roles --format markdown --output all.md & done; wait; ls -A; cat all.md",
      { cwd },
    );
    expect(stdout).toBe(`all.md\n${EXPECTED}`);
  });
});
