import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { named, readOfficeFile, textIn } from "../support/office-file.ts";
import { BIN, rolewise } from "../support/run-rolewise.ts";
import { columnOf, readWorkbook } from "../support/workbook-cells.ts";
import { emptyFolder, has, onTerminal, quote, shell } from "./support/shell.ts";

const FORMATS = ["docx", "xlsx"] as const;
/** Formats that are written as a whole into a file of their own. */
const HANDOUTS = ["html", ...FORMATS] as const;
const WORDS = ["show", "rn"];
/** Fifty programs at once need their time on a machine with few cores. */
const SLOW = 240_000;

function written(cwd: string, args: readonly string[]): Buffer {
  const output = args.at(-1) ?? "";
  const { status, stdout, stderr } = rolewise(args, { cwd });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  return readFileSync(join(cwd, output));
}

describe.each(FORMATS)("%s", (format) => {
  it("is the same in a file, whose ending chooses it, and in a pipe", () => {
    const cwd = emptyFolder();
    const bytes = written(cwd, [...WORDS, "--output", `a.${format}`]);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    written(cwd, [...WORDS, "--format", format, "--output", "b"]);
    shell(
      `rolewise show rn --format ${format} > c; rolewise show rn --format ${format} --output - | cat > d`,
      { cwd },
    );
    for (const name of ["b", "c", "d"]) expect(bytes.equals(readFileSync(join(cwd, name)))).toBe(true);
  });

  it("is refused on a terminal in one line that names --output", () => {
    const { shown, status } = onTerminal(`rolewise show rn --format ${format}`, 80, { cwd: emptyFolder() });
    expect(status).toBe(2);
    expect(stripVTControlCharacters(shown)).toBe(
      `error: ${format} is not for terminals: name a file with --output [usage/bad-option]\n`,
    );
  });

  it("is refused for blocks of a page, which stays as it was", () => {
    const cwd = emptyFolder();
    const page = `<!-- rolewise:begin one show rn --format ${format} -->\n<!-- rolewise:end one -->\n`;
    writeFileSync(join(cwd, "page.md"), page);
    const injected = rolewise([...WORDS, "--format", format, "--inject", "page.md", "--block", "one"], {
      cwd,
    });
    expect([injected.status, injected.stdout]).toEqual([2, ""]);
    expect(injected.stderr).toContain(`${format} cannot stand in a block: write it with --output FILE`);
    const updated = rolewise(["update", "page.md"], { cwd });
    expect(updated.status).toBe(2);
    expect(updated.stderr).toContain(`a block may not hold --format ${format}`);
    expect(readFileSync(join(cwd, "page.md"), "utf8")).toBe(page);
  });

  it("is compared by bytes, and the command that mends it is exact", () => {
    const cwd = emptyFolder();
    const file = `it is.${format}`;
    const bytes = written(cwd, [...WORDS, "--output", file]);
    const check = () => rolewise([...WORDS, "--output", file, "--check"], { cwd });
    expect([check().status, check().stdout]).toEqual([0, `${file} is up to date.\n`]);
    writeFileSync(
      join(cwd, file),
      Buffer.concat([bytes.subarray(0, 40), Buffer.from("x"), bytes.subarray(41)]),
    );
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      `${file} is out of date.`,
      `Compared by bytes: the file has ${bytes.length}, rolewise would write ${bytes.length}; the first that differs is byte 41.`,
    ]);
    const [, command = ""] = /^To mend it: (.*)$/m.exec(stdout) ?? [];
    expect(shell(command, { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, file)).equals(bytes)).toBe(true);
  });

  it("has no time but that of SOURCE_DATE_EPOCH, in any zone", () => {
    const cwd = emptyFolder();
    const [one, other] = ["UTC", "Pacific/Kiritimati"].map((TZ) => {
      const env = { TZ, SOURCE_DATE_EPOCH: "1767225599" };
      expect(rolewise([...WORDS, "--output", `${TZ.length}.${format}`], { cwd, env }).status).toBe(0);
      return readFileSync(join(cwd, `${TZ.length}.${format}`));
    });
    if (one === undefined || other === undefined) throw new Error("nothing was written");
    expect(one.equals(other)).toBe(true);
    const core = readOfficeFile(one).get("docProps/core.xml");
    expect(named(core, "dcterms:modified").map(textIn)).toEqual(["2025-12-31T23:59:59Z"]);
  });
});

