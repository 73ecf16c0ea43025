import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderTemplate, templateKind } from "../../src/render/template.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";
import { printed, ROOT, rolewise } from "../support/run-rolewise.ts";
import { emptyFolder } from "./support/shell.ts";

const example = (name: string) => join(ROOT, "docs", "examples", "templates", name);

describe("--template", () => {
  it("fills the examples with results", () => {
    const pay = printed(["compare", "--section", "pay", "--template", example("pay.md.mustache")]);
    expect(pay).toContain("  - care-manager: Average pay of care managers. (USD 58670 to 58670 a year)\n");
    const sources = printed(["compare", "--template", example("sources.html.mustache")]);
    expect(sources).toContain('<li><a href="https:&#x2F;&#x2F;www.');
    const credentials = printed(["list", "credentials", "--template", example("credentials.adoc.mustache")]);
    expect(credentials).toContain("| ccm | Certified Case Manager\n");
  });

  it("works with --output, --check and --inject, and never writes over the template", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "t.md"), "{{#lists}}{{#items}}- {{title}}\n{{/items}}{{/lists}}");
    writeFileSync(join(cwd, "page.md"), "<!-- rolewise:begin r -->\n<!-- rolewise:end r -->\n");
    const list = ["list", "roles", "--template", "t.md"];
    const status = (...more: readonly string[]) => rolewise([...list, ...more], { cwd }).status;
    expect(status("--output", "o.md", "--check")).toBe(1);
    expect(status("--output", "o.md")).toBe(0);
    expect(status("--output", "o.md", "--check")).toBe(0);
    expect(status("--inject", "page.md", "--block", "r")).toBe(0);
    expect(status("--inject", "page.md", "--block", "r", "--check")).toBe(0);
    expect(status("--output", "t.md")).toBe(2);
    expect(status("--format", "csv")).toBe(2);
  });

  it.each([
    ["{{#roles}}", "1:11", "Unclosed section"],
    ["a\nb {{/x}}", "2:3", "Unopened section"],
    ["a\r\n\r\n{{", "3:3", "Unclosed tag"],
    ["{{> /etc/passwd}}", "1:1", "cannot take in another"],
    [Buffer.from([0x61, 0xff]), "1:2", "not UTF-8 at byte 2"],
  ])("says where a template is wrong: %j", (template, place, what) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "bad"), template);
    const { status, stdout, stderr } = rolewise(["list", "--template", "bad", "--output", "o"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`bad:${place}: error: `);
    expect(stderr).toContain(what);
    expect(readdirSync(cwd)).toEqual(["bad"]);
  });

  it.each(["nowhere", "."])("says that there is none: %s", (name) => {
    const { status, stderr } = rolewise(["list", "--template", name], { cwd: emptyFolder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/\[(?:usage\/bad-template|output\/cannot-read)\]/);
  });

  it("leaves out what the result does not have, whatever JavaScript has by that name", async () => {
    const names = ["nope", "constructor", "toString", "__proto__", "valueOf", "list.map", "list.constructor"];
    const template = names.map((name) => `{{${name}}}{{#${name}}}x{{/${name}}}`).join("");
    expect(await renderTemplate(template, { list: [1], text: "a" }, "text")).toBe("");
    expect(await renderTemplate("{{list.length}} {{text.length}}", { list: [1], text: "a" }, "text")).toBe(
      "1 1",
    );
  });

  it("does not let a text run in MDX", async () => {
    expect(await renderTemplate("{{text}}", { text: "{evil()}<X/>" }, "mdx")).toBe("\\{evil()\\}\\<X/\\>");
  });

  it("does not let a result break what it is written into", async () => {
    for (const text of NAUGHTY_STRINGS) {
      const html = await renderTemplate("<p>{{text}}</p>", { text }, "html");
      expect(html.replace(/^<p>|<\/p>$/g, "")).not.toMatch(/[<>"]/);
      const markdown = await renderTemplate("{{text}}", { text }, "markdown");
      expect(markdown).not.toMatch(/(?<!\\)[<[|]/);
      const plain = await renderTemplate("{{text}}", { text }, "text");
      expect(plain).not.toContain("\u001B");
      expect(plain.split("\n")).toHaveLength(1);
    }
  });

  it.each([
    ["a.html", "html"],
    ["a.HTM.mustache", "html"],
    ["a.md.mustache", "markdown"],
    ["a.mdx", "mdx"],
    ["a.mustache", "text"],
    ["a.adoc", "text"],
  ])("escapes in %s as in %s", (name, kind) => {
    expect(templateKind(name)).toBe(kind);
  });
});
