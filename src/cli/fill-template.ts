import { decodeUtf8 } from "../dataset/decode-utf8.ts";
import { sourceText } from "../dataset/source-text.ts";
import { cleanText } from "../domain/clean-text.ts";
import { type Diagnostic, RolewiseError } from "../domain/diagnostic.ts";
import { renderTemplate, templateKind } from "../render/template.ts";
import { type ResultDocument, viewOf } from "../render/view-of.ts";
import type { Host } from "./host.ts";
import { readTarget } from "./read-target.ts";
import { usageError } from "./usage-error.ts";

/** Reads somebody's template and fills it with a result. */
export async function fillTemplate(document: ResultDocument, path: string, host: Host): Promise<string> {
  const bytes = await readTarget(path, host);
  if (bytes === undefined) throw usageError("usage/bad-template", `there is no template ${path}`);
  const decoding = decodeUtf8(path, bytes);
  if ("diagnostic" in decoding) throw new RolewiseError([decoding.diagnostic]);
  try {
    return await renderTemplate(decoding.text, viewOf(document).document, templateKind(path));
  } catch (problem) {
    throw new RolewiseError([wordProblem(path, decoding.text, problem)]);
  }
}

/** The library ends its messages with the place in the text, counted in characters. */
function wordProblem(path: string, template: string, problem: unknown): Diagnostic {
  const message = problem instanceof Error ? problem.message : String(problem);
  const [, what = message, place] = /^(.*?)(?: at (\d+))?$/s.exec(message) ?? [];
  const at = Number(place ?? 0);
  return {
    severity: "error",
    code: "usage/bad-template",
    message: `the template cannot be filled: ${cleanText(what)}`,
    hint: "templates are written in Mustache: docs/blocks.md",
    span: sourceText(path, template).span(at, at),
  };
}
