import { describeEntries } from "../../catalog/describe-entries.ts";
import { compareRoles } from "../../comparison/compare-roles.ts";
import { cleanText } from "../../domain/clean-text.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { renderDocument } from "../../render/render-document.ts";
import { type SiteLink, siteIndex } from "../../render/site-index.ts";
import { count } from "../../render/word-source.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions } from "../options.ts";
import { placeSite } from "../place-site.ts";
import { usageError } from "../usage-error.ts";

export interface ExportCommandOptions extends DataOptions {
  readonly all: string;
  readonly format: "markdown";
  readonly check?: boolean;
}

/** Writes a page for every role, credential and pair of roles into a folder, with an index; gives the exit code. */
export async function runExport(options: ExportCommandOptions, host: Host): Promise<number> {
  const { dataset, isInput } = await loadDataset(options, host);
  const pages = sitePages(dataset, options.format);
  const { written, removed, kept } = await placeSite(
    options.all,
    pages,
    options.check ?? false,
    isInput,
    host,
  );
  const changes = [
    ...written.map((name) => `${name}: ${options.check ? "out of date" : "written"}`),
    ...removed.map((name) => `${name}: ${options.check ? "to be removed" : "removed"}`),
    ...kept.map((name) => `${name}: changed by hand, and therefore kept`),
  ];
  const total = `${count(pages.size, "page")} in ${cleanText(options.all)}: ${
    written.length + removed.length === 0 ? "up to date" : `${written.length + removed.length} changed`
  }.`;
  host.stdout.write([...changes, total, ""].join("\n"));
  return options.check && written.length + removed.length > 0 ? EXIT.no : EXIT.answered;
}

function sitePages(dataset: Dataset, format: ExportCommandOptions["format"]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const add = (name: string, title: string, document: Parameters<typeof renderDocument>[0]): SiteLink => {
    const file = `${safe(name)}.md`;
    pages.set(file, renderDocument(document, format));
    return { file, title };
  };
  const { checked, roles, credentials } = dataset;
  const groups = [
    {
      heading: "Roles",
      links: roles.map(({ id, title }) => add(`role-${id}`, title, describeEntries(dataset, id, checked))),
    },
    {
      heading: "Comparisons",
      links: roles.flatMap((one, place) =>
        roles
          .slice(place + 1)
          .map((other) =>
            add(
              `compare-${one.id}_${other.id}`,
              `${one.title} and ${other.title}`,
              compareRoles(dataset, [one, other], checked, {}),
            ),
          ),
      ),
    },
    {
      heading: "Credentials",
      links: credentials.map(({ id, title }) =>
        add(`credential-${id}`, title, describeEntries(dataset, id, checked)),
      ),
    },
  ];
  pages.set("index.md", siteIndex(dataset, groups));
  return pages;
}

/** Ids are checked where data is read; a file name is checked once more, for it must not lead elsewhere. */
function safe(name: string): string {
  if (/^[a-z]+-[A-Za-z0-9_-]+$/.test(name)) return name;
  throw usageError(
    "output/cannot-write",
    `"${name}" cannot be the name of a file`,
    "give the record another id",
  );
}
