import { FORMATS, type FormatId, isBytesFormat, type MarkdownPlace } from "../render/formats.ts";
import { renderBytes, renderDocument } from "../render/render-document.ts";
import type { ResultDocument } from "../render/view-of.ts";
import { footnotesOf } from "./blocks/draw-block.ts";
import { formatByEnding } from "./format-by-ending.ts";
import { gatherHandout } from "./gather-handout.ts";
import type { Host } from "./host.ts";
import { refuseIdleOptions } from "./idle-options.ts";
import type { LoadedDataset } from "./load-dataset.ts";
import type { OutputOptions } from "./options.ts";
import { placeContent } from "./place-content.ts";
import { refuseMisplacedBytes } from "./refuse-misplaced-bytes.ts";
import { resolveAscii } from "./resolve-ascii.ts";
import { resolveColor } from "./resolve-color.ts";
import { resolveStamp } from "./resolve-stamp.ts";
import { resolveWidth } from "./resolve-width.ts";
import { usageError } from "./usage-error.ts";
import { attempt, fileOf, OWNER_ONLY } from "./write-output.ts";

/**
 * Renders a result and writes it where it was asked for: standard output, or a file that is replaced
 * as a whole and is never one of the inputs. Gives the exit code: 1 when it was to be compared and differs.
 */
export async function deliver(
  document: ResultDocument,
  options: OutputOptions,
  host: Host,
  isInput: LoadedDataset["isInput"],
): Promise<number> {
  const target = options.inject ?? fileOf(options.output);
  await refuseInput(options, host, isInput);
  const mode = tellsOfPerson(document) ? OWNER_ONLY : undefined;
  if (options.template !== undefined) {
    refuseIdleOptions(options, "template");
    const { fillTemplate } = await import("./fill-template.ts");
    return placeContent(
      await fillTemplate(document, options.template, host),
      { ...options, format: undefined },
      host,
      mode,
    );
  }
  const format = chooseFormat(options);
  refuseMisplacedBytes(format, options, host);
  if (format === "ics" && document.format !== "rolewise/plan") {
    throw usageError(
      "usage/bad-option",
      "ics is for dates, which only a plan for somebody has",
      "use it with rolewise plan, without --from-zero",
    );
  }
  const stream = target === undefined ? host.stdout : { isTerminal: false };
  const stamp = resolveStamp(host.env);
  const drawing = {
    width: resolveWidth(options.width, host.env, stream),
    layout: options.layout,
    ascii: resolveAscii(options.ascii ?? false, host),
    color: resolveColor(options.color, host.env, stream),
    sources: options.sources ?? FORMATS[format].sources,
    excel: options.excel ?? false,
    explain: options.explain ?? false,
    ...(stamp !== undefined && { stamp }),
    ...placeInPage(options),
    handout: await gatherHandout({ ...options, format }, host),
  };
  const content = isBytesFormat(format)
    ? await renderBytes(document, format, drawing)
    : renderDocument(document, format, drawing);
  return placeContent(content, { ...options, format }, host, mode);
}

/** In a block the page has its own first heading, and footnotes of other blocks beside. */
function placeInPage({ headings, footnotes, block }: OutputOptions): MarkdownPlace {
  return {
    headings: headings ?? (block === undefined ? 1 : 2),
    footnotes: footnotes ?? (block === undefined ? "" : footnotesOf(block)),
  };
}

function tellsOfPerson(document: ResultDocument): boolean {
  return (
    document.format === "rolewise/check" ||
    document.format === "rolewise/plan" ||
    "forYou" in document ||
    "people" in document
  );
}

function chooseFormat(options: OutputOptions): FormatId {
  const chosen = options.format ?? formatByEnding(options) ?? "terminal";
  refuseIdleOptions(options, chosen);
  return chosen;
}

/** Refuses to write over what is read: a part of the dataset, a profile, the template, the logo. */
export async function refuseInput(
  { output, inject, template, logo }: Pick<OutputOptions, "output" | "inject" | "template" | "logo">,
  host: Host,
  isInput: LoadedDataset["isInput"],
): Promise<void> {
  const target = inject ?? fileOf(output);
  if (target === undefined) return;
  const place = await attempt(target, () => host.files.resolve(target));
  const read = [
    { path: logo, as: "the logo" },
    { path: template, as: "the template" },
  ].find(({ path }) => path !== undefined && host.files.resolve(path) === place);
  if (read !== undefined || isInput(place)) {
    throw usageError(
      "output/is-input",
      `--output ${target} would be read as ${read?.as ?? "a part of the dataset"}`,
      "write to another file",
    );
  }
}
