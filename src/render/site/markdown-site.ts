import { escapeMarkdown, heading, paragraph } from "../markdown-escape.ts";
import { renderDocument } from "../render-document.ts";
import type { SiteFormat, SiteGroup, SiteLink, SitePage } from "./site.ts";

/** A site in Markdown, as GitHub and many site generators show it. */
export const MARKDOWN_SITE: SiteFormat = {
  ending: ".md",
  index: ({ title, intro, groups, closing }, fileOf) =>
    joined([
      heading(1, title),
      paragraph(escapeMarkdown(intro)),
      ...groups.flatMap((group) => drawGroup(group, fileOf)),
      ...closing.map((text) => paragraph(escapeMarkdown(text))),
    ]),
  page: (document, { home, seeAlso }) =>
    joined([
      linkTo(home),
      renderDocument(document, "markdown").trimEnd(),
      ...(seeAlso.length === 0 ? [] : [heading(2, "See also"), seeAlso.map(asLine).join("\n")]),
    ]),
};

function drawGroup(
  { heading: text, pages, note }: SiteGroup,
  fileOf: (page: SitePage) => string,
): readonly string[] {
  const lines = pages.map((page) => {
    const line = asLine({ file: fileOf(page), title: page.title });
    return page.about === "" ? line : `${line}: ${escapeMarkdown(page.about)}`;
  });
  return [
    heading(2, text),
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...(note === undefined ? [] : [paragraph(escapeMarkdown(note))]),
  ];
}

function asLine(link: SiteLink): string {
  return `- ${linkTo(link)}`;
}

function linkTo({ file, title }: SiteLink): string {
  return `[${escapeMarkdown(title)}](${file})`;
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
