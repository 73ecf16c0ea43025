import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { DatasetFile } from "../assemble.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { readDocument } from "../read-document.ts";
import { sortDiagnostics } from "../sort-diagnostics.ts";
import { judgeProfile, type ProfileReading } from "./judge-profile.ts";
import type { ProfileWords } from "./profile-words.ts";
import { withoutContent } from "./without-content.ts";
import { withoutRepeats } from "./without-repeats.ts";

/**
 * Reads a profile from a YAML or JSON file and checks everything about it. Never throws because of what
 * the file holds; of that, diagnostics show no more than the token at fault.
 */
export function readProfile(
  file: DatasetFile,
  words: ProfileWords,
  asOf: CalendarDate,
  limits: Limits = DEFAULT_LIMITS,
): ProfileReading {
  if ("fault" in file) return { diagnostics: [file.fault] };
  const { document, diagnostics } = readDocument(file.path, file.bytes, limits, "first");
  if (document === undefined) return { diagnostics: diagnostics.map(withoutContent) };
  const judged = judgeProfile({ ...document, hasDoubled: document.doubled.size > 0 }, words, asOf);
  const all = sortDiagnostics(
    [...diagnostics, ...withoutRepeats(judged.diagnostics, diagnostics)].map(withoutContent),
  );
  const isFaulty = all.some(({ severity }) => severity === "error");
  if (isFaulty || judged.profile === undefined) return { diagnostics: all };
  return { profile: judged.profile, diagnostics: all };
}
