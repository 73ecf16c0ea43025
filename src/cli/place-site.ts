import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { jsonText } from "../render/json-text.ts";
import type { Host } from "./host.ts";
import { readTarget } from "./read-target.ts";
import { usageError } from "./usage-error.ts";
import { attempt } from "./write-output.ts";

/** Says which files of a folder are ours, each with the mark of what was written into it. */
const MANIFEST = ".rolewise-site.json";

/** What became of the files of a site, by name. */
export interface PlacedSite {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** No longer part of the site, but changed by somebody. */
  readonly kept: readonly string[];
}

/**
 * Makes a folder hold the pages of a site, or only tells what that would change. Pages that are no longer
 * part of it are removed if they are as they were written; nothing is replaced that somebody else put there.
 */
export async function placeSite(
  folder: string,
  pages: ReadonlyMap<string, string>,
  isCheck: boolean,
  isInput: (path: string) => boolean,
  host: Host,
): Promise<PlacedSite> {
  const manifest = join(folder, MANIFEST);
  const ours = parseManifest(await read(manifest, host), manifest);
  const written: string[] = [];
  for (const [name, text] of pages) {
    const path = join(folder, name);
    const there = await read(path, host);
    if (there === text) continue;
    refuseForeign(path, there !== undefined && !ours.has(name), isInput, host);
    written.push(name);
  }
  const removed: string[] = [];
  const kept: string[] = [];
  for (const [name, hash] of [...ours].filter(([each]) => !pages.has(each))) {
    const there = await read(join(folder, name), host);
    if (there !== undefined) (digest(there) === hash ? removed : kept).push(name);
  }
  const placed = { written, removed, kept };
  if (!isCheck) await carryOut(folder, pages, placed, host);
  return placed;
}

async function carryOut(
  folder: string,
  pages: ReadonlyMap<string, string>,
  { written, removed }: PlacedSite,
  host: Host,
): Promise<void> {
  const write = (path: string, text: string) => attempt(path, () => host.files.write(path, text));
  await attempt(folder, () => host.files.makeFolder(folder));
  for (const name of written) await write(join(folder, name), pages.get(name) ?? "");
  for (const name of removed) await attempt(name, () => host.files.remove(join(folder, name)));
  const manifest = join(folder, MANIFEST);
  const text = manifestOf(pages);
  if ((await read(manifest, host)) !== text) await write(manifest, text);
}

function refuseForeign(
  path: string,
  isForeign: boolean,
  isInput: (path: string) => boolean,
  { files }: Host,
): void {
  if (isForeign) {
    throw usageError(
      "output/cannot-write",
      `cannot write ${path}: somebody else put a file there`,
      "take it away, or write the site into a folder of its own",
    );
  }
  if (dirname(files.resolve(path)) !== files.resolve(dirname(path))) {
    throw usageError("output/cannot-write", `cannot write ${path}: it is a link out of the folder`);
  }
  if (isInput(files.resolve(path))) {
    throw usageError("output/is-input", `${path} would be read as a part of the dataset`);
  }
}

async function read(path: string, host: Host): Promise<string | undefined> {
  const bytes = await readTarget(path, host);
  return bytes && new TextDecoder().decode(bytes);
}

function manifestOf(pages: ReadonlyMap<string, string>): string {
  const names = [...pages.keys()].sort((one, other) => (one < other ? -1 : 1));
  return jsonText({ files: Object.fromEntries(names.map((name) => [name, digest(pages.get(name) ?? "")])) });
}

/** Only plain names count: whoever edits the manifest cannot make it name a file elsewhere. */
function parseManifest(text: string | undefined, path: string): ReadonlyMap<string, string> {
  try {
    const { files }: { readonly files: Readonly<Record<string, string>> } = JSON.parse(
      text ?? '{"files":{}}',
    );
    return new Map(
      Object.entries(files).filter(([name]) => /^[a-z]+(?:-[A-Za-z0-9_-]+)?\.[a-z]+$/.test(name)),
    );
  } catch {
    throw usageError("output/cannot-write", `${path} is not as rolewise wrote it`, "take it away");
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
