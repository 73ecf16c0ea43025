import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { peer, root } from "./paths.js";

const BUILT = ["dist/cli/run.cjs", "dist/lib/index.js", "dist/dataset.json"];

/** Installs the programs measured beside, and builds rolewise, where that was not done. */
export function prepare() {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8"));
  const missing = Object.entries(devDependencies).filter(([name, version]) => versionOf(name) !== version);
  if (missing.length > 0) run("npm install --no-save --prefix bench");
  if (!BUILT.every((file) => existsSync(join(root, file)))) run("npm run --silent build");
}

function versionOf(name) {
  const file = peer(name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}

/** Standard output is for the figures. */
function run(line) {
  execSync(line, { cwd: root, stdio: ["ignore", process.stderr, process.stderr] });
}
