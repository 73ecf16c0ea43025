import { isCalendarDate } from "../../domain/calendar-date.ts";
import { isPartialDate } from "../../domain/source.ts";
import type { Assembly } from "../assemble.ts";
import type { Findings } from "../finding.ts";
import { isRecord } from "../is-record.ts";
import { listOf, recordsOf } from "../raw-data.ts";

/** Checks dates against each other: pages are read after they are published, and applying starts before it ends. */
export function checkDates(assembly: Assembly, findings: Findings): void {
  for (const [id, source] of recordsOf(assembly.value["sources"])) {
    if (!isRecord(source) || !isReadTooEarly(source["published"], source["read"])) continue;
    const message = `read on ${source["read"]}, before it was published (${source["published"]})`;
    findings.warn("data/read-before-published", ["sources", id, "read"], () => ({
      part: "value",
      message,
    }));
  }
  for (const [id, credential] of recordsOf(assembly.value["credentials"])) {
    const exam = isRecord(credential) ? credential["exam"] : undefined;
    listOf(exam, "windows").forEach((window, place) => {
      if (!isRecord(window)) return;
      const [from, by] = [window["apply-from"], window["apply-by"]];
      if (!isDay(from) || !isDay(by) || from <= by) return;
      const path = ["credentials", id, "exam", "windows", place, "apply-by"];
      const message = `applying ends on ${by}, before it starts on ${from}`;
      findings.error("data/apply-by-first", path, () => ({ part: "value", message }));
    });
  }
}

/** Compared as far as both tell: a page read in May 2024 may have been published in 2024. */
function isReadTooEarly(published: unknown, read: unknown): boolean {
  if (!isDay(read)) return false;
  const date = typeof published === "number" ? String(published) : published;
  if (typeof date !== "string" || !(isCalendarDate(date) || isPartialDate(date))) return false;
  return read.slice(0, date.length) < date;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
