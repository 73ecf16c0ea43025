import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of cli-table3 that cuts a whole cell for a log that is off, once for every line drawn. */
const DEBUG_LINE = "let content = utils.truncate(this.content, 10, this.truncate);";

/** Looks for cells that a table lacks, in time that grows with the square of its rows; ours lack none. */
const SEARCH_FOR_GAPS = "    fillInTable(cellRows);\n";

/** Copies fifteen characters into each cell, their names worked out anew each time; a table has one set. */
const CHARS_PER_CELL = `    let chars = (this.chars = {});
    CHAR_NAMES.forEach(function (name) {
      setOption(optionsChars, tableChars, name, chars);
    });
`;
const CHARS_PER_TABLE = `    if (!charsOfTables.has(tableChars)) {
      const chars = {};
      CHAR_NAMES.forEach(function (name) {
        setOption(optionsChars, tableChars, name, chars);
      });
      charsOfTables.set(tableChars, chars);
    }
    this.chars = charsOfTables.get(tableChars);
`;

/**
 * Makes cli-table3 as quick as its drawing: how it measures and fills lines becomes ours, which knows
 * current Unicode and is fast for plain text; its debugging and its search for missing cells are
 * dropped. The build fails when a version no longer has what is replaced.
 */
export const leanTable = {
  name: "lean-table",
  setup(build) {
    const root = join(import.meta.dirname, "..");
    build.onResolve({ filter: /^\.\/utils$/ }, ({ importer, resolveDir }) =>
      importer.includes("cli-table3") && !importer.endsWith("lean-utils")
        ? { path: "lean-utils", namespace: "rolewise", pluginData: join(resolveDir, "utils.js") }
        : undefined,
    );
    build.onLoad({ filter: /^lean-utils$/, namespace: "rolewise" }, ({ pluginData }) => ({
      contents: [
        `const { mergeOptions } = require(${JSON.stringify(pluginData)});`,
        'module.exports = { ...require("./src/render/terminal/table-text.ts"), mergeOptions };',
      ].join("\n"),
      resolveDir: root,
    }));
    replaceIn(build, /[\\/]cli-table3[\\/]src[\\/]cell\.js$/, [
      [DEBUG_LINE, 'let content = "";'],
      [CHARS_PER_CELL, CHARS_PER_TABLE],
      ["class Cell {", "const charsOfTables = new WeakMap();\n\nclass Cell {"],
    ]);
    replaceIn(build, /[\\/]cli-table3[\\/]src[\\/]layout-manager\.js$/, [[SEARCH_FOR_GAPS, ""]]);
  },
};

function replaceIn(build, filter, replacements) {
  build.onLoad({ filter }, ({ path }) => {
    let contents = readFileSync(path, "utf8");
    for (const [wanted, replacement] of replacements) {
      if (contents.split(wanted).length !== 2)
        throw new Error(`${path} has changed: see scripts/lean-table.js`);
      contents = contents.replace(wanted, () => replacement);
    }
    return { contents };
  });
}
