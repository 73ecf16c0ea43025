import type { Records } from "../sheet.ts";
import type { RosterDocument } from "./roster-document.ts";

/** One record a credential: how many people stand in which way, and what they most often lack. */
export function rosterRecords({ credentials }: RosterDocument): Records {
  return {
    columns: [
      "credential",
      "eligible",
      "eligible_if_confirmed",
      "not_yet",
      "cannot_tell",
      "most_missing",
      "most_missing_people",
    ],
    rows: credentials.map(({ credential, eligible, ifConfirmed, notYet, cannotTell, lacking: [most] }) => [
      credential,
      eligible,
      ifConfirmed,
      notYet,
      cannotTell,
      most?.what ?? "",
      most?.people ?? 0,
    ]),
  };
}
