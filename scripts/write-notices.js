import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** Bundled packages keep their licenses: writes the license of every package whose code is in the bundles. */
export function writeNotices(root, metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const packages = [...new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []))].sort();
  const notices = packages.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : "";
    return `${name.split("node_modules/").at(-1)} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(join(root, "dist", "third-party-licenses.txt"), notices.join(`\n${"-".repeat(72)}\n\n`));
}
