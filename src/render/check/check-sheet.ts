import type { CheckResult, CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import { citedInOutlines, marksOfOutlines } from "../outline-contents.ts";
import { plainItem } from "../plain-section.ts";
import type { Sheet, SheetSection } from "../sheet.ts";
import { decidingOn, wordClosing } from "../word-closing.ts";
import { wordSource } from "../word-source.ts";
import type { Laying } from "./account-parts.ts";
import { credentialOutline } from "./credential-outline.ts";
import { roleOutline } from "./role-outline.ts";
import { wordGap } from "./word-gap.ts";
import { VERDICT_MARKS, wordVerdict } from "./word-verdict.ts";
import { wordsFor } from "./words.ts";

/** What a sheet of a check depends on besides the result. */
export interface CheckSheetOptions {
  /** Every entry of the profile is shown with how much of it counted and why. */
  readonly explain: boolean;
}

/** Lays a check out: a summary where there are several results, then one outline each. */
export function checkSheet(result: CheckResult, { explain }: CheckSheetOptions): Sheet {
  const { results, asOf, dataset } = result;
  const isMany = results.length > 1;
  const laying: Laying = {
    result,
    words: wordsFor(result, explain ? "dates" : "names"),
    detail: explain ? "explained" : isMany ? "short" : "full",
  };
  const sections = isMany ? [summarySection(results, laying)] : [];
  const outlines = results.map((each) =>
    each.kind === "credential" ? credentialOutline(each, laying) : roleOutline(each, laying),
  );
  const cited = citedInOutlines(outlines);
  const sources = cited.flatMap((id) => result.sources.find((source) => source.id === id) ?? []);
  return {
    title: `What you qualify for, as of ${asOf}`,
    intro: [],
    sections,
    outlines,
    marks: marksOfOutlines(outlines),
    oldMeaning: "",
    sources: sources.map(wordSource),
    closing: [
      ...wordMore(results, explain),
      ...wordClosing(asOf, dataset, sources, decidingOn(results.map(({ kind }) => kind))),
    ],
  };
}

function summarySection(results: readonly (CredentialResult | RoleResult)[], laying: Laying): SheetSection {
  return {
    heading: "Summary",
    corner: "What",
    columns: ["Verdict", "Nearest gap"],
    rows: results.map((result) => ({
      label: result.kind === "credential" ? result.credential.abbreviation : result.role.title,
      marks: [],
      cells: [
        [{ ...plainItem(wordVerdict(result)), marks: [VERDICT_MARKS[result.verdict]] }],
        [plainItem(wordGap(result, laying.words) || wordNoGap(result))],
      ],
    })),
    whenEmpty: "Nothing to check.",
    remarks: [],
  };
}

function wordNoGap({ verdict }: CredentialResult | RoleResult): string {
  return verdict === "eligible" ? "none" : "not known";
}

function wordMore(results: readonly (CredentialResult | RoleResult)[], explain: boolean): readonly string[] {
  const first =
    results.find(({ verdict }) => verdict === "eligible") ??
    results.find((each) => each.kind === "credential" && each.account) ??
    results[0];
  const id = first?.kind === "credential" ? first.credential.id : first?.role.id;
  return [
    ...(results.length > 1 && !explain
      ? [`One of them in full, with its checklist and fees: rolewise check ${id}.`]
      : []),
    ...(explain ? [] : ["Add --explain to see every entry that counted or did not, and why."]),
  ];
}
