import { Bookmark, type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { SheetSource, SourceDetail } from "../sheet.ts";
import { placeOfSource, type References } from "./references.ts";
import { gap, run } from "./run.ts";

/** Lists the sources, each under its number and with its address in full, as paper has no links. */
export function drawSources(
  sources: readonly SheetSource[],
  detail: SourceDetail,
  references: References,
): readonly FileChild[] {
  if (detail === "none" || sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run("Sources")] }),
    ...sources.map(
      (source, index) =>
        new Paragraph({
          style: "Source",
          children: [
            new Bookmark({ id: placeOfSource(index + 1), children: [run(`${index + 1}.`)] }),
            new TextRun({ text: "\t" }),
            run(source[detail] || source.id),
            gap(),
            references.link(source.address),
          ],
        }),
    ),
  ];
}
