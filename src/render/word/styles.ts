import type { IStylesOptions } from "docx";
import { INK } from "./inks.ts";

/** Looks and distances; sizes are in half points, distances in twentieths of one. Whoever changes a style in Word changes all that has it. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Calibri", size: 21, language: { value: "en-US" } },
      paragraph: { spacing: { after: 100 } },
    },
    title: { run: { size: 40, bold: true, color: INK.title }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 28, bold: true, color: INK.title },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, bold: true, color: INK.title },
      paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 50 } } },
    hyperlink: { run: { color: INK.link } },
  },
  characterStyles: [{ id: "Citation", name: "Citation", run: { superScript: true, color: INK.link } }],
  paragraphStyles: [
    style("Intro", { run: { size: 23 } }),
    style("TableText", { run: { size: 18 }, paragraph: { spacing: { after: 40 } } }),
    style("TableHead", { run: { size: 18, bold: true }, paragraph: { spacing: { after: 40 } } }),
    style("Remark", { run: { size: 19 }, paragraph: { spacing: { before: 80, after: 40 } } }),
    style("Sign", { run: { size: 19 }, paragraph: { spacing: { after: 30 } } }),
    style("Closing", {
      run: { size: 19, color: INK.quiet },
      paragraph: { spacing: { before: 60, after: 40 } },
    }),
    style("Source", {
      run: { size: 18 },
      paragraph: { indent: { left: 480, hanging: 480 }, spacing: { after: 50 } },
    }),
    style("PageEnd", { run: { size: 17, color: INK.quiet }, paragraph: { spacing: { after: 20 } } }),
  ],
};

type Style = NonNullable<IStylesOptions["paragraphStyles"]>[number];

/** A style of ours is shown in Word's list of styles. */
function style(id: string, looks: Pick<Style, "run" | "paragraph">): Style {
  return {
    id,
    name: id.replace(/(?<=[a-z])(?=[A-Z])/g, " "),
    basedOn: "Normal",
    quickFormat: true,
    ...looks,
  };
}
