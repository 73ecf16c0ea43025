import type { MappedHeading } from "../../dataset/roster/roster-layout.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { cleanText } from "../../domain/clean-text.ts";
import { type Dataset, headOf } from "../../domain/dataset.ts";
import { RolewiseError } from "../../domain/diagnostic.ts";
import type { FormatId } from "../../render/formats.ts";
import { type RosterDocument, rosterCredential } from "../../render/roster/roster-document.ts";
import { DATE_FIELDS, STANDING_FIELDS, type StandingField } from "../../render/roster/roster-lines.ts";
import { NOBODY } from "../../render/roster/roster-tally.ts";
import { deliver } from "../deliver.ts";
import { EXIT } from "../exit-codes.ts";
import { findCredentials } from "../find-credentials.ts";
import { formatByEnding } from "../format-by-ending.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";
import { resolveWidth } from "../resolve-width.ts";
import type { RosterTotals } from "../roster/reception.ts";
import { refuseClashes } from "../roster/refuse-clashes.ts";
import type { RosterForm, RosterJob } from "../roster/roster-job.ts";
import { usageError } from "../usage-error.ts";
import { fileOf } from "../write-output.ts";

/** The formats of a roster: those of every result, and lines of JSON. */
export type RosterFormat = FormatId | "ndjson";

export interface RosterCommandOptions extends DataOptions, Omit<OutputOptions, "format"> {
  readonly format?: RosterFormat;
  readonly credential?: readonly string[];
  readonly asOf?: CalendarDate;
  readonly map?: readonly MappedHeading[];
  readonly delimiter?: string;
  readonly header?: string;
  /** False for `--no-header-out`. */
  readonly headerOut: boolean;
  readonly rejects?: string;
  readonly summary?: boolean;
  /** Looks ahead for everybody. */
  readonly plan?: boolean;
  readonly by?: CalendarDate;
  readonly fields?: readonly StandingField[];
}

/** A matrix of more people is not read by anybody. */
const MOST_PEOPLE = 10_000;
/** From this width on a matrix is a table, however many credentials there are. */
const LEAST_MATRIX = 60;

/** Weighs everybody in a roster. Gives the exit code: 0, or 1 when rows were rejected. */
export async function runRoster(path: string, options: RosterCommandOptions, host: Host): Promise<number> {
  const { dataset, isInput } = await loadDataset(options, host);
  const credentials = findCredentials(dataset, options.credential ?? []);
  const asOf = options.asOf ?? host.today();
  const file = path === "-" ? undefined : path;
  if (file === undefined && options.data === "-") {
    throw usageError(
      "usage/bad-option",
      "the roster and --data cannot both be standard input",
      "put one of them into a file",
    );
  }
  const format = formatFor(options);
  const form = formOf(format, options);
  const isLines = form.kind === "ndjson" || form.kind === "delimited";
  refuseUnlessWhole(isLines, options);
  const { rejects, delimiter, header, map = [], maxSize } = options;
  const output = fileOf(options.output);
  const isOwnInput = await refuseClashes({ file, output, rejects }, isInput, host);
  const { streamRoster } = await import("../stream-roster.ts");
  const outcome = await streamRoster(
    {
      dataset,
      credentials: credentials.map(({ id }) => id),
      asOf,
      form,
      map,
      most: MOST_PEOPLE,
      ...aheadOf(options, asOf),
      ...(file !== undefined && { file }),
      ...(isLines && output !== undefined && { output }),
      ...(rejects !== undefined && { rejects }),
      ...(delimiter !== undefined && { delimiter }),
      ...(header !== undefined && { header }),
      ...(maxSize !== undefined && { maxSize }),
    },
    host,
  );
  if ("errors" in outcome) throw new RolewiseError(outcome.errors);
  if (format !== "ndjson" && !isLines) {
    const document = documentOf(outcome, credentials, { asOf, dataset, form, ...options });
    const place = { ...options, format, layout: layoutFor(options, host) };
    const code = await deliver(document, place, host, isOwnInput);
    return Math.max(code, answerFor(outcome, rejects, host));
  }
  return answerFor(outcome, rejects, host);
}

/** Lines are written while rows are read: there is never a whole result to compare, inject or fill in. */
function refuseUnlessWhole(isLines: boolean, { check, inject, template }: RosterCommandOptions): void {
  if (!isLines) return;
  const option = check
    ? "--check"
    : inject !== undefined
      ? "--inject"
      : template === undefined
        ? ""
        : "--template";
  if (option === "") return;
  throw usageError(
    "usage/bad-option",
    `${option} is for a matrix or a summary, not for lines`,
    "use it with --summary, or with --format markdown",
  );
}

