import type { CalendarDate } from "../../domain/calendar-date.ts";
import { removeForbiddenKeys } from "../forbidden-keys.ts";
import { isRecord } from "../is-record.ts";
import type { Limits } from "../limits.ts";
import { judgeProfile } from "../profile/judge-profile.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { withoutContent } from "../profile/without-content.ts";
import { readJson } from "../read-json.ts";
import { sourceText } from "../source-text.ts";
import { type PersonReading, withoutId } from "./person-reader.ts";

/** Makes the function that reads a line of NDJSON: a whole profile with an `id`, a text or a number. */
export function recordReader(
  words: ProfileWords,
  asOf: CalendarDate,
  limits: Limits,
): (line: string) => PersonReading {
  return (line) => {
    const { document, diagnostics } = readJson(sourceText("", line), limits, "first");
    const faults = [...diagnostics, ...(document ? removeForbiddenKeys(document) : [])];
    if (document === undefined || faults.length > 0) return { faults: faults.map(asFault) };
    const { value } = document;
    const { id: told, ...profile } = isRecord(value) ? value : { id: undefined };
    const judged = judgeProfile(
      { ...document, value: isRecord(value) ? profile : value, hasDoubled: document.doubled.size > 0 },
      words,
      asOf,
    );
    const id = idOf(told);
    const errors = [
      ...(id === "" && isRecord(value) ? [withoutId()] : []),
      ...judged.diagnostics.map(asFault),
    ];
    if (errors.length > 0 || judged.profile === undefined) return { faults: errors };
    return { person: { id, passed: [], told: { profile: judged.profile } } };
  };
}

/** A number that JSON rounds is no id any more. */
function idOf(told: unknown): string {
  if (typeof told === "string") return told.trim();
  return Number.isSafeInteger(told) ? String(told) : "";
}

function asFault(diagnostic: Parameters<typeof withoutContent>[0]) {
  return { diagnostic: withoutContent(diagnostic) };
}
