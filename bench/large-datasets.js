import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataset, writeFolder } from "./generate-dataset.js";
import { measure, nodeCommand } from "./measure.js";
import { rolewise } from "./paths.js";
import { milliseconds, printTable } from "./print-table.js";
import { writeYaml } from "./write-yaml.js";

const SIZES = [10, 100, 1000];
const ROLES_IN_ONE_FILE = 100;
const MIBIBYTE = 2 ** 20;

/** Measures how checking and comparing grow with the number of roles, less what Node itself takes. */
export async function measureLargeDatasets(folder, { rounds }) {
  const rows = [];
  for (const roles of SIZES) {
    const path = join(folder, `roles-${roles}`);
    writeFolder(makeDataset({ roles }), path);
    // The largest takes seconds a run, which leaves noise little room.
    rows.push(
      ...(await measureOne(path, roles, `${roles} roles`, [], roles < 1000 ? rounds : Math.min(rounds, 3))),
    );
  }
  const file = join(folder, "roles.yaml");
  writeFileSync(file, writeYaml(makeDataset({ roles: ROLES_IN_ONE_FILE })));
  const size = Math.ceil(statSync(file).size / MIBIBYTE);
  const limit = size > 5 ? ["--max-size", String(size)] : [];
  rows.push(
    ...(await measureOne(file, ROLES_IN_ONE_FILE, `${ROLES_IN_ONE_FILE} roles in one file`, limit, rounds)),
  );
  printTable({
    heading: "Large datasets",
    about: `Wall time less that of node -e 0, in milliseconds; up to ${rounds} rounds. Growth is linear when "a role" stays the same.`,
    columns: ["", "median", "range", "a role", "design"],
    rows,
  });
}

async function measureOne(path, roles, label, limit, rounds) {
  const limits = ["--max-keys", "100000", ...limit];
  const subjects = [
    nodeCommand("node -e 0", ["-e", "0"]),
    nodeCommand("validate", [rolewise, "validate", path, ...limits]),
    nodeCommand("compare", [rolewise, "compare", "role-0", "role-1", "--data", path, ...limits]),
  ];
  const times = await measure(subjects, { rounds, warmUp: roles < 1000 ? 1 : 0 });
  const bare = times.get("node -e 0").median;
  return ["validate", "compare"].map((name) => {
    const { median, least, most } = times.get(name);
    return [
      `${name}, ${label}`,
      milliseconds(median - bare),
      `${milliseconds(least - bare)}-${milliseconds(most - bare)}`,
      ((median - bare) / roles).toFixed(2),
      name === "compare" && roles === 1000 ? "<= 400 compiled" : "",
    ];
  });
}