interface Occasion {
  readonly asOf: CalendarDate;
  readonly dataset: Dataset;
  readonly form: RosterForm;
  readonly by?: CalendarDate;
}

/** How far to look ahead: with `--by` alone no farther than that day. */
function aheadOf({ plan, by }: RosterCommandOptions, asOf: CalendarDate): Pick<RosterJob, "ahead"> {
  if (by !== undefined && by <= asOf) {
    throw usageError("usage/bad-option", `--by ${by} is not after the day of evaluation (${asOf})`);
  }
  if (by !== undefined) return { ahead: { by, ...(plan ? {} : { until: by }) } };
  return plan ? { ahead: {} } : {};
}

function formatFor(options: RosterCommandOptions): RosterFormat {
  const { format, output, inject, excel, summary, headerOut, fields } = options;
  const isLines = /\.(?:ndjson|jsonl)$/i.test(inject ?? output ?? "");
  const chosen = format ?? (isLines ? "ndjson" : formatByEnding(options)) ?? "terminal";
  const isDelimited = chosen === "csv" || chosen === "tsv";
  if (excel && !isDelimited) throw idle("--excel", chosen, "csv or tsv");
  if (!headerOut && (summary || !isDelimited)) throw idle("--no-header-out", chosen, "csv or tsv", summary);
  if (fields && (summary || !(isDelimited || chosen === "ndjson"))) {
    throw idle("--fields", chosen, "csv, tsv or ndjson", summary);
  }
  if (summary && chosen === "ndjson") {
    throw usageError("usage/bad-option", "--summary is one document, not lines", "use it with --format json");
  }
  return chosen;
}

/** Whoever gave an option that would do nothing would look for it in vain. */
function idle(option: string, format: RosterFormat, formats: string, summary = false): RolewiseError {
  return usageError(
    "usage/bad-option",
    `${option} does nothing for ${summary ? "a summary" : format}`,
    `use it with --format ${formats}${summary ? ", and without --summary" : ""}`,
  );
}

function formOf(format: RosterFormat, options: RosterCommandOptions): RosterForm {
  const { summary, excel, headerOut: header, plan, by } = options;
  const fields: readonly StandingField[] = [
    ...(options.fields ?? STANDING_FIELDS),
    ...(plan ? DATE_FIELDS : []),
  ];
  const isLines = format === "csv" || format === "tsv" || format === "ndjson";
  if (by !== undefined && isLines && !summary) {
    throw usageError(
      "usage/bad-option",
      "--by is for a matrix or a summary",
      "write the dates of everybody with --plan",
    );
  }
  if (plan && summary) {
    throw usageError(
      "usage/bad-option",
      "--plan adds nothing to a summary",
      "name a day: --summary --by 2027-12-31",
    );
  }
  if (summary) return { kind: "totals" };
  switch (format) {
    case "ndjson":
      return { kind: "ndjson", fields };
    case "csv":
      return { kind: "delimited", delimiter: ",", excel: excel ?? false, header, fields };
    case "tsv":
      return { kind: "delimited", delimiter: "\t", excel: excel ?? false, header, fields };
    default:
      return { kind: "people" };
  }
}

function documentOf(
  { rows, tallies, people, soon }: RosterTotals,
  credentials: Dataset["credentials"],
  { asOf, dataset, form, by }: Occasion,
): RosterDocument {
  return {
    format: "rolewise/roster",
    version: 1,
    asOf,
    dataset: headOf(dataset),
    rows,
    ...(by !== undefined && { by }),
    credentials: credentials.map((credential, place) =>
      rosterCredential(
        credential,
        tallies[place] ?? NOBODY,
        by === undefined ? undefined : (soon[place] ?? []),
      ),
    ),
    ...(form.kind === "people" && { people }),
  };
}

/** People stay below each other: a matrix that is too wide is split into several. */
function layoutFor({ layout, width, output }: RosterCommandOptions, host: Host): OutputOptions["layout"] {
  const stream = fileOf(output) === undefined ? host.stdout : { isTerminal: false };
  return layout === "auto" && resolveWidth(width, host.env, stream) >= LEAST_MATRIX ? "table" : layout;
}

function answerFor(
  { rows: { rejected, people } }: RosterTotals,
  rejects: string | undefined,
  host: Host,
): number {
  if (rejected === 0) return EXIT.answered;
  const all = rejected + people;
  const kept = rejects === undefined ? "; --rejects FILE keeps them" : `; they are in ${cleanText(rejects)}`;
  host.stderr.write(`${rejected} of ${all} ${all === 1 ? "row" : "rows"} rejected${kept}.\n`);
  return EXIT.no;
}
