/** Packages that only some runs need: to ask, to write files, to measure text beyond Latin. */
export const VENDORED = ["inquirer", "string-width", "write-file-atomic"];

/** The part of the program that reads YAML and JSON data; the bundled dataset needs none of it. */
export const READER = "read-dataset-from";

/**
 * Leaves out of the start of the program what a run does not need.
 *
 * - The packages named, and the reader, become files of their own, read when the code that needs them runs.
 * - string-width would be needed at once, though only texts beyond Latin are measured with it: it is
 *   loaded at the first such text.
 * - cli-table3 has a string-width of its own, with a pattern of all emoji; it draws only plain stand-ins.
 * - cli-table3 can color with a package of its own; it is never asked to.
 * - chalk would look at the terminal, which loads half of Node's network code; it is always told its level.
 * - commander could start other programs; rolewise has none, and what starts them takes time to load.
 */
export function leanStart(vendored) {
  return {
    name: "lean-start",
    setup(build) {
      build.onResolve({ filter: /^[a-z-]+$/ }, ({ path, importer }) =>
        vendored.includes(path) && path !== "string-width" && !importer.includes("node_modules")
          ? { path: `../vendor/${path}.cjs`, external: true }
          : undefined,
      );
      build.onResolve({ filter: /^\.\.\/vendor\// }, ({ path }) => ({ path, external: true }));
      if (vendored === VENDORED) {
        build.onResolve({ filter: new RegExp(`/${READER}\\.ts$`) }, ({ kind }) =>
          kind === "dynamic-import" ? { path: `./${READER}.cjs`, external: true } : undefined,
        );
      }
      replaceModule(build, /^string-width$/, ({ importer }) => !importer.includes("node_modules"), {
        name: "lazy-string-width",
        contents: `
          let stringWidth;
          export default (text) => (stringWidth ??= require("../vendor/string-width.cjs").default)(text);
        `,
      });
      replaceModule(build, /^string-width$/, ({ importer }) => importer.includes("cli-table3"), {
        name: "plain-width",
        contents: "module.exports = (text) => text.length;",
      });
      replaceModule(build, /^@colors\/colors/, () => true, {
        name: "no-colors",
        contents: "module.exports = {};",
      });
      replaceModule(build, /^#supports-color$/, () => true, {
        name: "no-terminal",
        contents: "export default { stdout: false, stderr: false };",
      });
      replaceModule(build, /^node:child_process$/, ({ importer }) => importer.includes("commander"), {
        name: "no-programs",
        contents: "module.exports = {};",
      });
    },
  };
}

function replaceModule(build, filter, applies, { name, contents }) {
  build.onResolve({ filter }, (args) => (applies(args) ? { path: name, namespace: "lean" } : undefined));
  build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "lean" }, () => ({
    contents,
    resolveDir: import.meta.dirname,
  }));
}
