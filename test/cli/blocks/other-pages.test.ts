import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printed } from "../../support/run-rolewise.ts";
import { pageFolder } from "./support.ts";

const BLOCK = "Above\n  <!-- rolewise:begin r list roles -->\n<!-- rolewise:end r -->\nBelow\n";
const TEMPLATE = "{{#lists}}{{#items}}<b>{{title}}</b>\n{{/items}}{{/lists}}";

describe("a page that is plain text", () => {
  it.each(["notes.txt", "README", "NOTES.TXT"])("takes a result as a terminal shows it: %s", (name) => {
    const page = pageFolder(BLOCK, name);
    expect(page.run("update", name).status).toBe(0);
    const text = page.text();
    expect(text).toContain(printed(["list", "roles"]));
    expect(text).not.toContain("prettier");
    expect(text.startsWith("Above\n  <!-- rolewise:begin r list roles hash=")).toBe(true);
    expect(page.run("update", "--check", name).status).toBe(0);
    page.run("update", name);
    expect(page.text()).toBe(text);
  });

  it("takes another format where its begin line asks for it", () => {
    const page = pageFolder(BLOCK.replace("list roles", "list roles --format csv"), "a.txt");
    page.run("update", "a.txt");
    expect(page.text()).toContain(`-->\n${printed(["list", "roles", "--format", "csv"])}<!--`);
  });
});

describe("a page of another kind", () => {
  const names = ["a.html", "a.HTM", "a.mdx", "a.adoc", "a.rst", "a.svg", "a.vue", "a.js", ".npmrc"];

  it.each(names)("takes no format, for that could do harm there: %s", (name) => {
    const page = pageFolder(BLOCK, name);
    for (const args of [
      ["update", name],
      ["update", "--check", name],
      ["list", "--inject", name, "--block", "r"],
      ["list", "--format", "csv", "--inject", name, "--block", "r"],
    ]) {
      const { status, stderr } = page.run(...args);
      expect(status).toBe(2);
      expect(stderr).toContain("[block/not-allowed]");
      expect(page.text()).toBe(BLOCK);
    }
  });

  it.each(names)("takes what a template makes: %s", (name) => {
    const page = pageFolder(BLOCK, name);
    writeFileSync(join(page.cwd, "t.html"), TEMPLATE);
    const words = ["list", "roles", "--template", "t.html", "--inject", name, "--block", "r"];
    expect(page.run(...words)).toMatchObject({ status: 0, stderr: "" });
    expect(page.text()).toMatch(
      /^Above\n {2}<!-- rolewise:begin r list roles hash=\S+ version=\S+ -->\n<b>Care manager<\/b>\n<b>Case manager<\/b>\n<!-- rolewise:end r -->\nBelow\n$/,
    );
    expect(page.run(...words, "--check").status).toBe(0);
  });

  it("is refused if its lines do not fit", () => {
    const page = pageFolder("<!-- rolewise:begin a -->\n", "a.html");
    expect(page.run("update", "a.html").stderr).toContain("a.html:1:1: error: nothing ends the block a");
  });
});
