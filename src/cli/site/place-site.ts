import { join } from "node:path";
import type { Host } from "../host.ts";
import { attempt } from "../write-output.ts";
import { MANIFEST, manifestOf, type Seals } from "./manifest.ts";
import type { SiteReview } from "./review-site.ts";

/**
 * Writes what a review found to be out of date, and removes what is stale. New files are in the manifest before they are
 * written, and old ones until they are gone: whenever this is cut short, the next run knows all of them as ours.
 */
export async function placeSite(folder: string, review: SiteReview, host: Host): Promise<void> {
  const { outdated, stale, seals, newSeals } = review;
  await attempt(folder, () => host.files.makeFolder(folder));
  const writeManifest = (next: Seals) => write(join(folder, MANIFEST), manifestOf(next), host);
  if (outdated.some(({ name }) => !seals.has(name))) await writeManifest(new Map([...newSeals, ...seals]));
  for (const { name, fresh } of outdated) await write(join(folder, name), fresh, host);
  for (const name of stale) await attempt(name, () => host.files.remove(join(folder, name)));
  if (manifestOf(seals) !== manifestOf(newSeals)) await writeManifest(newSeals);
}

async function write(path: string, text: string, host: Host): Promise<void> {
  await attempt(path, () => host.files.write(path, text));
}
