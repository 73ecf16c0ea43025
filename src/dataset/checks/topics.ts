import type { Assembly } from "../assemble.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { recordsOf } from "../raw-data.ts";

/** Ids of rows that are made from a role itself. */
const RESERVED: ReadonlySet<string> = new Set(["summary", "other-titles", "confused-with", "occupations"]);

/** Checks that no topic takes the id of a row that a role makes by itself. */
export function checkTopics(assembly: Assembly, findings: Findings): void {
  for (const [id] of recordsOf(assembly.value["topics"])) {
    if (!RESERVED.has(id)) continue;
    const message = `the id ${quoted(id)} belongs to a row that every role has`;
    const hint = "choose another id for the topic";
    findings.error("data/reserved-id", ["topics", id], () => ({ part: "key", message, hint }));
  }
}
