import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { isRecord } from "../is-record.ts";

/** Checks that a pay figure is an amount or a range, and that the range does not end before it starts. */
export function checkPay(pay: unknown, path: Path, findings: Findings): void {
  if (!isRecord(pay)) return;
  const hasAmount = Object.hasOwn(pay, "amount");
  const hasRange = Object.hasOwn(pay, "range");
  if (hasAmount && hasRange) {
    const related = [...path, "amount"];
    const message = "pay has both an amount and a range";
    const hint = "keep one of the two";
    findings.error("data/amount-or-range", [...path, "range"], () => ({
      part: "key",
      message,
      hint,
      related,
    }));
  } else if (!hasAmount && !hasRange) {
    const message = "pay has neither an amount nor a range";
    const hint = "add amount: or range: {from: …, to: …}";
    findings.error("data/amount-or-range", path, () => ({ part: "key", message, hint }));
  }
  const range = pay["range"];
  if (isRecord(range)) checkRange(range["from"], range["to"], [...path, "range"], findings);
}

function checkRange(from: unknown, to: unknown, path: Path, findings: Findings): void {
  if (typeof from !== "number" || typeof to !== "number" || from <= to) return;
  const message = `the range starts at ${from} and ends at ${to}`;
  const hint = "write the lower figure as from";
  findings.error("data/range-upside-down", [...path, "from"], () => ({ part: "value", message, hint }));
}
