import type { PersonalComparison } from "../../catalog/personal-comparison.ts";
import { accountsOf } from "../../eligibility/accounts-of.ts";
import type { CredentialResult, RoleResult } from "../../eligibility/check-result.ts";
import { comparisonRecords } from "../comparison-records.ts";
import type { Records, SourceDetail } from "../sheet.ts";
import { SOURCE_COLUMNS, sourceFields } from "../source-fields.ts";
import { lineOf, roleOf, servingRole } from "./for-you.ts";
import { verdictField } from "./word-verdict.ts";
import { wordsFor } from "./words.ts";

/**
 * The records of a comparison, and in the same columns one a role and one a credential of each for how
 * the person stands: section `for-you`, the verdict as status, what it hangs on as text.
 */
export function personalRecords(comparison: PersonalComparison, detail: SourceDetail): Records {
  const { columns, rows } = comparisonRecords(comparison, detail);
  const { roles, forYou, sources } = comparison;
  const known = new Map(sources.map((source) => [source.id, source]));
  const words = wordsFor(forYou, "places");
  const standings = roles.flatMap((role) => {
    const about = (result: CredentialResult | RoleResult, topic: string, title: string) => {
      const { verdict, headline, gap, sources: cited } = lineOf(result, words);
      const fields = new Map([
        ["role", role.id],
        ["role_title", role.title],
        ["section", "for-you"],
        ["topic", topic],
        ["topic_title", title],
        ["status", verdictField(verdict, accountsOf(result))],
        ["text", gap === "" ? headline : `${headline}. ${gap}`],
        ["credentials", result.kind === "credential" ? topic : ""],
      ]);
      SOURCE_COLUMNS[detail].forEach((column, place) => {
        fields.set(column, sourceFields(cited, known, detail)[place] ?? "");
      });
      return columns.map((column) => fields.get(column) ?? "");
    };
    return [
      ...roleOf(role.id, forYou.results).map((result) => about(result, role.id, role.title)),
      ...servingRole(role.id, forYou.results).map((result) =>
        about(result, result.credential.id, result.credential.abbreviation),
      ),
    ];
  });
  return { columns, rows: [...rows, ...standings] };
}
