import { explainedCodes, isDiagnosticCode } from "../../domain/diagnostic-codes.ts";
import { renderCodeList, renderExplanation } from "../../render/diagnostics/render-explanation.ts";
import { jsonText } from "../../render/json-text.ts";
import type { Host } from "../host.ts";
import { type ColorChoice, resolveColor } from "../resolve-color.ts";
import { resolveWidth } from "../resolve-width.ts";
import { suggest, usageError } from "../usage-error.ts";

export interface ExplainCommandOptions {
  readonly format: "terminal" | "json";
  readonly width?: number;
  readonly color: ColorChoice;
}

/** Explains a code of a message, or lists all codes. */
export function runExplain(code: string | undefined, options: ExplainCommandOptions, host: Host): void {
  const text = {
    width: resolveWidth(options.width, host.env, host.stdout),
    color: resolveColor(options.color, host.env, host.stdout),
  };
  const explained = explainedCodes();
  if (code === undefined) {
    const all = Object.entries(explained).map(([id, { title }]) => ({ code: id, title }));
    host.stdout.write(options.format === "json" ? json({ codes: all }) : renderCodeList(all, text));
    return;
  }
  const bare = code.replace(/^\[|\]$/g, "");
  const codes = Object.keys(explained);
  const named = codes.find((it) => it === bare || it.endsWith(`/${bare}`)) ?? bare;
  if (!isDiagnosticCode(named)) {
    throw usageError(
      "usage/unknown-name",
      `there is no code "${code}"`,
      suggest(named, codes, "see all of them with: rolewise explain"),
    );
  }
  const explanation = explained[named];
  host.stdout.write(
    options.format === "json"
      ? json({ codes: [{ code: named, ...explanation }] })
      : renderExplanation(named, explanation, text),
  );
}

function json(content: { readonly codes: readonly object[] }): string {
  return jsonText({ format: "rolewise/explanation", version: 1, ...content });
}
