import { FORMATS, type FormatId, formatOfFile } from "../render/formats.ts";
import { renderDocument } from "../render/render-document.ts";
import type { ResultDocument } from "../render/view-of.ts";
import { gatherHandout } from "./gather-handout.ts";
import type { Host } from "./host.ts";
import { refuseIdleOptions } from "./idle-options.ts";
import type { LoadedDataset } from "./load-dataset.ts";
import type { OutputOptions } from "./options.ts";
import { resolveAscii } from "./resolve-ascii.ts";
import { resolveColor } from "./resolve-color.ts";
import { resolveWidth } from "./resolve-width.ts";
import { usageError } from "./usage-error.ts";
import { attempt, fileOf, OWNER_ONLY, writeOutput } from "./write-output.ts";

/**
 * Renders a result and writes it where it was asked for: standard output, or a file that is replaced
 * as a whole and is never one of the inputs.
 */
export async function deliver(
  document: ResultDocument,
  options: OutputOptions,
  host: Host,
  isInput: LoadedDataset["isInput"],
): Promise<void> {
  const target = fileOf(options.output);
  await refuseInput(options, host, isInput);
  const format = chooseFormat(options);
  const stream = target === undefined ? host.stdout : { isTerminal: false };
  const text = renderDocument(document, format, {
    width: resolveWidth(options.width, host.env, stream),
    layout: options.layout,
    ascii: resolveAscii(options.ascii ?? false, host),
    color: resolveColor(options.color, host.env, stream),
    sources: options.sources ?? FORMATS[format].sources,
    excel: options.excel ?? false,
    explain: options.explain ?? false,
    handout: await gatherHandout(options, host),
  });
  await writeOutput(text, target, host, tellsOfPerson(document) ? OWNER_ONLY : undefined);
}

function tellsOfPerson(document: ResultDocument): boolean {
  return document.format === "rolewise/check" || "forYou" in document;
}

function chooseFormat(options: OutputOptions): FormatId {
  const { format, output } = options;
  const chosen = format ?? (output === undefined ? undefined : formatOfFile(output)) ?? "terminal";
  refuseIdleOptions(options, chosen);
  return chosen;
}

/** Refuses to write over what is read: a part of the dataset, a profile, the logo. */
export async function refuseInput(
  { output, logo }: Pick<OutputOptions, "output" | "logo">,
  host: Host,
  isInput: LoadedDataset["isInput"],
): Promise<void> {
  const target = fileOf(output);
  if (target === undefined) return;
  const file = await attempt(target, () => host.files.resolve(target));
  const isLogo = logo !== undefined && file === (await attempt(logo, () => host.files.resolve(logo)));
  if (isLogo || isInput(file)) {
    throw usageError(
      "output/is-input",
      `--output ${target} would be read as ${isLogo ? "the logo" : "a part of the dataset"}`,
      "write to another file",
    );
  }
}
