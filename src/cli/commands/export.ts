import { cleanText } from "../../domain/clean-text.ts";
import { MOST_ROLES_FOR_ALL_PAIRS, type PairChoice, planSite } from "../../render/site/plan-site.ts";
import { renderSite, type SiteFormatId } from "../../render/site/render-site.ts";
import { count } from "../../render/word-source.ts";
import { EXIT } from "../exit-codes.ts";
import { gatherHandout } from "../gather-handout.ts";
import type { Host } from "../host.ts";
import { refuseIdleOptions } from "../idle-options.ts";
import { loadDataset } from "../load-dataset.ts";
import { mendingCommand } from "../mending-command.ts";
import type { DataOptions, HandoutOptions } from "../options.ts";
import { placeSite } from "../site/place-site.ts";
import { type NewSite, reviewSite, type SiteReview } from "../site/review-site.ts";
import { wordPlaced, wordReview } from "../site/word-review.ts";

export interface ExportCommandOptions extends DataOptions, HandoutOptions {
  readonly all: string;
  readonly format: SiteFormatId;
  readonly pairs?: PairChoice;
  readonly check?: boolean;
  readonly typed?: readonly string[];
}

/** Writes a page for every role, credential and pair of roles into a folder, with an index; gives the exit code. */
export async function runExport(options: ExportCommandOptions, host: Host): Promise<number> {
  refuseIdleOptions(options, options.format);
  const { all: folder, check, typed = [] } = options;
  const { dataset, isInput } = await loadDataset(options, host);
  const { pairs = dataset.roles.length > MOST_ROLES_FOR_ALL_PAIRS ? "related" : "all" } = options;
  const pages = renderSite(planSite(dataset, pairs), options.format, await gatherHandout(options, host));
  const site = { folder, pages, isInput, words: drawingWords(options, pairs) };
  const review = await reviewSite(site, host);
  const changes = review.outdated.length + review.stale.length;
  if (!check) await placeSite(folder, review, host);
  const lines = check ? await wordReview(review, site) : wordPlaced(review, site);
  const mending = check && changes > 0 ? [`To mend it: ${mendingCommand(typed)}`] : [];
  host.stdout.write([...lines, ...mending, wordTotal(site, review, check ?? false), ""].join("\n"));
  return check && changes > 0 ? EXIT.no : EXIT.answered;
}

/** What says how a site is drawn, and not where: it is sealed, and must be the same in every folder. */
function drawingWords(options: ExportCommandOptions, pairs: PairChoice): readonly string[] {
  const { format, title, intro, logo, footer } = options;
  return [format, pairs, ...[title, intro, logo, footer].map((text) => text ?? "")];
}

function wordTotal({ pages, folder }: NewSite, { outdated, stale }: SiteReview, isCheck: boolean): string {
  const subject = `${count(pages.size, "page")} in ${cleanText(folder)}`;
  const changes = outdated.length + stale.length;
  if (changes === 0) return `${subject}: up to date.`;
  return isCheck
    ? `${subject}: ${changes} out of date.`
    : `${subject}: ${outdated.length} written, ${stale.length} removed.`;
}
