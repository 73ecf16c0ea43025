import { cleanText } from "../../domain/clean-text.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { DiagnosticCode } from "../../domain/diagnostic-codes.ts";
import type { DiagnosticFormat } from "../../render/diagnostics/diagnostic-formats.ts";
import { renderDiagnostics } from "../../render/diagnostics/render-diagnostics.ts";
import { count } from "../../render/word-source.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import type { DataOptions } from "../options.ts";
import { type ColorChoice, resolveColor } from "../resolve-color.ts";
import { resolveWidth } from "../resolve-width.ts";

export interface ValidateCommandOptions extends DataOptions {
  readonly format: DiagnosticFormat;
  readonly width?: number;
  readonly color: ColorChoice;
}

/** Checks a dataset and reports every fault; gives the exit code: 0 valid, 1 not, 2 when there was nothing to check. */
export async function runValidate(
  path: string | undefined,
  options: ValidateCommandOptions,
  host: Host,
): Promise<number> {
  const { readDatasetFrom } = await import("../read-dataset-from.ts");
  const checked = path ?? options.data ?? host.bundledFolder;
  const { dataset, diagnostics } = await readDatasetFrom(checked, options, host);
  const code = dataset ? EXIT.answered : answerOf(diagnostics);
  const isAnswer = code !== EXIT.cannotAnswer || options.format !== "terminal";
  const stream = isAnswer ? host.stdout : host.stderr;
  const width = options.width ?? (stream.isTerminal ? resolveWidth(undefined, host.env, stream) : undefined);
  stream.write(
    renderDiagnostics(diagnostics, {
      format: options.format,
      path: checked,
      color: resolveColor(options.color, host.env, stream),
      ...(width === undefined ? {} : { columns: width }),
    }),
  );
  if (dataset && options.format === "terminal")
    host.stdout.write(`${wordSubject(checked, host)} is valid: ${wordContent(dataset)}\n`);
  return code;
}

/** Codes that say that there was no dataset to judge, rather than a faulty one. */
const NOTHING_TO_CHECK: readonly DiagnosticCode[] = [
  "file/missing",
  "file/not-a-file",
  "file/no-permission",
  "file/link-loop",
  "file/unreadable",
  "file/no-dataset",
  "syntax/empty",
  "syntax/many-documents",
];

function answerOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.every(({ code }) => NOTHING_TO_CHECK.includes(code)) ? EXIT.cannotAnswer : EXIT.no;
}

function wordSubject(path: string, host: Host): string {
  if (path === "-") return "standard input";
  return path === host.bundledFolder ? "the bundled dataset" : cleanText(path);
}

function wordContent({ roles, credentials, sources }: Dataset): string {
  return [
    count(roles.length, "role"),
    count(credentials.length, "credential"),
    count(sources.length, "source"),
  ].join(", ");
}
