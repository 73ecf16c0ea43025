import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Bundles a file of `src/page/` for browsers of the last years. */
export function bundleForPage(name, options = {}) {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [join("src", "page", name)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    // `:is` and the like are left as they are written.
    target: ["chrome120", "firefox121", "safari17.2"],
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  // Texts of the program may show how a comment begins; in a script that would begin one.
  const text = outputFiles[0].text.trim().replaceAll("<!--", "\\x3c!--");
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${name} would end the element that holds it`);
  return { text, hash: hashOf(text), metafile };
}

/** Style and script of pages with their hashes, as `ROLEWISE_PAGE` wants them. */
export function pageAssets() {
  const style = bundleForPage("page.css");
  const script = bundleForPage("handout.ts");
  return { style: style.text, styleHash: style.hash, script: script.text, scriptHash: script.hash };
}

function hashOf(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
