import { join } from "node:path";
import { cleanText } from "../../domain/clean-text.ts";
import { wordCause } from "../blocks/seal.ts";
import { wordDifference } from "../word-difference.ts";
import type { NewSite, OutdatedPage, SiteReview } from "./review-site.ts";

/** So many pages show what differs; the others are named. */
const MOST_DIFFERENCES = 3;

/** Says what was done to the files of a site. */
export function wordPlaced({ outdated, stale, kept }: SiteReview, { folder }: NewSite): readonly string[] {
  const name = nameIn(folder);
  return [
    ...outdated.map((page) => `${name(page.name)}: ${page.there === undefined ? "written" : "written anew"}`),
    ...stale.map((each) => `${name(each)}: removed`),
    ...wordKept(kept, folder),
  ];
}

/** Says which files of a site are not what they would be, what differs, and why, as far as that can be known. */
export async function wordReview(
  { outdated, stale, kept }: SiteReview,
  { folder, words }: NewSite,
): Promise<readonly string[]> {
  const name = nameIn(folder);
  const changed = outdated.filter(({ there }) => there !== undefined);
  const reports: string[] = [];
  for (const page of changed.slice(0, MOST_DIFFERENCES)) {
    reports.push(...(await wordPage(page, name(page.name), words)), "");
  }
  return [
    ...reports,
    ...changed.slice(MOST_DIFFERENCES).map((page) => `${name(page.name)} is out of date.`),
    ...outdated
      .filter(({ there }) => there === undefined)
      .map((page) => `${name(page.name)} is out of date: there is no such file.`),
    ...stale.map((each) => `${name(each)} is out of date: it is no longer part of the site.`),
    ...wordKept(kept, folder),
  ];
}

async function wordPage(
  { there = "", fresh, seal }: OutdatedPage,
  name: string,
  words: readonly string[],
): Promise<readonly string[]> {
  if (there.replaceAll("\r\n", "\n") === fresh) {
    return [
      `${name} is out of date.`,
      "Only the line ends differ: the file has CRLF where rolewise writes LF.",
    ];
  }
  return [
    `${name} is out of date.`,
    ...(await wordDifference(there, fresh, name)),
    `Cause: ${wordCause("page", seal, there, fresh, words)}`,
  ];
}

function wordKept(kept: readonly string[], folder: string): readonly string[] {
  return kept.map(
    (each) => `${nameIn(folder)(each)}: no longer part of the site, but changed by hand, and therefore kept`,
  );
}

function nameIn(folder: string): (name: string) => string {
  return (name) => cleanText(join(folder, name));
}
