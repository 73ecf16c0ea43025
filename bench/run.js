import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./paths.js";
import { prepare } from "./prepare.js";

const PARTS = {
  "start-up": async (folder, options) => (await import("./start-up.js")).measureStartUp(folder, options),
  validation: async (folder, options) => (await import("./validation.js")).measureValidation(folder, options),
  rendering: async () => (await import("./rendering.js")).measureRendering(),
  weighing: async (_folder, options) => (await import("./weighing.js")).measureWeighing(options),
  update: async (folder, options) => (await import("./update.js")).measureUpdate(folder, options),
  rosters: async (folder, options) => (await import("./rosters.js")).measureRosters(folder, options),
  large: async (folder, options) =>
    (await import("./large-datasets.js")).measureLargeDatasets(folder, options),
};

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "11" } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
const rounds = Number(values.rounds);
if (unknown.length > 0 || !(rounds >= 1)) {
  process.stderr.write(`usage: npm run bench -- [--rounds <n>] [${Object.keys(PARTS).join("] [")}]\n`);
  process.exitCode = 2;
} else {
  prepare();
  printMachine();
  const folder = mkdtempSync(join(tmpdir(), "rolewise-bench-"));
  try {
    for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
      await PARTS[name](folder, { rounds });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Figures of different machines are compared by their ratios only. */
function printMachine() {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  process.stdout.write(
    `Machine\nrolewise ${version}, Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${model}\n`,
  );
}
