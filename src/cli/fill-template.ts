import { renderTemplate, templateKind } from "../render/template.ts";
import { type ResultDocument, viewOf } from "../render/view-of.ts";
import type { Host } from "./host.ts";
import { readTarget } from "./read-target.ts";
import { usageError } from "./usage-error.ts";

/** Reads somebody's template and fills it with a result. */
export async function fillTemplate(document: ResultDocument, path: string, host: Host): Promise<string> {
  const bytes = await readTarget(path, host);
  if (bytes === undefined) throw usageError("usage/bad-template", `there is no template ${path}`);
  const template = new TextDecoder().decode(bytes);
  try {
    return await renderTemplate(template, viewOf(document).document, templateKind(path));
  } catch (problem) {
    const what = problem instanceof Error ? problem.message : String(problem);
    throw usageError(
      "usage/bad-template",
      `${path} is no template that can be filled: ${what}`,
      "templates are written in Mustache: docs/blocks.md",
    );
  }
}
