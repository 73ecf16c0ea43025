import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { isRecord } from "../is-record.ts";
import { listOf, recordsOf } from "../raw-data.ts";
import { checkPay } from "./pay.ts";
import { reportRepeatedId } from "./repeated-id.ts";

/** Ids of statements by role; a role is absent when not all of its statements are known. */
export type StatementIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks what only makes sense within one role: ids of its statements, its pay figures, its doubles. */
export function checkRoles(assembly: Assembly, findings: Findings): StatementIds {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [role, record] of recordsOf(assembly.value["roles"])) {
    const path = ["roles", role];
    checkConfusion(role, record, path, findings);
    ids.set(role, checkStatements(record, path, findings));
  }
  for (const path of assembly.doubled) if (holdsStatements(path)) ids.delete(String(path[1]));
  return ids;
}

/** Whether one of two values was left out that can be a statement, hold some, or name one. */
function holdsStatements([key, , field]: Path): boolean {
  return key === "roles" && (field === undefined || field === "sections");
}

function checkConfusion(role: string, record: unknown, path: Path, findings: Findings): void {
  listOf(record, "confused-with").forEach((other, place) => {
    if (other !== role) return;
    const here = [...path, "confused-with", place];
    const message = `${quoted(role)} is the role itself`;
    findings.error("data/confused-with-itself", here, () => ({ part: "value", message, hint: "remove it" }));
  });
}

function checkStatements(record: unknown, path: Path, findings: Findings): ReadonlySet<string> {
  const first = new Map<string, Path>();
  const sections = isRecord(record) ? record["sections"] : undefined;
  for (const [section, statements] of recordsOf(sections)) {
    if (!Array.isArray(statements)) continue;
    statements.forEach((statement: unknown, place) => {
      if (!isRecord(statement)) return;
      const here = [...path, "sections", section, place];
      checkPay(statement["pay"], [...here, "pay"], findings);
      reportRepeatedId(findings, statement["id"], [...here, "id"], first, "statements of this role");
    });
  }
  return new Set(first.keys());
}
