import { MARKS } from "../marks.ts";
import type { Sheet, SourceDetail } from "../sheet.ts";
import { drawBadge, type Footnotes } from "./draw-item.ts";
import { drawOutline } from "./draw-outline.ts";
import { drawParagraph, drawSection } from "./draw-section.ts";
import { drawSources } from "./draw-sources.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { type Content, element } from "./element.ts";

/** A part of a page that can be reached, and hidden. */
export interface PagePart {
  readonly id: string;
  readonly heading: string;
}

/** What a sheet is on a page: its parts, by name, and all of it below its title. */
export interface DrawnSheet {
  readonly parts: readonly PagePart[];
  readonly content: readonly Content[];
}

/** How a sheet is drawn; the prefix keeps the ids of two sheets on one page apart. */
export interface SheetDrawing {
  readonly detail: SourceDetail;
  readonly prefix?: string;
}

/** Draws a sheet below its title; the ids of its parts count through. */
export function drawSheet(sheet: Sheet, { detail, prefix = "" }: SheetDrawing): DrawnSheet {
  const footnotes: Footnotes = {
    prefix,
    numbers: detail === "none" ? new Map() : new Map(sheet.sources.map(({ id }, index) => [id, index + 1])),
  };
  const drawings = [
    ...(sheet.timelines ?? []).map((timeline) => ({
      heading: timeline.heading,
      draw: (id: string) => drawTimeline(timeline, id, footnotes),
    })),
    ...sheet.sections.map((section) => ({
      heading: section.heading,
      draw: (id: string) => drawSection(section, id, footnotes),
    })),
    ...(sheet.outlines ?? []).map((outline) => ({
      heading: outline.heading,
      draw: (id: string) => drawOutline(outline, id, footnotes),
    })),
  ];
  const parts = drawings.map(({ heading, draw }, index) => ({
    id: `${prefix}part-${index + 1}`,
    heading,
    draw,
  }));
  return {
    parts: parts.map(({ id, heading }) => ({ id, heading })),
    content: [
      ...sheet.intro.map((item) => drawParagraph(item, footnotes)),
      ...parts.map(({ id, draw }) => draw(id)),
      drawLegend(sheet),
      ...sheet.closing.map((text) => element("p", { class: "closing" }, text)),
      drawSources(sheet.sources, detail, prefix),
    ],
  };
}

function drawLegend({ marks, oldMeaning }: Sheet): Content {
  if (marks.length === 0) return [];
  return element(
    "section",
    {},
    element("h2", {}, "Signs"),
    element(
      "dl",
      {},
      ...marks.map((mark) =>
        element(
          "div",
          {},
          element("dt", {}, drawBadge(mark, MARKS[mark].word)),
          element("dd", {}, mark === "old" ? oldMeaning : MARKS[mark].meaning),
        ),
      ),
    ),
  );
}
