import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, rolewise } from "../../support/run-rolewise.ts";
import { emptyFolder } from "../support/shell.ts";

export const TINY = readFileSync(join(ROOT, "docs/examples/tiny.yaml"), "utf8");

/** A folder with a small dataset, and the site that is made of it in `out`. */
export interface SiteFolder {
  readonly cwd: string;
  /** The path of a file of the site. */
  path(name: string): string;
  text(name: string): string;
  names(): readonly string[];
  /** Replaces the dataset. */
  setData(text: string): void;
  run(...more: readonly string[]): ReturnType<typeof rolewise>;
}

/** Makes a folder with a small dataset. */
export function siteFolder(): SiteFolder {
  const cwd = emptyFolder();
  const path = (name: string) => join(cwd, "out", name);
  const setData = (text: string) => writeFileSync(join(cwd, "tiny.yaml"), text);
  setData(TINY);
  return {
    cwd,
    path,
    setData,
    text: (name) => readFileSync(path(name), "utf8"),
    names: () => readdirSync(path("")).sort(),
    run: (...more) => rolewise(["export", "--all", "out", "--data", "tiny.yaml", ...more], { cwd }),
  };
}
