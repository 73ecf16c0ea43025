import {
  type BytesFormatId,
  FORMATS,
  type FormatId,
  type RenderOptions,
  type TextFormatId,
} from "./formats.ts";
import { type ResultDocument, viewOf } from "./view-of.ts";

/**
 * Writes a result in a format. Nothing is read from the environment: width 80, no color, Unicode
 * drawing and the format's own amount of sources, unless options say otherwise.
 */
export function renderDocument(
  document: ResultDocument,
  format: TextFormatId,
  options: Partial<RenderOptions> = {},
): string {
  return FORMATS[format].render(viewOf(document), completed(format, options));
}

/** Writes a result as the bytes of a file that a program of its own opens, likewise. */
export function renderBytes(
  document: ResultDocument,
  format: BytesFormatId,
  options: Partial<RenderOptions> = {},
): Promise<Uint8Array> {
  return FORMATS[format].render(viewOf(document), completed(format, options));
}

function completed(format: FormatId, options: Partial<RenderOptions>): RenderOptions {
  return {
    width: 80,
    layout: "auto",
    ascii: false,
    color: false,
    excel: false,
    explain: false,
    handout: {},
    sources: FORMATS[format].sources,
    ...options,
  };
}
