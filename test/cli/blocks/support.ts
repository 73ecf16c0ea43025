import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolewise } from "../../support/run-rolewise.ts";
import { emptyFolder } from "../support/shell.ts";

export const COMMAND = "compare case-manager care-manager --section pay --only disputed";
export const PAY = `<!-- rolewise:begin pay ${COMMAND} -->\n<!-- rolewise:end pay -->`;

/** A folder with one page, and what is done to it. */
export interface PageFolder {
  readonly cwd: string;
  bytes(): Buffer;
  text(): string;
  run(...args: readonly string[]): ReturnType<typeof rolewise>;
}

/** Makes a folder that holds one page. */
export function pageFolder(page: string | Uint8Array, name = "README.md"): PageFolder {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, name), page);
  const bytes = () => readFileSync(join(cwd, name));
  return {
    cwd,
    bytes,
    text: () => bytes().toString("utf8"),
    run: (...args) => rolewise(args, { cwd }),
  };
}
