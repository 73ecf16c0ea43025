import { describeEntries } from "../../catalog/describe-entries.ts";
import { compareRoles } from "../../comparison/compare-roles.ts";
import type { Comparison } from "../../comparison/comparison.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Role } from "../../domain/role.ts";
import { wordDeciding } from "../word-closing.ts";
import { count } from "../word-source.ts";
import type { Site, SiteGroup, SitePage } from "./site.ts";

/** Which pairs of roles have a page: all, those that are easily taken for each other, or none. */
export type PairChoice = "all" | "related" | "none";

/** With more roles than these, most pairs have nothing in common, and their pages would fill a disk. */
export const MOST_ROLES_FOR_ALL_PAIRS = 20;

/** Plans a page for every role, credential and pair of roles of a dataset, each with the pages that belong to it. */
export function planSite(dataset: Dataset, choice: PairChoice): Site {
  const { title, checked, roles, credentials } = dataset;
  const pairs = choosePairs(roles, choice).map((pair) => ({ pair, page: comparisonPage(dataset, pair) }));
  const rolePages = roles.map(
    (role): SitePage => ({
      name: `role-${role.id}`,
      title: role.title,
      about: role.summary.text,
      document: describeEntries(dataset, role.id, checked),
      seeAlso: [
        ...pairs.filter(({ pair }) => pair.includes(role)).map(({ page }) => page.name),
        ...credentials.filter((it) => it.roles.includes(role.id)).map(({ id }) => `credential-${id}`),
      ],
    }),
  );
  const credentialPages = credentials.map(
    (credential): SitePage => ({
      name: `credential-${credential.id}`,
      title: `${credential.title} (${credential.abbreviation})`,
      about: credential.summary.text,
      document: describeEntries(dataset, credential.id, checked),
      seeAlso: credential.roles.map((id) => `role-${id}`),
    }),
  );
  const groups: readonly SiteGroup[] = [
    { heading: "Roles", pages: rolePages },
    {
      heading: "Comparisons",
      pages: pairs.map(({ page }) => page),
      ...notePairs(roles.length, pairs.length, choice),
    },
    { heading: "Credentials", pages: credentialPages },
  ];
  return {
    title,
    intro: "Every line names its sources, and what they dispute is marked.",
    groups: groups.filter(({ pages, note }) => pages.length > 0 || note !== undefined),
    closing: [
      `The dataset was last checked on ${checked}.`,
      ...wordDeciding(credentials.length > 0 ? "both" : "employer"),
    ],
  };
}

function choosePairs(roles: readonly Role[], choice: PairChoice): readonly (readonly [Role, Role])[] {
  if (choice === "none") return [];
  const pairs = roles.flatMap((one, place) =>
    roles.slice(place + 1).map((other): readonly [Role, Role] => [one, other]),
  );
  return choice === "all" ? pairs : pairs.filter(([one, other]) => isRelated(one, other));
}

function isRelated(one: Role, other: Role): boolean {
  return (
    one.confusedWith.includes(other.id) ||
    other.confusedWith.includes(one.id) ||
    one.occupations.some(({ code }) => other.occupations.some((near) => near.code === code))
  );
}

function comparisonPage(dataset: Dataset, pair: readonly [Role, Role]): SitePage {
  const document = compareRoles(dataset, pair, dataset.checked);
  const [one, other] = pair;
  return {
    name: `compare-${one.id}_${other.id}`,
    title: `${one.title} and ${other.title}`,
    about: wordRows(document),
    document,
    seeAlso: pair.map(({ id }) => `role-${id}`),
  };
}

function wordRows({ sections }: Comparison): string {
  const rows = sections.flatMap((section) => section.rows);
  const some = (number: number, what: string) => (number === 0 ? [] : [`${number} ${what}`]);
  const parts = [
    ...some(rows.filter(({ status }) => status === "shared").length, "shared"),
    ...some(rows.filter(({ status }) => status === "differs").length, "differing"),
    ...some(rows.filter(({ status }) => status === "one-sided").length, "known of one only"),
  ];
  const disputes = some(rows.filter(({ disputed }) => disputed).length, "of them disputed");
  const list = parts.length === 0 ? "" : `: ${[parts.join(", "), ...disputes].join("; ")}`;
  return `${count(rows.length, "row")}${list}.`;
}

function notePairs(roles: number, pairs: number, choice: PairChoice): { readonly note?: string } {
  const all = (roles * (roles - 1)) / 2;
  if (pairs === all) return {};
  const which =
    choice === "none"
      ? "None"
      : `Those of roles that are often confused or near the same occupation, ${pairs}`;
  return { note: `${which} of ${count(all, "comparison")}. Any other: rolewise compare ROLE ROLE.` };
}
