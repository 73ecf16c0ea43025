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
  return mustache.render(template, cleaned(document), {}, { escape: escapes[kind] });
}

/** The document with every text fit to be shown, as in the other formats for people. */
function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}
