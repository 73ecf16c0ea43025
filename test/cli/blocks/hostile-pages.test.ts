import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putBodies } from "../../../src/cli/blocks/put-body.ts";
import { readPage } from "../../../src/cli/blocks/read-page.ts";
import { mutateBytes, randomFrom } from "../../support/mutate-bytes.ts";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.ts";
import { ROOT } from "../../support/run-rolewise.ts";
import { COMMAND, PAY, pageFolder } from "./support.ts";

const BEGIN = (name: string, command = "list roles") => `<!-- rolewise:begin ${name} ${command} -->\n`;
const END = (name: string) => `<!-- rolewise:end ${name} -->\n`;

/** A page of hundreds of lines as projects have them. */
const LONG = readFileSync(join(ROOT, "node_modules", "commander", "Readme.md"));

describe("what others wrote", () => {
  it.each([
    ["LF", "\n", "", "\n"],
    ["CRLF", "\r\n", "", "\r\n"],
    ["no line end at the end", "\n", "", ""],
    ["CRLF, none at the end, and a byte order mark", "\r\n", "\uFEFF", ""],
  ])("stays as it is, to the byte: %s", (_name, lineEnd, start, last) => {
    const form = (text: string) => text.replaceAll("\n", lineEnd);
    const above = start + form(`${LONG.toString("utf8")}\n\`${PAY.split("\n")[0]}\`\n\n`);
    const below = form(`${END("pay")}\n\`\`\`\n${PAY}\n\`\`\`\nThe end.`) + last;
    const page = pageFolder(above + form(BEGIN("pay", COMMAND)) + below);
    expect(page.run("update", "README.md").status).toBe(0);
    const text = page.text();
    expect(text.startsWith(above)).toBe(true);
    expect(text.endsWith(below)).toBe(true);
    expect(text).toContain("Average pay");
    const lineEnds = text.slice(above.length, text.length - below.length).match(/\r?\n/g) ?? [];
    expect(lineEnds.length).toBeGreaterThan(20);
    expect(new Set(lineEnds)).toEqual(new Set([above.includes("\r") ? "\r\n" : "\n"]));
    expect(page.run("update", "--check", "README.md").status).toBe(0);
  });

  it("survives that is no UTF-8, holds NUL, or mixes line ends", () => {
    const odd = Buffer.concat([
      Buffer.from("a\r\nb\rc\n"),
      Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0x0a]),
    ]);
    const page = pageFolder(Buffer.concat([odd, Buffer.from(BEGIN("r") + END("r")), odd]));
    expect(page.run("update", "README.md").status).toBe(0);
    const bytes = page.bytes();
    expect(bytes.subarray(0, odd.length).equals(odd)).toBe(true);
    expect(bytes.subarray(bytes.length - odd.length).equals(odd)).toBe(true);
    expect(page.text()).toContain("care-manager");
  });

  it("survives whatever it is: the property holds for random pages of hard texts", async () => {
    const text = fc.array(fc.constantFrom(...NAUGHTY_STRINGS, "```", "    code", "- item", "<div>"), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const latin1 = (lines: readonly string[]) =>
          lines.map((line) => `${Buffer.from(line, "utf8").toString("latin1")}\n`).join("");
        const [above, below] = [latin1(before), latin1(after)];
        const page = `${above}${BEGIN("r")}old\n${END("r")}${below}`;
        const { blocks } = await readPage("a.md", page);
        const [block] = blocks;
        if (block?.begin.name !== "r" || blocks.length > 1) return;
        const filled = await putBodies("a.md", page, [{ block, body: "new\n", words: [] }]);
        expect(filled.startsWith(above)).toBe(true);
        expect(filled.endsWith(END("r") + below)).toBe(true);
        expect(filled.slice(above.length).split("\n")[1]).toBe("new");
      }),
      { numRuns: 300, seed: 9 },
    );
  });

  it("survives damage: a page is refused whole, or changed only in its block", () => {
    const good = Buffer.from(
      `# T\n\n${BEGIN("r")}${END("r")}\n- \`x\`\n\n${BEGIN("s", "list sources")}${END("s")}end`,
    );
    const page = pageFolder(good);
    for (let seed = 0; seed < 40; seed += 1) {
      const damaged = Buffer.from(mutateBytes(good, randomFrom(seed)));
      writeFileSync(join(page.cwd, "README.md"), damaged);
      const { status, stderr } = page.run("update", "README.md");
      expect([0, 2]).toContain(status);
      expect(stderr).not.toMatch(/^ +at /m);
      if (status === 2) expect(page.bytes().equals(damaged)).toBe(true);
      expect(readdirSync(page.cwd)).toEqual(["README.md"]);
    }
  });
});

