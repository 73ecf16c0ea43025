import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { programPath } from "../../support/needed-programs.ts";

const program = programPath("office");

/** A folder of files that the office program opens, and what it made of them. */
export interface Office {
  readonly folder: string;
  /** Opens files of the folder and writes them in another format; gives the names of what it wrote. */
  convert(names: readonly string[], filter: string): readonly string[];
  read(name: string): Buffer;
}

/** Tests that share an office program; left out where there is none, which is told at the end of all tests. */
export function describeInOffice(name: string, define: (office: Office) => void): void {
  describe.skipIf(program === undefined)(name, () => {
    const folder = mkdtempSync(join(tmpdir(), "rolewise-office-"));
    // It must not meet the settings, or a running program, of whoever tests.
    const home = mkdtempSync(join(tmpdir(), "rolewise-office-home-"));
    afterAll(() => {
      for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
    });
    define({
      folder,
      convert(names, filter) {
        const out = join(folder, "converted");
        const before = new Set(filesIn(out));
        const args = [
          `-env:UserInstallation=file://${home}`,
          "--headless",
          "--convert-to",
          filter,
          "--outdir",
          out,
        ];
        execFileSync(program ?? "", [...args, ...names], { cwd: folder, stdio: "pipe" });
        return filesIn(out).filter((each) => !before.has(each));
      },
      read: (each) => readFileSync(join(folder, "converted", each)),
    });
  });
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
