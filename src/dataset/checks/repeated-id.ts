import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";

/** Reports an id that was there before among its like, such as `statements of this role`, and enters it in `first`. */
export function reportRepeatedId(
  findings: Findings,
  id: unknown,
  path: Path,
  first: Map<string, Path>,
  like: string,
): void {
  if (typeof id !== "string") return;
  const related = first.get(id);
  if (related === undefined) {
    first.set(id, path);
    return;
  }
  const message = `two ${like} have the id ${quoted(id)}`;
  const hint = "rename one of them";
  findings.error("data/duplicate-id", path, () => ({ part: "value", message, hint, related }));
}
