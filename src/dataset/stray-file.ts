import type { Diagnostic } from "../domain/diagnostic.ts";
import { nearest } from "../domain/nearest.ts";
import { quoted } from "./found-text.ts";
import { COLLECTIONS, PART_KEYS } from "./place.ts";

/** The warning that nothing reads a file of a dataset folder, with the name it was most likely meant to have. */
export function strayFile(path: string, place: string): Diagnostic {
  return {
    severity: "warning",
    code: "data/stray-file",
    message: `${quoted(place)} is not part of a dataset and was not read`,
    ...hintFor(place.split("/")),
    span: { file: path, line: 1, column: 1, length: 1, text: "" },
  };
}

function hintFor([first = "", second, third]: readonly string[]): { readonly hint?: string } {
  if (third !== undefined) return { hint: `did you mean ${first}/${third}?` };
  const meant = second === undefined ? nearestFile(first) : nearest(first, COLLECTIONS);
  return meant === undefined ? {} : { hint: `did you mean ${meant}?` };
}

function nearestFile(name: string): string | undefined {
  const end = name.lastIndexOf(".");
  const stem = nearest(name.slice(0, end), ["dataset", ...PART_KEYS]);
  if (stem !== undefined) return `${stem}${name.slice(end)}`;
  const folder = nearest(name.slice(0, end), COLLECTIONS);
  return folder && `${folder}/<id>${name.slice(end)}`;
}
