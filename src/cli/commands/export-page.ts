import { compareRoles } from "../../comparison/compare-roles.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { comparisonSheet } from "../../render/comparison-sheet.ts";
import { renderSelfCheck } from "../../render/html/render-self-check.ts";
import { refuseInput } from "../deliver.ts";
import { findRolesToCompare } from "../find-roles.ts";
import { gatherHandout } from "../gather-handout.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, HandoutOptions } from "../options.ts";
import { placeContent } from "../place-content.ts";

export interface ExportPageOptions extends DataOptions, HandoutOptions {
  readonly asOf?: CalendarDate;
  readonly output?: string;
  readonly check?: boolean;
  readonly typed?: readonly string[];
}

/** Writes a page with a comparison and a form that weighs whoever fills it in, for use without rolewise or a network. Gives the exit code. */
export async function runExportPage(
  names: readonly string[],
  options: ExportPageOptions,
  host: Host,
): Promise<number> {
  const { dataset, isInput } = await loadDataset(options, host);
  const roles = findRolesToCompare(dataset, names);
  await refuseInput(options, host, isInput);
  const sheet = comparisonSheet(compareRoles(dataset, roles, options.asOf ?? dataset.checked, {}));
  const handout = await gatherHandout(options, host);
  const page = renderSelfCheck(sheet, dataset, handout, JSON.parse(host.selfCheckScript()));
  return placeContent(page, options, host);
}
