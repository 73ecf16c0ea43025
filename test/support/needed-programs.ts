import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that some tests need beside Node.js, by what they are asked for as. */
const PROGRAMS = {
  browser: { names: ["chromium", "chromium-browser", "google-chrome"], packages: "chromium" },
  office: { names: ["soffice"], packages: "libreoffice-writer-nogui libreoffice-calc-nogui" },
} as const;

export type Program = keyof typeof PROGRAMS;

/** Where a program is; undefined where this machine has none. */
export function programPath(program: Program): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = PROGRAMS[program].names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(canRun);
}

/** What to install so that a program is there, on Debian and its kin. */
export function packagesFor(program: Program): string {
  return PROGRAMS[program].packages;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