describe("words of whoever hands a file out", () => {
  const own = ["--title", "=Our title", "--intro", "One & two\nthree", "--footer", "Room 12"];

  it("stand in the Word document and in the workbook", () => {
    const cwd = emptyFolder();
    const parts = readOfficeFile(written(cwd, [...WORDS, ...own, "--output", "a.docx"]));
    const paragraphs = named(parts.get("word/document.xml"), "w:p").map(textIn);
    expect(paragraphs.slice(0, 3)).toEqual(["=Our title", "One & two", "three"]);
    expect(named(parts.get("word/footer1.xml"), "w:p").map(textIn)[0]).toBe("Room 12");
    const about = readWorkbook(written(cwd, [...WORDS, ...own, "--output", "a.xlsx"])).find(
      ({ name }) => name === "About",
    );
    const said = about && columnOf(about, "In words");
    expect(said?.slice(0, 3)).toEqual(["=Our title", "One & two", "three"]);
    expect(said?.at(-1)).toBe("Room 12");
  });

  const PIXEL = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  it("go with a logo that Word shows; others are refused", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "logo.png"), PIXEL);
    const parts = readOfficeFile(written(cwd, [...WORDS, "--logo", "logo.png", "--output", "a.docx"]));
    expect(named(parts.get("word/document.xml"), "pic:pic").length).toBe(1);
    const webp = Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP"), Buffer.alloc(40)]);
    for (const content of [webp, PIXEL.subarray(0, 12)]) {
      writeFileSync(join(cwd, "logo.png"), content);
      const { status, stderr } = rolewise([...WORDS, "--logo", "logo.png", "--output", "b.docx"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain("logo.png is not a picture that Word shows [usage/bad-picture]");
    }
    expect(rolewise([...WORDS, "--logo", "logo.png", "--output", "b.xlsx"], { cwd }).stderr).toContain(
      "--logo does nothing for xlsx",
    );
    expect(readdirSync(cwd)).toEqual(["a.docx", "logo.png"]);
  });
});

describe("a roster in a workbook", () => {
  it("has everybody in a matrix and in records, with months and totals as numbers", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "r.csv"), "id,licenses\n=1+1,rn active unrestricted\nbob,none\n");
    const book = readWorkbook(written(cwd, ["roster", "r.csv", "--output", "r.xlsx"]));
    const [people, totals] = ["People", "Totals"].map((name) => book.find((sheet) => sheet.name === name));
    expect(people && columnOf(people, "Id")).toEqual(["=1+1", "bob"]);
    const data = book.find(({ name }) => name === "Data");
    expect(data && new Set(columnOf(data, "Id"))).toEqual(new Set(["=1+1", "bob"]));
    expect(data && columnOf(data, "Months").every((months) => typeof months === "number")).toBe(true);
    expect(totals && columnOf(totals, "Not yet").every((count) => typeof count === "number")).toBe(true);
    expect(statSync(join(cwd, "r.xlsx")).mode & 0o777).toBe(0o600);
  });
});

describe.each(HANDOUTS)("a file that cannot be written: %s", (format) => {
  it("is one line for a folder in its place, a folder that is not there, and a full device", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "folder"));
    const reasons = {
      folder: "it is a folder",
      [`no/such.${format}`]: "the folder does not exist",
      "/dev/full": "no space left",
    };
    for (const [output, reason] of Object.entries(reasons)) {
      const { status, stdout, stderr } = rolewise([...WORDS, "--format", format, "--output", output], {
        cwd,
      });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr.split("\n")[0]).toBe(`error: cannot write ${output}: ${reason} [output/cannot-write]`);
    }
    expect(readdirSync(cwd)).toEqual(["folder"]);
  });

  it("stays whole when space runs out half-way, and nothing else is left", () => {
    const cwd = emptyFolder();
    const file = `old.${format}`;
    writeFileSync(join(cwd, file), "old");
    const { stdout, stderr } = shell(`ulimit -f 4; rolewise compare --output ${file}; echo $?; ls -A`, {
      cwd,
    });
    expect(stdout).toBe(`2\n${file}\n`);
    expect(stderr).toContain(`cannot write ${file}: the file would be too large [output/cannot-write]`);
    expect(readFileSync(join(cwd, file), "utf8")).toBe("old");
  });

  const isRoot = process.getuid?.() === 0;

  it.skipIf(isRoot && !has("setpriv"))("stays as it is in a folder that may not be written", () => {
    const cwd = emptyFolder();
    const folder = join(cwd, "folder");
    mkdirSync(folder);
    writeFileSync(join(folder, `old.${format}`), "old");
    chmodSync(folder, 0o555);
    chmodSync(cwd, 0o755);
    const as = isRoot ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : "";
    const { stdout } = shell(
      `${as}${quote(process.execPath)} ${quote(BIN)} show rn --output folder/old.${format} 2>&1; echo "exit $?"`,
      { cwd },
    );
    chmodSync(folder, 0o755);
    expect(stdout).toMatch(/: permission denied \[output\/cannot-write\]$/m);
    expect(stdout).toMatch(/^exit 2$/m);
    expect(readFileSync(join(folder, `old.${format}`), "utf8")).toBe("old");
  });
});

describe("fifty writers of all of these at once", () => {
  it(
    "leave one whole file",
    () => {
      const cwd = emptyFolder();
      const bytes = HANDOUTS.map((format) =>
        written(cwd, [...WORDS, "--format", format, "--output", format]),
      );
      const { stdout } = shell(
        `rm *; for i in $(seq 17); do for f in ${HANDOUTS.join(" ")}; do rolewise show rn --format $f --output all & done; done; wait; ls -A`,
        { cwd, timeout: SLOW },
      );
      expect(stdout).toBe("all\n");
      const left = readFileSync(join(cwd, "all"));
      expect(bytes.filter((each) => each.equals(left))).toHaveLength(1);
    },
    SLOW,
  );
});
