import type { Diagnostic } from "../domain/diagnostic.ts";
import { nearest } from "../domain/nearest.ts";
import { quoted } from "./found-text.ts";
import { COLLECTIONS, PART_KEYS } from "./place.ts";

/** The warning that nothing reads a file of a dataset folder, with the name it was most likely meant to have. */
export function strayFile(path: string, place: string): Diagnostic {
  const [folder, name] = place.includes("/") ? place.split("/") : [undefined, place];
  const suggestion = folder === undefined ? nearestFile(name ?? "") : nearest(folder, COLLECTIONS);
  return {
    severity: "warning",
    code: "data/stray-file",
    message: `${quoted(place)} is not part of a dataset and was not read`,
    ...(suggestion === undefined ? {} : { hint: `did you mean ${suggestion}?` }),
    span: { file: path, line: 1, column: 1, length: 1, text: "" },
  };
}

function nearestFile(name: string): string | undefined {
  const end = name.lastIndexOf(".");
  const stem = nearest(name.slice(0, end), ["dataset", ...PART_KEYS]);
  if (stem !== undefined) return `${stem}${name.slice(end)}`;
  const folder = nearest(name.slice(0, end), COLLECTIONS);
  return folder && `${folder}/<id>${name.slice(end)}`;
}
