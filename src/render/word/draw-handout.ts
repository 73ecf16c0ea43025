import {
  AlignmentType,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { type Handout, type Picture, paragraphsOf } from "../handout.ts";
import { pictureSize } from "../picture-size.ts";
import { run } from "./run.ts";

/** A logo is drawn within so many pixels. */
const LOGO = { width: 320, height: 72 };

const KINDS = { "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif" } as const;

/** The head of a document: logo, title and the counselor's own words. */
export function drawHeader({ logo, intro }: Handout, title: string): readonly FileChild[] {
  return [
    ...(logo ? drawLogo(logo) : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...paragraphsOf(intro).map((text) => new Paragraph({ style: "Intro", children: [run(text)] })),
  ];
}

/** What stands at the end of every page: the counselor's own words, and its number. */
export function drawFooter({ footer }: Handout): Footer {
  return new Footer({
    children: [
      ...paragraphsOf(footer).map((text) => new Paragraph({ style: "PageEnd", children: [run(text)] })),
      new Paragraph({
        style: "PageEnd",
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

/** What a logo shows is told by the words beside it. */
function drawLogo(logo: Picture): readonly FileChild[] {
  const size = pictureSize(logo);
  if (logo.mediaType === "image/webp" || size === undefined) return [];
  const scale = Math.min(1, LOGO.width / size.width, LOGO.height / size.height);
  const transformation = {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: KINDS[logo.mediaType],
          data: logo.bytes,
          transformation,
          altText: { id: "1", name: "Logo", description: "", title: "Logo" },
        }),
      ],
    }),
  ];
}
