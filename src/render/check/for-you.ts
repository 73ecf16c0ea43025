import type { PersonalComparison } from "../../catalog/personal-comparison.ts";
import { accountsOf } from "../../eligibility/accounts-of.ts";
import type { CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import type { Verdict } from "../../eligibility/verdict.ts";
import { plainItem } from "../plain-section.ts";
import type { Item, SheetSection } from "../sheet.ts";
import { wordGap } from "./word-gap.ts";
import { VERDICT_MARKS, wordVerdict } from "./word-verdict.ts";
import { type Words, wordsFor } from "./words.ts";

/** How a person stands towards a role or credential, in a line. */
export interface StandingLine {
  readonly verdict: Verdict;
  readonly headline: string;
  /** What is missing, to answer or to confirm; may be empty. */
  readonly gap: string;
  /** Ids of the sources of the rules. */
  readonly sources: readonly string[];
}

/** How a person stands towards the roles of a comparison and the credentials that serve each. */
export interface ForYouDocument {
  readonly roles: readonly (StandingLine & {
    readonly role: string;
    readonly credentials: readonly (StandingLine & { readonly credential: string })[];
  })[];
}

/** The standings as plain data; nothing of the profile but places and amounts. */
export function forYouDocument({ roles, forYou }: PersonalComparison): ForYouDocument {
  const words = wordsFor(forYou, "places");
  return {
    roles: roles.flatMap(({ id }) =>
      roleOf(id, forYou.results).map((result) => ({
        role: id,
        ...lineOf(result, words),
        credentials: servingRole(id, forYou.results).map((each) => ({
          credential: each.credential.id,
          ...lineOf(each, words),
        })),
      })),
    ),
  };
}

/** The table that ends a comparison: per role how the person stands towards it and towards its credentials. */
export function forYouSection({ roles, forYou }: PersonalComparison): SheetSection {
  const words = wordsFor(forYou, "names");
  const own = roles.map(({ id }) => roleOf(id, forYou.results).map((result) => itemOf("", result, words)));
  const serving = roles.map(({ id }) => {
    const items = servingRole(id, forYou.results).map((each) =>
      itemOf(each.credential.abbreviation, each, words),
    );
    return items.length > 0 ? items : [plainItem("none on record")];
  });
  return {
    heading: "For you",
    corner: "Topic",
    columns: roles.map(({ title }) => title),
    rows: [
      { label: "The role itself", marks: [], cells: own },
      { label: "Its credentials", marks: [], cells: serving },
    ],
    whenEmpty: "Nothing to check.",
    remarks: [],
  };
}

/** The result of a role of the comparison. */
export function roleOf(
  id: string,
  results: readonly (CredentialResult | RoleResult)[],
): readonly RoleResult[] {
  return results.flatMap((each) => (each.kind === "role" && each.role.id === id ? [each] : []));
}

/** The results of the credentials that serve a role. */
export function servingRole(
  role: string,
  results: readonly (CredentialResult | RoleResult)[],
): readonly CredentialResult[] {
  return results.flatMap((each) =>
    each.kind === "credential" && each.credential.roles.includes(role) ? [each] : [],
  );
}

/** A result in a line. */
export function lineOf(result: CredentialResult | RoleResult, words: Words): StandingLine {
  return {
    verdict: result.verdict,
    headline: wordVerdict(result),
    gap: wordGap(result, words),
    sources: [...new Set(accountsOf(result).flatMap(({ rules }) => rules.sources))],
  };
}

function itemOf(name: string, result: CredentialResult | RoleResult, words: Words): Item {
  const { verdict, headline, gap, sources } = lineOf(result, words);
  const said = gap === "" ? headline : wordStanding(headline, gap);
  return {
    ...plainItem(name === "" ? said : `${name}, ${said}`, sources),
    marks: [VERDICT_MARKS[verdict]],
  };
}

/** A gap that begins with whom to ask says it for the headline. */
function wordStanding(headline: string, gap: string): string {
  const [verdict = "", advice] = headline.split(": ");
  const isSaidTwice = advice !== undefined && gap.toLowerCase().startsWith(advice.toLowerCase());
  return isSaidTwice ? `${verdict}. ${gap}` : `${headline}. ${gap}`;
}
