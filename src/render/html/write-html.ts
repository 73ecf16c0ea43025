import { cleanText } from "../../domain/clean-text.ts";
import { type Attributes, type Content, type HtmlElement, isElement } from "./element.ts";

/** Elements without content, which have no end tag. */
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "link", "meta"]);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes a tree as HTML. This is the one place where texts become markup: every one is escaped here. */
export function writeHtml(content: Content): string {
  if (typeof content === "string") return escapeHtml(content);
  if (!isElement(content)) return content.map(writeHtml).join("");
  const start = `<${content.tag}${writeAttributes(content.attributes)}>`;
  return VOID.has(content.tag) ? start : `${start}${writeInside(content)}</${content.tag}>`;
}

/** Lines make the file readable, and are only where they are not seen. */
function writeInside({ tag, content }: HtmlElement): string {
  const inside = content.map(writeHtml).join("");
  return LINES.has(tag) ? `\n${inside.replace(/\n$/, "")}\n` : inside;
}

const LINES: ReadonlySet<string> = new Set([
  "body",
  "main",
  "header",
  "footer",
  "section",
  "table",
  "tbody",
  "ol",
]);

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return "";
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join("");
}

/** What parts texts from each other; cleaning would take its spaces. */
export const SEPARATORS: ReadonlySet<string> = new Set([" ", ", "]);

function escapeHtml(text: string): string {
  const clean = SEPARATORS.has(text) ? text : cleanText(text);
  return clean.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
