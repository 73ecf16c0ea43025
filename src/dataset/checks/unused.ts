import type { Assembly } from "../assemble.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import type { Kind, Known } from "./known.ts";

/** Warns of sources and topics that nothing refers to; silent when a file that might do so was not read. */
export function checkUnused(
  assembly: Assembly,
  known: Known,
  used: ReadonlyMap<Kind, ReadonlySet<string>>,
  findings: Findings,
): void {
  if (assembly.unread.size > 0) return;
  for (const id of known.get("source") ?? []) {
    if (used.get("source")?.has(id)) continue;
    const message = `nothing cites the source ${quoted(id)}`;
    findings.warn("data/unused-source", ["sources", id], () => ({
      part: "key",
      message,
    }));
  }
  for (const id of known.get("topic") ?? []) {
    if (used.get("topic")?.has(id)) continue;
    const message = `no statement speaks to the topic ${quoted(id)}`;
    findings.warn("data/unused-topic", ["topics", id], () => ({ part: "key", message }));
  }
}
