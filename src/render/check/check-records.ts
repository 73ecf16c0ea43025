import { accountsOf } from "../../eligibility/accounts-of.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import { type Finding, isBranchFinding, type LeafFinding, type Need } from "../../eligibility/finding.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import type { Records, SourceDetail } from "../sheet.ts";
import { SOURCE_COLUMNS, sourceFields } from "../source-fields.ts";
import { labelOfBranch } from "./finding-outline.ts";
import { evidenceFor } from "./word-evidence.ts";
import { labelOfLeaf, wordLeaf } from "./word-leaf.ts";
import { verdictField } from "./word-verdict.ts";
import { forRole, type Words, wordsFor } from "./words.ts";

const COLUMNS = [
  "credential",
  "role",
  "verdict",
  "rules",
  "authority",
  "read",
  "path",
  "id",
  "kind",
  "label",
  "asked",
  "answer",
  "unit",
  "needed",
  "have",
  "possible",
  "missing",
  "standing",
  "counted",
  "not_counted",
] as const;

type Fields = readonly (string | number)[];

interface LeafPlace {
  readonly leaf: LeafFinding;
  /** The labels of the nodes above it, from the outside in. */
  readonly path: readonly string[];
}

/**
 * One record a credential, or account of a role, and leaf; a leaf that asks two amounts has two.
 * `unit` days are days of full-time service; entries of the profile are named by their places. A
 * result without rules in force has one record without a leaf.
 */
export function checkRecords(result: CheckResult, detail: SourceDetail): Records {
  const credentialWords = wordsFor(result, "places");
  const sources = new Map(result.sources.map((source) => [source.id, source]));
  const cited = (ids: readonly string[]) => sourceFields(ids, sources, detail);
  const rows = result.results.flatMap((each): readonly Fields[] => {
    const head = each.kind === "credential" ? [each.credential.id, ""] : ["", each.role.id];
    const words = each.kind === "role" ? forRole(credentialWords) : credentialWords;
    const accounts = accountsOf(each);
    const verdict = verdictField(each.verdict, accounts);
    if (accounts.length === 0) {
      const rest = Array<string>(COLUMNS.length - 3).fill("");
      return [[...head, verdict, ...rest, ...cited([])]];
    }
    return accounts.flatMap((account) =>
      placesIn(account.finding, []).flatMap((place) =>
        leafFields(place, words).map((fields) => [
          ...head,
          verdict,
          ...rulesFields(account),
          ...fields,
          ...cited(place.leaf.about.sources ?? []),
        ]),
      ),
    );
  });
  return { columns: [...COLUMNS, ...SOURCE_COLUMNS[detail]], rows };
}

function rulesFields({ rules }: AccountResult): Fields {
  return [rules.id, rules.authority, rules.read];
}

function placesIn(finding: Finding, path: readonly string[]): readonly LeafPlace[] {
  if (!isBranchFinding(finding)) return [{ leaf: finding, path }];
  const inner = [...path, labelOfBranch(finding)];
  return finding.of.flatMap((part) => placesIn(part, inner));
}

function leafFields({ leaf, path }: LeafPlace, words: Words): readonly Fields[] {
  const { about, kind, requirement, answer } = leaf;
  const isPending = leaf.kind === "confirm" && answer === "met" && !leaf.confirmed;
  const evidence = evidenceFor(leaf, words).map((each) => ({ ...each, said: `${each.name}: ${each.text}` }));
  const listed = (counts: boolean) =>
    evidence
      .filter((each) => (each.answer !== "not-met") === counts)
      .map(({ said }) => said)
      .join("; ");
  const asked = [path.join(" > "), about.id ?? "", kind, labelOfLeaf(leaf, words), words.asked(requirement)];
  const rest = [wordLeaf(leaf, words), listed(true), listed(false)];
  if (!("needs" in leaf)) {
    return [[...asked, isPending ? "to-confirm" : answer, "", "", "", "", "", ...rest]];
  }
  return leaf.needs.map((need) => [...asked, need.answer, ...needFields(need), ...rest]);
}

function needFields({ unit, needed, sure, possible, missing }: Need): Fields {
  return [unit, needed, sure, possible ?? "", missing];
}
