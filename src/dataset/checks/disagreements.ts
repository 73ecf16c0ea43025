import { nearest } from "../../domain/nearest.ts";
import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { listOf, recordsOf } from "../raw-data.ts";
import type { Known } from "./known.ts";
import { reportRepeated } from "./references.ts";
import type { StatementIds } from "./roles.ts";

/** Checks that disagreements point at statements that exist, each once, and prefer among their own. */
export function checkDisagreements(
  assembly: Assembly,
  known: Known,
  ids: StatementIds,
  findings: Findings,
): void {
  for (const [id, record] of recordsOf(assembly.value["disagreements"])) {
    const path = ["disagreements", id];
    const statements = listOf(record, "statements");
    const prefer = listOf(record, "prefer");
    reportRepeated(findings, statements, [...path, "statements"]);
    reportRepeated(findings, prefer, [...path, "prefer"]);
    statements.forEach((reference, place) => {
      checkStatement(reference, [...path, "statements", place], known, ids, findings);
    });
    checkPrefer(prefer, new Set(statements), [...path, "prefer"], findings);
  }
}

function checkStatement(
  reference: unknown,
  path: Path,
  known: Known,
  ids: StatementIds,
  findings: Findings,
): void {
  const [role, statement, ...rest] = typeof reference === "string" ? reference.split("/") : [];
  const roles = known.get("role");
  if (!role || !statement || rest.length > 0 || roles === undefined) return;
  if (!roles.has(role)) {
    findings.error("data/unknown-role", path, () => ({
      part: "value",
      message: `the dataset has no role ${quoted(role)}`,
      ...suggest(nearest(role, roles)),
    }));
    return;
  }
  // A role without ids here is one that could not be read, or not as a whole.
  const statements = ids.get(role);
  if (statements === undefined || statements.has(statement)) return;
  findings.error("data/unknown-statement", path, () => ({
    part: "value",
    message: `the role ${quoted(role)} has no statement ${quoted(statement)}`,
    ...suggest(nearest(statement, statements), `${role}/`),
  }));
}

function suggest(meant: string | undefined, before = ""): { readonly hint?: string } {
  return meant === undefined ? {} : { hint: `did you mean ${before}${meant}?` };
}

function checkPrefer(
  prefer: readonly unknown[],
  statements: ReadonlySet<unknown>,
  path: Path,
  findings: Findings,
): void {
  prefer.forEach((reference, place) => {
    if (typeof reference !== "string" || statements.has(reference)) return;
    const message = `${quoted(reference)} is not among the statements of this disagreement`;
    const hint = "prefer picks among statements";
    findings.error("data/prefer-not-among", [...path, place], () => ({ part: "value", message, hint }));
  });
}
