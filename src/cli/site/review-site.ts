import { dirname, join } from "node:path";
import { version } from "../../version.ts";
import type { Seal } from "../blocks/block-line.ts";
import { hashOf, isSealed } from "../blocks/seal.ts";
import type { Host } from "../host.ts";
import { readTarget } from "../read-target.ts";
import { usageError } from "../usage-error.ts";
import { attempt } from "../write-output.ts";
import { MANIFEST, parseManifest, type Seals } from "./manifest.ts";

/** A site that is to stand in a folder. */
export interface NewSite {
  readonly folder: string;
  /** The texts of its files, by their names. */
  readonly pages: ReadonlyMap<string, string>;
  /** What they were drawn by. */
  readonly words: readonly string[];
  /** Tells whether a path, by its one resolved name, is read as a part of the dataset. */
  readonly isInput: (path: string) => boolean;
}

/** A file of a site in which something else stands, or nothing yet. */
export interface OutdatedPage {
  readonly name: string;
  readonly there?: string;
  readonly fresh: string;
  readonly seal: Seal;
}

/** What stands in a folder, held against the site that is to stand there. */
export interface SiteReview {
  readonly outdated: readonly OutdatedPage[];
  /** Names of files that are no longer part of the site and are as they were written. */
  readonly stale: readonly string[];
  /** Names of files that are no longer part of it, but were changed by somebody. */
  readonly kept: readonly string[];
  /** What the folder's manifest says, and what it is to say. */
  readonly seals: Seals;
  readonly newSeals: Seals;
}

/** Holds a folder against the site that is to stand there; refuses one that holds what is not ours under our names. */
export async function reviewSite(site: NewSite, host: Host): Promise<SiteReview> {
  const { folder, pages, words } = site;
  const read = (name: string) => readText(join(folder, name), host);
  await refuseForeign(MANIFEST, false, site, host);
  const seals = parseManifest(await read(MANIFEST), join(folder, MANIFEST));
  const outdated: OutdatedPage[] = [];
  for (const [name, fresh] of pages) {
    const there = await read(name);
    if (there === fresh) continue;
    await refuseForeign(name, there !== undefined && !seals.has(name), site, host);
    outdated.push({ name, fresh, seal: seals.get(name) ?? {}, ...(there === undefined ? {} : { there }) });
  }
  const stale: string[] = [];
  const kept: string[] = [];
  for (const [name, seal] of [...seals].filter(([each]) => !pages.has(each))) {
    const there = await read(name);
    if (there !== undefined) (isSealed(seal, withLineFeeds(there)) ? stale : kept).push(name);
  }
  const sealOf = (name: string, text: string): Seal => {
    const seal = seals.get(name);
    return seal && isSealed(seal, text) ? seal : { hash: hashOf(text, words), version };
  };
  const newSeals = new Map([...pages].map(([name, text]) => [name, sealOf(name, text)] as const));
  return { outdated, stale, kept, seals, newSeals };
}

async function refuseForeign(
  name: string,
  isForeign: boolean,
  site: NewSite,
  { files }: Host,
): Promise<void> {
  const path = join(site.folder, name);
  if (isForeign) {
    throw usageError(
      "output/cannot-write",
      `cannot write ${path}: somebody else put a file there`,
      "take it away, or write the site into a folder of its own",
    );
  }
  const resolve = (name: string) => attempt(name, () => files.resolve(name));
  const place = await resolve(path);
  if (dirname(place) !== (await resolve(dirname(path)))) {
    throw usageError("output/cannot-write", `cannot write ${path}: it is a link out of the folder`);
  }
  if (site.isInput(place)) {
    throw usageError("output/is-input", `${path} would be read as a part of the dataset`);
  }
}

async function readText(path: string, host: Host): Promise<string | undefined> {
  const bytes = await readTarget(path, host);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Version control may have given a file other line ends, which nobody typed. */
function withLineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
