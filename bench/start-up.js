import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, measure, nodeCommand } from "./measure.js";
import { peer, rolewise, root } from "./paths.js";
import { milliseconds, printTable, RATIO_COLUMNS, ratios } from "./print-table.js";

const BARE = "node -e 0";

/** Measures how long whole commands take, beside programs that do something alike with the same content. */
export async function measureStartUp(folder, { rounds }) {
  const node24 = Number(process.versions.node.split(".")[0]) >= 24;
  const peers = peersOn(folder);
  const entries = [
    ours(["compare"], node24 ? "<= 2.0" : "<= 1.6"),
    ours(["compare", "--width", "80"], node24 ? "<= 2.0" : "<= 1.6"),
    ours(["compare", "--section", "duties"], ""),
    ours(["--version"], node24 ? "<= 1.4" : "<= 1.25"),
    ours(["--help"], node24 ? "<= 1.4" : "<= 1.25"),
    ours(["show", "rn"], ""),
    ours(["check", "--profile", "docs/examples/student.yaml"], node24 ? "<= 3.6" : "<= 2.6"),
    ours(["validate", "data"], ""),
    ...peers.found,
  ];
  const bare = nodeCommand(BARE, ["-e", "0"]);
  const times = await measure([bare, ...entries.map(({ subject }) => subject)], { rounds });
  const base = times.get(BARE);
  printTable({
    heading: "Start-up",
    about: `Wall time x ${BARE}, which took ${milliseconds(base.median)} ms; ${rounds} rounds. Design figures are for Node ${node24 ? 24 : 20}.`,
    columns: ["", ...RATIO_COLUMNS, "design"],
    rows: [{ subject: bare, design: "" }, ...entries].map(({ subject: { name }, design }) => [
      name,
      ...ratios(times.get(name), base),
      design,
    ]),
    after: peers.missing.map((name) => `left out: ${name} is not on the PATH`),
  });
}

function ours(args, design) {
  return { subject: nodeCommand(`rolewise ${args.join(" ")}`, [rolewise, ...args]), design };
}

/** The programs beside; those that draw a table get what rolewise writes as CSV, prettier what it writes as Markdown. */
function peersOn(folder) {
  const csv = compareAs("csv");
  const csvFile = join(folder, "comparison.csv");
  const markdownFile = join(folder, "comparison.md");
  writeFileSync(csvFile, csv);
  writeFileSync(markdownFile, compareAs("markdown"));
  const ttyTable = [peer("tty-table", "adapters", "terminal-adapter.js"), "--format", "csv"];
  const prettier = [peer("prettier", "bin", "prettier.cjs"), "--no-config", "--check", markdownFile];
  const found = [
    { subject: nodeCommand("tty-table, the same as CSV", ttyTable, { input: csv }), design: "(2.5)" },
    // 1 only says that prettier would set the tables otherwise.
    {
      subject: nodeCommand("prettier --check, the same as Markdown", prettier, { codes: [0, 1] }),
      design: "(3.9)",
    },
  ];
  if (spawnSync("csvlook", ["--version"]).status !== 0) return { found, missing: ["csvlook (csvkit)"] };
  const csvlook = command("csvlook, the same as CSV", "csvlook", [csvFile]);
  return { found: [...found, { subject: csvlook, design: "(2.6)" }], missing: [] };
}

function compareAs(format) {
  const args = [rolewise, "compare", "--format", format];
  return execFileSync(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 });
}
