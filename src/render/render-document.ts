import { FORMATS, type FormatId, type RenderOptions } from "./formats.ts";
import { type ResultDocument, viewOf } from "./view-of.ts";

/**
 * Writes a result in a format. Nothing is read from the environment: width 80, no color, Unicode
 * drawing and the format's own amount of sources, unless options say otherwise.
 */
export function renderDocument(
  document: ResultDocument,
  format: FormatId,
  options: Partial<RenderOptions> = {},
): string {
  return FORMATS[format].render(viewOf(document), {
    width: 80,
    layout: "auto",
    ascii: false,
    color: false,
    excel: false,
    explain: false,
    handout: {},
    sources: FORMATS[format].sources,
    ...options,
  });
}
