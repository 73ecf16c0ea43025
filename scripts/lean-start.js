import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Leaves out of the start of the program what a run does not need.
 *
 * - string-width holds tables of Unicode that only texts beyond Latin are looked up in: loaded at the first.
 * - chalk would look at the terminal, which loads half of Node's network code; it is always told its level.
 * - commander could start other programs; rolewise has none, and what starts them takes time to load.
 */
export const leanStart = {
  name: "lean-start",
  setup(build) {
    replaceModule(build, /^string-width$/, ({ importer }) => !importer.includes("node_modules"), {
      name: "lazy-string-width",
      contents: `
        let stringWidth;
        export default (text) => (stringWidth ??= require(${JSON.stringify(require.resolve("string-width"))}).default)(text);
      `,
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

function replaceModule(build, filter, applies, { name, contents }) {
  build.onResolve({ filter }, (args) => (applies(args) ? { path: name, namespace: "lean" } : undefined));
  build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "lean" }, () => ({
    contents,
    resolveDir: import.meta.dirname,
  }));
}
