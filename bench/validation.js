import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataset } from "./generate-dataset.js";
import { measure, nodeCommand } from "./measure.js";
import { peer, rolewise, root } from "./paths.js";
import { milliseconds, printTable, RATIO_COLUMNS, ratio, ratios } from "./print-table.js";
import { writeYaml } from "./write-yaml.js";

const OURS = "rolewise validate, YAML";
const OURS_JSON = "rolewise validate, JSON";
const AJV = "ajv-cli validate, JSON";

/** Measures the checking of a dataset of 20 KB beside ajv-cli with the published schema, which checks the form only. */
export async function measureValidation(folder, { rounds }) {
  const schema = join(root, "dist", "schemas", "dataset.schema.json");
  if (!existsSync(schema)) {
    process.stdout.write(`\nValidation: left out, there is no ${schema}\n`);
    return;
  }
  const dataset = makeDataset({ roles: 1, sources: 22 });
  const yaml = join(folder, "small.yaml");
  const json = join(folder, "small.json");
  writeFileSync(yaml, writeYaml(dataset));
  writeFileSync(json, JSON.stringify(dataset, null, 2));
  const subjects = [
    nodeCommand(AJV, [
      peer("ajv-cli", "dist", "index.js"),
      "validate",
      "--strict=false",
      "-s",
      schema,
      "-d",
      json,
    ]),
    nodeCommand(OURS, [rolewise, "validate", yaml]),
    nodeCommand(OURS_JSON, [rolewise, "validate", json]),
    nodeCommand("node -e 0", ["-e", "0"]),
  ];
  const times = await measure(subjects, { rounds });
  const base = times.get(AJV);
  const bare = times.get("node -e 0").median;
  const design = new Map([[OURS, "<= 0.55"]]);
  printTable({
    heading: "Validation of a small dataset",
    about: `Wall time x ajv-cli, which took ${milliseconds(base.median)} ms, on ${kilobytes(yaml)} KB of YAML (${kilobytes(json)} KB as JSON); ${rounds} rounds.`,
    columns: ["", ...RATIO_COLUMNS, "x node -e 0", "design"],
    rows: subjects.map(({ name }) => [
      name,
      ...ratios(times.get(name), base),
      ratio(times.get(name).median, bare),
      design.get(name) ?? "",
    ]),
  });
}

function kilobytes(file) {
  return (statSync(file).size / 1000).toFixed(0);
}
