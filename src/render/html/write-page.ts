import { type Content, element } from "./element.ts";
import { PAGE_ASSETS } from "./page-assets.ts";
import { writeHtml } from "./write-html.ts";

/** A whole page. */
export interface Page {
  readonly title: string;
  readonly body: readonly Content[];
  /** Script that runs at the end of the page, if any, and its hash. */
  readonly script?: string;
  readonly scriptHash?: string;
  /** Data for the script, by the id of the element that holds it. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Writes a page that needs nothing else. Its policy lets nothing be fetched or sent, and nothing run but
 * the style and the script that were put in here, known by their hashes. The empty icon keeps browsers from asking for one.
 */
export function writePage({ title, body, script, scriptHash, data = {} }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${PAGE_ASSETS.styleHash}'`,
    `script-src '${scriptHash ?? "none"}'`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("link", { rel: "icon", href: "data:," }),
    element("title", {}, title),
  ];
  const islands = Object.entries(data).map(
    ([id, value]) => `<script type="application/json" id="${id}">${islandText(value)}</script>\n`,
  );
  return [
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n',
    ...head.map((each) => `${writeHtml(each)}\n`),
    `<style>${PAGE_ASSETS.style}</style>\n</head>\n`,
    "<body>\n",
    ...body.map(writeHtml),
    "\n",
    ...islands,
    ...(script === undefined ? [] : [`<script>${script}</script>\n`]),
    "</body>\n</html>\n",
  ].join("");
}

/** JSON in which nothing can end the element that holds it. */
function islandText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003C");
}
