import { Document, Packer, PageOrientation } from "docx";
import { cleanText } from "../../domain/clean-text.ts";
import { momentOfStamp } from "../office/moment-of-stamp.ts";
import type { OfficeOptions } from "../office/office-options.ts";
import { settleArchive } from "../office/settle-archive.ts";
import type { Sheet } from "../sheet.ts";
import { BULLET_LEVELS, BULLETS } from "./bullets.ts";
import { drawFooter, drawHeader } from "./draw-handout.ts";
import { drawSheet } from "./draw-sheet.ts";
import { nameOfLink, openReferences } from "./references.ts";
import { STYLES } from "./styles.ts";

/** US letter and its margins, in twentieths of a point. */
const PAGE = { width: 12_240, height: 15_840 };
const MARGIN = 1_000;
/** So many columns beside the labels are too narrow to be read on a page that stands upright. */
const LANDSCAPE_FROM = 3;
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Draws a sheet as a Word document, with the words of whoever hands it out. */
export async function renderDocx(
  sheet: Sheet,
  { sources, handout, stamp }: OfficeOptions,
): Promise<Uint8Array> {
  const title = handout.title ?? sheet.title;
  const isWide = sheet.sections.some(
    ({ columns, rows }) => rows.length > 0 && columns.length >= LANDSCAPE_FROM,
  );
  const width = (isWide ? PAGE.height : PAGE.width) - 2 * MARGIN;
  const references = openReferences(sheet.sources, sources);
  const children = [...drawHeader(handout, title), ...drawSheet(sheet, sources, references, width)];
  const document = new Document({
    title: cleanText(title),
    creator: "rolewise",
    lastModifiedBy: "rolewise",
    styles: STYLES,
    numbering: { config: [{ reference: BULLETS, levels: BULLET_LEVELS }] },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, footer: 500 },
          },
        },
        footers: { default: drawFooter(handout) },
        children,
      },
    ],
  });
  for (const [place, address] of references.addresses.entries()) {
    document.Document.Relationships.addRelationship(nameOfLink(place), HYPERLINK, address, "External");
  }
  const archive = await Packer.pack(document, "uint8array");
  return settleArchive(archive, stamp === undefined ? undefined : momentOfStamp(stamp));
}
