import type { Confirmation } from "../../eligibility/confirm.ts";
import type { Words } from "./words.ts";

/** Says what is to be confirmed. */
export function wordConfirmation({ about, id, entry }: Confirmation, words: Words): string {
  if (entry) return `${words.entry(entry.part, entry.at)} has not expired`;
  return about.label ?? words.condition(id)?.label ?? id;
}

/** What still has to be confirmed, apart from what the person has confirmed. */
export function pendingOf(confirm: readonly Confirmation[]): readonly Confirmation[] {
  return confirm.filter(({ confirmed }) => !confirmed);
}
