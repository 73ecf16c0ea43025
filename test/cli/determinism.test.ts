import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { main } from "../../src/cli/main.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { FORMATS, isFormatId } from "../../src/render/formats.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { BIN, ROOT } from "../support/run-rolewise.ts";
import { emptyFolder, has, quote, shell } from "./support/shell.ts";

const FORMAT_IDS = Object.keys(FORMATS).filter(isFormatId);

const PLAN = [
  ...["plan", "ccm", "cmgt-bc", "--license", "rn active unrestricted expires=2028-06-30"],
  ...["--experience", "case-management+nursing from=2026-01-05 to=present 40h/week by=ccm"],
  ...["--as-of", "2026-11-21"],
];

/** The bundled data as one map, as somebody would write it in one file. */
function inOneFile(): Record<string, unknown> {
  const read = (path: string) => parse(new TextDecoder().decode(nodeFiles.read(join(ROOT, "data", path))));
  const folder = (name: string) =>
    Object.fromEntries(
      nodeFiles
        .list(join(ROOT, "data", name))
        .map((file) => [file.replace(/\.yaml$/, ""), read(`${name}/${file}`)]),
    );
  const parts = ["sources", "vocabulary", "disagreements"].flatMap((part) =>
    nodeFiles.list(join(ROOT, "data")).includes(`${part}.yaml`) ? [[part, read(`${part}.yaml`)]] : [],
  );
  return {
    ...read("dataset.yaml"),
    ...Object.fromEntries(parts),
    roles: folder("roles"),
    credentials: folder("credentials"),
  };
}

/** The order of topics is the order of rows; elsewhere the order of keys says nothing. */
const ORDERED = ["topics"];

function reversed(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => reversed(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, reversed(item, name)] as const);
  return Object.fromEntries(ORDERED.includes(key) ? entries : entries.reverse());
}

async function answered(args: readonly string[], data: unknown): Promise<string> {
  const host = createMemoryHost({ entries: { "/d.json": JSON.stringify(data) } });
  const code = await main([...args, "--data", "/d.json"], host);
  expect(host.written.stderr).toBe("");
  expect(code).toBe(0);
  return host.written.stdout;
}

/** What must change no byte. */
const WORLDS = [
  "",
  "TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8",
  "TZ=America/Adak LC_ALL=de_DE.UTF-8 LANG=ar_EG.UTF-8",
  "cd / &&",
  ...(has("faketime") ? ["faketime '2031-02-28 23:59:59'"] : []),
];

describe("the same data gives the same bytes", () => {
  it.each(FORMAT_IDS)("whatever the order of its keys: %s", async (format) => {
    const data = inOneFile();
    const other = reversed(data);
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(data));
    for (const args of [
      PLAN,
      ...(FORMATS[format].isForFew
        ? []
        : [
            ["compare", "case-manager", "care-manager"],
            ["show", "ccm"],
            ["show", "case-manager"],
            ["list", "sections"],
          ]),
    ]) {
      // Tables are slow to draw without the changes that the build makes to cli-table3.
      const line = [...args, "--format", format, "--layout", "records"];
      expect(await answered(line, other)).toBe(await answered(line, data));
    }
  });

  it.each(["html", "markdown"])("whatever the order of its keys: a site in %s", async (format) => {
    const sites = await Promise.all(
      [inOneFile(), reversed(inOneFile())].map(async (data) => {
        const host = createMemoryHost({ entries: { "/d.json": JSON.stringify(data) }, today: "2031-02-28" });
        const args = ["export", "--all", "/site", "--format", format, "--data", "/d.json"];
        expect(await main(args, host)).toBe(0);
        host.files.entries.delete("/d.json");
        return [...host.files.entries];
      }),
    );
    expect(sites[0]).toHaveLength(12);
    expect(sites[1]).toEqual(sites[0]);
  });

  it("whatever the order of its keys: blocks", async () => {
    const page =
      "<!-- rolewise:begin a compare --data d.json -->\n<!-- rolewise:end a -->\n<!-- rolewise:begin b show ccm --data d.json -->\n<!-- rolewise:end b -->\n";
    const pages = await Promise.all(
      [inOneFile(), reversed(inOneFile())].map(async (data) => {
        const host = createMemoryHost({ entries: { "/p/d.json": JSON.stringify(data), "/p/a.md": page } });
        expect(await main(["update", "/p/a.md"], host)).toBe(0);
        return host.files.entries.get("/p/a.md");
      }),
    );
    expect(pages[0]).toContain("Average pay");
    expect(pages[1]).toBe(pages[0]);
  });

  it("from one file, from the folder and from the package", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "d.json"), JSON.stringify(inOneFile()));
    const { stdout } = shell(
      [
        "rolewise compare case-manager care-manager --format json | sha256sum",
        "rolewise compare case-manager care-manager --format json --data d.json | sha256sum",
        `rolewise compare case-manager care-manager --format json --data ${quote(join(ROOT, "data"))} | sha256sum`,
      ].join("\n"),
      { cwd },
    );
    expect(new Set(stdout.trim().split("\n")).size).toBe(1);
  });

  it("in every time zone, locale and folder, on every day", () => {
    const script = WORLDS.map((world) => {
      const lines = FORMAT_IDS.map((format) => {
        const args = FORMATS[format].isForFew ? PLAN.map(quote).join(" ") : "compare";
        return `${world} ${quote(process.execPath)} ${quote(BIN)} ${args} --format ${format}`;
      });
      return `{ ${lines.map((line) => `(${line})`).join("; ")}; } | sha256sum`;
    });
    const { stdout, stderr } = shell(script.join("\n"), { cwd: emptyFolder() });
    expect(stderr).toBe("");
    expect(new Set(stdout.trim().split("\n")).size).toBe(1);
  });

  it("in every time zone, locale and folder, on every day: what is written into files", () => {
    const tiny = quote(join(ROOT, "docs/examples/tiny.yaml"));
    const template = quote(join(ROOT, "docs/examples/templates/credentials.adoc.mustache"));
    const script = WORLDS.map((world) =>
      [
        'folder="$(mktemp -d)"',
        "printf '<!-- rolewise:begin a compare -->\\n<!-- rolewise:end a -->\\n' > \"$folder/a.md\"",
        ...[
          `export --all "$folder/site" --data ${tiny}`,
          `export --all "$folder/wiki" --data ${tiny} --format markdown`,
          'export-page --output "$folder/page.html"',
          `update "$folder/a.md" --data ${tiny}`,
          `list --template ${template} --output "$folder/t"`,
        ].map((args) => `(${world} ${quote(process.execPath)} ${quote(BIN)} ${args} > /dev/null)`),
        '(cd "$folder" && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum)',
        'rm -r "$folder"',
      ].join(" && "),
    );
    const { stdout, stderr } = shell(script.join("\n"), { cwd: emptyFolder() });
    expect(stderr).toBe("");
    const sums = stdout.trim().split("\n");
    expect(sums.length).toBe(WORLDS.length);
    expect(new Set(sums).size).toBe(1);
  });
});