describe("a page whose lines do not fit", () => {
  it.each([
    ["block/no-end", BEGIN("a"), 2],
    ["block/no-begin", END("a"), 2],
    ["block/no-begin", BEGIN("a") + END("b") + END("a"), 3],
    ["block/nested", BEGIN("a") + BEGIN("b") + END("b") + END("a"), 3],
    ["block/crossed", BEGIN("a") + BEGIN("b") + END("a") + END("b"), 3],
    ["block/duplicate", BEGIN("a") + END("a") + BEGIN("A") + END("A"), 4],
    ["block/bad-line", "<!-- rolewise:begin -->\n", 2],
    ["block/bad-line", "<!-- rolewise:begin a.b list -->\n", 2],
    ["block/bad-line", "<!-- rolewise:end a b -->\n", 2],
    ["block/bad-line", `- ${BEGIN("a")}`, 2],
    ["block/bad-line", `  ${BEGIN("a")}${END("a")}`, 2],
    ["block/bad-line", `Some ${BEGIN("a")}`, 2],
    ["block/bad-line", "<!-- rolewise:begin a\nlist roles\n-->\n", 2],
  ])("is refused as %s, with its line, and stays as it was: %j", (code, lines, line) => {
    const text = `First.\n${lines}`;
    const page = pageFolder(text);
    for (const args of [["update"], ["update", "--check"], ["list", "--block", "a", "--inject"]]) {
      const { status, stdout, stderr } = page.run(...args, "README.md");
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(`[${code}]`);
      expect(stderr).toContain(`README.md:${line}:1`);
      expect(page.text()).toBe(text);
    }
  });

  it("keeps every other page from being written, too", () => {
    const page = pageFolder(BEGIN("a") + END("a"));
    writeFileSync(join(page.cwd, "bad.md"), BEGIN("a"));
    expect(page.run("update", "README.md", "bad.md").status).toBe(2);
    expect(page.text()).toBe(BEGIN("a") + END("a"));
  });

  it.each([
    ["fences", `\`\`\`\n${BEGIN("a")}\`\`\`\n`],
    ["longer fences", `~~~~ md\n\`\`\`\n${BEGIN("a")}~~~\n~~~~\n`],
    ["fences in lists", `- x\n\n  \`\`\`\n  ${BEGIN("a")}  \`\`\`\n`],
    ["fences in quotations", `> \`\`\`\n> ${BEGIN("a")}> \`\`\`\n`],
    ["indented code", `Text\n\n    ${BEGIN("a")}`],
    ["code in a sentence", `Write \`${BEGIN("a").trim()}\` here.\n`],
    ["a code element", `<pre>\n${BEGIN("a")}</pre>\n`],
    ["a longer comment", `<!--\n${BEGIN("a")}`],
    ["an unclosed fence", `\`\`\`\n${BEGIN("a")}`],
  ])("is none when they stand in %s", (_name, text) => {
    const page = pageFolder(text);
    const { status, stdout } = page.run("update", "README.md");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "0 blocks on 1 page: up to date.\n" });
    expect(page.text()).toBe(text);
  });
});
