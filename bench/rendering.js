import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Table from "cli-table3";
import { makeDataset } from "./generate-dataset.js";
import { measure } from "./measure.js";
import { root } from "./paths.js";
import { milliseconds, printTable, RATIO_COLUMNS, ratios } from "./print-table.js";

const ROWS = 60;
const WIDTH = 100;
const OURS = "rolewise renderDocument";
const PLAIN = "cli-table3, wordWrap";
/** A rendering takes milliseconds, so more rounds cost nothing; the first ones are slow until the code is compiled. */
const ROUNDS = 40;
const WARM_UP = 20;

/** Measures the drawing of two columns by sixty rows inside this process, beside plain cli-table3 wrapping the same texts. */
export async function measureRendering() {
  const { compareRoles, readDataset, renderDocument } = await import(
    pathToFileURL(join(root, "dist", "lib", "index.js")).href
  );
  const made = makeDataset({ roles: 2, statements: ROWS, topics: ROWS, sections: ["duties"] });
  const bytes = new TextEncoder().encode(JSON.stringify(made));
  const { dataset, diagnostics } = readDataset([{ path: "made.json", place: "", bytes }]);
  if (!dataset) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const comparison = compareRoles(dataset, dataset.roles, dataset.checked, { sections: ["duties"] });
  const options = { width: WIDTH, layout: "table", sources: "none" };
  const head = ["Topic", ...comparison.roles.map(({ title }) => title)];
  const cells = comparison.sections
    .flatMap(({ rows }) => rows)
    .map(({ title, cells: [left, right] }) => [title, textsOf(left), textsOf(right)]);
  const subjects = [
    { name: PLAIN, run: () => drawPlain(head, cells) },
    { name: OURS, run: () => renderDocument(comparison, "terminal", options) },
  ];
  const times = await measure(subjects, { rounds: ROUNDS, warmUp: WARM_UP });
  const base = times.get(PLAIN);
  printTable({
    heading: `Rendering two columns by ${cells.length} rows`,
    about: `Time in one process x cli-table3, which took ${milliseconds(base.median)} ms at width ${WIDTH}; ${ROUNDS} rounds.`,
    columns: ["", ...RATIO_COLUMNS, "design"],
    rows: subjects.map(({ name }) => [
      name,
      ...ratios(times.get(name), base),
      name === OURS ? "<= 0.30" : "",
    ]),
  });
}

function drawPlain(head, cells) {
  const table = new Table({ head, colWidths: [16, 40, 40], wordWrap: true, style: { head: [], border: [] } });
  table.push(...cells);
  return table.toString();
}

function textsOf({ statements }) {
  return statements.map(({ text, note }) => (note ? `${text} ${note}` : text)).join(" ");
}
