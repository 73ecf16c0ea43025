import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { measure, nodeCommand } from "./measure.js";
import { rolewise, root } from "./paths.js";
import { milliseconds, printTable, RATIO_COLUMNS, ratio, ratios } from "./print-table.js";

const FILES = 200;
const COMMANDS = [
  "compare case-manager care-manager --section pay",
  "compare case-manager care-manager --section skills --only differences",
  "show ccm --sources short",
];

/** Measures the checking of blocks beside Prettier's checking of the same pages. */
export async function measureUpdate(folder, { rounds }) {
  const pages = join(folder, "pages");
  mkdirSync(pages);
  const blocks = COMMANDS.map(
    (command, place) =>
      `## Part ${place}\n\nWritten by hand.\n\n<!-- rolewise:begin part-${place} ${command} -->\n<!-- rolewise:end part-${place} -->\n`,
  );
  for (let page = 0; page < FILES; page += 1) {
    writeFileSync(join(pages, `page-${page}.md`), `# Page ${page}\n\n${blocks.join("\n")}`);
  }
  const files = readdirSync(pages).map((name) => join(pages, name));
  const { status, stderr } = spawnSync(process.execPath, [rolewise, "update", ...files]);
  if (status !== 0) throw new Error(stderr.toString());
  const reading = "for (const file of process.argv.slice(1)) require('node:fs').readFileSync(file)";
  const base = "node reads the files";
  const subjects = [
    nodeCommand(base, ["-e", reading, ...files]),
    nodeCommand("rolewise update --check", [rolewise, "update", "--check", ...files]),
    nodeCommand("prettier --check", [
      join(root, "node_modules", "prettier", "bin", "prettier.cjs"),
      "--check",
      ...files,
    ]),
  ];
  const times = await measure(subjects, { rounds });
  const prettier = times.get("prettier --check").median;
  const start = performance.now();
  for (const file of files) readFileSync(file);
  const bare = performance.now() - start;
  printTable({
    heading: "Blocks of pages",
    about: `Wall time x a process that only reads them, which took ${milliseconds(times.get(base).median)} ms (the reading alone ${milliseconds(bare)} ms), on ${FILES} pages of ${COMMANDS.length} blocks; ${rounds} rounds.`,
    columns: ["", ...RATIO_COLUMNS, "x prettier", "design"],
    rows: subjects.map(({ name }) => [
      name,
      ...ratios(times.get(name), times.get(base)),
      ratio(times.get(name).median, prettier),
      name.startsWith("rolewise") ? "<= 10" : "",
    ]),
  });
}
