import { cleanText } from "../domain/clean-text.ts";
import { escapeMarkdown } from "./markdown-escape.ts";

/** What a template makes, which says how texts are written into it. */
export type TemplateKind = "html" | "markdown" | "mdx" | "text";

const KINDS: readonly (readonly [RegExp, TemplateKind])[] = [
  [/\.(?:html?|xml|svg)(?:\.mustache)?$/i, "html"],
  [/\.(?:md|markdown)(?:\.mustache)?$/i, "markdown"],
  [/\.mdx(?:\.mustache)?$/i, "mdx"],
];

/** What a template makes, by the ending of its name, with or without `.mustache` behind. */
export function templateKind(name: string): TemplateKind {
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? "text";
}

/**
 * Fills a Mustache template with a result document. Texts are cleaned as in every format, and escaped as
 * the kind asks; three braces leave the escaping out. A template that is not well formed is thrown as an error
 * of the library.
 */
export async function renderTemplate(
  template: string,
  document: unknown,
  kind: TemplateKind,
): Promise<string> {
  const { default: mustache } = await import("mustache");
  const escapes = {
    html: mustache.escape,
    markdown: (value: unknown) => escapeMarkdown(String(value)),
    // In MDX, what stands in braces is run.
    mdx: (value: unknown) => escapeMarkdown(String(value)).replace(/[{}]/g, "\\$&"),
    text: String,
  };
  return mustache.render(template, cleaned(document), refusePartial, { escape: escapes[kind] });
}

function refusePartial(name: string): never {
  throw new Error(`it takes in "${name}", and a template cannot take in another`);
}

/**
 * The document with every text fit to be shown, as in the other formats for people. Nothing in it has a prototype, for
 * Mustache would find its methods and call them.
 */
function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (typeof value !== "object" || value === null) return value;
  const bare = Array.isArray(value)
    ? value.map(cleaned)
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
  return Object.setPrototypeOf(bare, null);
}
