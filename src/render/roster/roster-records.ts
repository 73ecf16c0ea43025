import type { Records } from "../sheet.ts";
import type { RosterDocument } from "./roster-document.ts";

/**
 * One record a credential: how many people stand in which way, what they most often lack and, where somebody
 * looked ahead, who becomes eligible; and, the same in every record, what became of the rows.
 */
export function rosterRecords({ credentials, rows, by }: RosterDocument): Records {
  return {
    columns: [
      ...["credential", "eligible", "eligible_if_confirmed", "not_yet", "cannot_tell"],
      ...["most_missing", "most_missing_people", "people", "rejected_rows"],
      ...(by === undefined ? [] : [`eligible_by_${by}`, "who"]),
    ],
    rows: credentials.map(
      ({ credential, eligible, ifConfirmed, notYet, cannotTell, lacking: [most], soon = [] }) => [
        ...[credential, eligible, ifConfirmed, notYet, cannotTell],
        ...[most?.what ?? "", most?.people ?? 0, rows.people, rows.rejected],
        ...(by === undefined ? [] : [soon.length, soon.map(({ id, from }) => `${id}: ${from}`).join("; ")]),
      ],
    ),
  };
}
