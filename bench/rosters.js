import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measure, nodeCommand } from "./measure.js";
import { root } from "./paths.js";
import { AS_OF } from "./people.js";
import { printTable, RATIO_COLUMNS, ratios } from "./print-table.js";
import { writeRoster } from "./roster-rows.js";

const CREDENTIALS = ["ccm", "cmgt-bc", "cmc"];
const PEOPLE = 1_000_000;
const DATED_PEOPLE = 100_000;
const CHECKED_PEOPLE = 20_000;
const PEER = "DuckDB, two threads";
const OURS = "rolewise roster, totals";
const DATED = `rolewise roster, dated jobs, ${DATED_PEOPLE} people`;

/** Measures a roster of a million people with undated totals beside DuckDB, and reports the rows a second of dated jobs. */
export async function measureRosters(folder, { rounds }) {
  const [few, totals, dated] = ["few.csv", "totals.csv", "dated.csv"].map((name) => join(folder, name));
  writeRoster(few, CHECKED_PEOPLE, { dated: false });
  compareVerdicts(few, folder);
  writeRoster(totals, PEOPLE, { dated: false });
  writeRoster(dated, DATED_PEOPLE, { dated: true });
  const subjects = [
    nodeCommand(PEER, peerArguments(totals, join(folder, "peer.ndjson"))),
    nodeCommand(OURS, ourArguments(totals, join(folder, "ours.ndjson"))),
    nodeCommand(DATED, ourArguments(dated, join(folder, "dated.ndjson"))),
  ];
  const times = await measure(subjects, { rounds: Math.min(rounds, 3), warmUp: 0 });
  const base = times.get(PEER);
  printTable({
    heading: `A roster of ${PEOPLE} people by the rules of ${CREDENTIALS.length} credentials`,
    about:
      "Verdicts and what is missing, as NDJSON into a file; DuckDB does the same in SQL and agrees on every verdict.",
    columns: ["", ...RATIO_COLUMNS, "rows/s", "design"],
    rows: subjects.map(({ name }) => {
      const rows = name === DATED ? DATED_PEOPLE : PEOPLE;
      const perSecond = ((rows * 1000) / times.get(name).median).toFixed(0);
      return name === DATED
        ? [name, "", "", "", perSecond, ""]
        : [name, ...ratios(times.get(name), base), perSecond, name === OURS ? "<= 1.0" : ""];
    }),
    after: [
      `Peak memory of rolewise: ${peakMegabytes(ourArguments(totals, join(folder, "ours.ndjson")))} (design: under 160 MB)`,
    ],
  });
}

function ourArguments(file, output) {
  return [
    join(root, "bin", "rolewise.js"),
    ...[
      "roster",
      file,
      "--as-of",
      AS_OF,
      "--format",
      "ndjson",
      "--fields",
      "verdict,missing",
      "--output",
      output,
    ],
    ...CREDENTIALS.flatMap((id) => ["--credential", id]),
  ];
}

function peerArguments(file, output) {
  return [join(import.meta.dirname, "roster-peer.js"), file, output];
}

/** Two programs that do not agree cannot be compared. */
function compareVerdicts(file, folder) {
  const verdicts = [ourArguments, peerArguments].map((argumentsFor, place) => {
    const output = join(folder, `few-${place}.ndjson`);
    const { status, stderr } = spawnSync(process.execPath, argumentsFor(file, output), { cwd: root });
    if (status !== 0) throw new Error(`exit code ${status}\n${stderr}`);
    const lines = readFileSync(output, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    return lines.map(({ id, credential, verdict }) => `${id} ${credential} ${verdict}`).sort();
  });
  const [ours, theirs] = verdicts;
  const place = ours.findIndex((line, at) => line !== theirs[at]);
  if (place >= 0) throw new Error(`${PEER} disagrees: ${theirs[place]}, not ${ours[place]}`);
}

/** As GNU time tells it; the system has no other way to ask about a program that has ended. */
function peakMegabytes(args) {
  const { stderr, error } = spawnSync("/usr/bin/time", ["-f", "%M", process.execPath, ...args], {
    cwd: root,
  });
  return error
    ? "not known, for lack of GNU time"
    : `${Math.round(Number(stderr.toString().trim()) / 1000)} MB`;
}
