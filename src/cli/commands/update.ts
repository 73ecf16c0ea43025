import { cleanText } from "../../domain/clean-text.ts";
import { type Diagnostic, RolewiseError } from "../../domain/diagnostic.ts";
import { count } from "../../render/word-source.ts";
import type { RunIn } from "../blocks/draw-block.ts";
import { type FilledPage, fillPages } from "../blocks/fill-pages.ts";
import { readPageFile, writePageFile } from "../blocks/page-file.ts";
import { putBodies } from "../blocks/put-body.ts";
import { type PageReading, readPage } from "../blocks/read-page.ts";
import { wordOutdated } from "../blocks/word-outdated.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions } from "../options.ts";
import { shellWord } from "../shell-word.ts";
import { attempt } from "../write-output.ts";

export interface UpdateCommandOptions extends DataOptions {
  readonly check?: boolean;
}

/**
 * Refreshes every block of pages whose begin line holds a command, or with `--check` tells which are out of
 * date. Nothing is written while anything is wrong with any page. Gives the exit code.
 */
export async function runUpdate(
  paths: readonly string[],
  options: UpdateCommandOptions,
  host: Host,
  runIn: RunIn,
): Promise<number> {
  const readings = await readPages(paths, host);
  const pages = await fillPages(readings, await loadDataset(options, host), host, runIn);
  const outdated = pages.filter((page) => page.outdated.length > 0);
  const lines = options.check ? await tellOutdated(outdated, options, host) : await refresh(outdated, host);
  host.stdout.write([...lines, ...wordSilent(pages), wordTotal(pages, options), ""].join("\n"));
  return options.check && outdated.length > 0 ? EXIT.no : EXIT.answered;
}

/** Reads all pages, each once, however often and by whatever names it is given. */
async function readPages(paths: readonly string[], host: Host): Promise<readonly PageReading[]> {
  const read = new Set<string>();
  const readings: PageReading[] = [];
  for (const path of paths) {
    const place = await attempt(path, () => host.files.resolve(path), "read");
    if (read.has(place)) continue;
    read.add(place);
    readings.push(await readPage(path, await readPageFile(path, host)));
  }
  const faults: readonly Diagnostic[] = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) throw new RolewiseError(faults);
  return readings;
}

async function tellOutdated(
  pages: readonly FilledPage[],
  options: UpdateCommandOptions,
  host: Host,
): Promise<readonly string[]> {
  const reports: string[] = [];
  for (const { reading, outdated } of pages) {
    for (const filling of outdated) {
      reports.push(...(await wordOutdated(reading.path, reading.page, filling)), "");
    }
  }
  if (pages.length === 0) return reports;
  const data = options.data === host.env["ROLEWISE_DATA"] ? undefined : options.data;
  const words = [
    ...(data === undefined ? [] : ["--data", data]),
    ...(options.maxSize === undefined ? [] : ["--max-size", `${options.maxSize}`]),
    ...(options.maxKeys === undefined ? [] : ["--max-keys", `${options.maxKeys}`]),
    ...(pages.some(({ reading }) => reading.path.startsWith("-")) ? ["--"] : []),
    ...pages.map(({ reading }) => reading.path),
  ];
  return [...reports, `To mend it: rolewise update ${words.map(shellWord).join(" ")}`];
}

async function refresh(pages: readonly FilledPage[], host: Host): Promise<readonly string[]> {
  const written: { readonly page: FilledPage; readonly text: string }[] = [];
  for (const page of pages) {
    const { path, page: before } = page.reading;
    written.push({ page, text: await putBodies(path, before, page.outdated) });
  }
  for (const { page, text } of written) {
    await writePageFile(page.reading.path, page.reading.page, text, host);
  }
  return pages.flatMap(({ reading, outdated }) =>
    outdated.map(
      ({ block }) => `${wordPlace(reading, block.line.number)}: block ${block.begin.name} refreshed.`,
    ),
  );
}

function wordSilent(pages: readonly FilledPage[]): readonly string[] {
  return pages.flatMap(({ reading, silent }) =>
    silent.map(
      ({ begin, line }) =>
        `${wordPlace(reading, line.number)}: block ${begin.name} holds no command and is left alone; write it with --inject.`,
    ),
  );
}

function wordPlace({ path }: PageReading, line: number): string {
  return `${cleanText(path)}:${line}`;
}

function wordTotal(pages: readonly FilledPage[], { check }: UpdateCommandOptions): string {
  const all = pages.reduce((sum, { fillings }) => sum + fillings.length, 0);
  const old = pages.reduce((sum, { outdated }) => sum + outdated.length, 0);
  const subject = `${count(all, "block")} on ${count(pages.length, "page")}`;
  if (old === 0) return `${subject}: up to date.`;
  return `${subject}: ${old} ${check ? "out of date" : "refreshed"}.`;
}
