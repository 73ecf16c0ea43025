import { type FileChild, HeadingLevel, Paragraph } from "docx";
import { MARKS } from "../marks.ts";
import type { Sheet, SourceDetail } from "../sheet.ts";
import { drawBadge } from "./draw-item.ts";
import { drawOutline } from "./draw-outline.ts";
import { drawParagraph, drawSection } from "./draw-section.ts";
import { drawSources } from "./draw-sources.ts";
import { drawTimeline } from "./draw-timeline.ts";
import type { References } from "./references.ts";
import { gap, run } from "./run.ts";

/** Draws a sheet below its title, within a width in twentieths of a point. */
export function drawSheet(
  sheet: Sheet,
  detail: SourceDetail,
  references: References,
  width: number,
): readonly FileChild[] {
  const { intro, timelines = [], sections, outlines = [], closing, sources } = sheet;
  return [
    ...intro.map((item) => drawParagraph(item, references)),
    ...timelines.flatMap((timeline) => drawTimeline(timeline, references, width)),
    ...sections.flatMap((section) => drawSection(section, references, width)),
    ...outlines.flatMap((outline) => drawOutline(outline, references)),
    ...drawLegend(sheet),
    ...closing.map((text) => new Paragraph({ style: "Closing", children: [run(text)] })),
    ...drawSources(sources, detail, references),
  ];
}

function drawLegend({ marks, oldMeaning }: Sheet): readonly FileChild[] {
  if (marks.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run("Signs")] }),
    ...marks.map(
      (mark) =>
        new Paragraph({
          style: "Sign",
          children: [
            drawBadge(mark, `${MARKS[mark].word}:`),
            gap(),
            run(mark === "old" ? oldMeaning : MARKS[mark].meaning),
          ],
        }),
    ),
  ];
}
