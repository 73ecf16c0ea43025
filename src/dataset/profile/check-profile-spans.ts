import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { isRecord } from "../is-record.ts";
import { valueAt } from "../value-at.ts";

const PART = "continuing-education";

/** Checks that each course has a date, or both ends of a span. Of what is written, so that an end with a fault is not missed too. */
export function checkProfileSpans(raw: unknown, findings: Findings): void {
  const courses = valueAt(raw, [PART]);
  if (!Array.isArray(courses)) return;
  courses.forEach((course: unknown, item) => {
    if (isRecord(course)) checkSpan(course, [PART, item], findings);
  });
}

function checkSpan(course: Readonly<Record<string, unknown>>, path: Path, findings: Findings): void {
  const [end, other] = (["from", "to"] as const).filter((key) => Object.hasOwn(course, key));
  if (end === undefined) return;
  if (Object.hasOwn(course, "date")) {
    findings.error("profile/dated-span", [...path, end], () => ({
      part: "key",
      message: `${end} beside date: the date already tells when it was finished`,
      hint: "keep date, or in its place from and to",
      related: [...path, "date"],
    }));
  } else if (other === undefined) {
    const untold = end === "from" ? "to" : "from";
    findings.error("profile/open-span", [...path, end], () => ({
      part: "key",
      message: `${end} without ${untold}: a span in which courses were taken has both ends`,
      hint: `add ${untold}, or write date in place of ${end}`,
    }));
  }
}
