import type { Records } from "../sheet.ts";
import type { RosterCredential, RosterDocument, RosterPerson } from "./roster-document.ts";
import type { RosterStanding } from "./roster-standing.ts";

/** One record a person and credential: how they stand; in a summary one a credential: how many people stand in which way. */
export function rosterRecords(document: RosterDocument): Records {
  const { people, credentials } = document;
  return people ? standingRecords(people, credentials) : totalRecords(document);
}

function standingRecords(people: readonly RosterPerson[], credentials: readonly RosterCredential[]): Records {
  const isAhead = people.some(({ standings }) => standings.some(({ eligibleFrom }) => eligibleFrom));
  return {
    columns: [
      ...["id", "credential", "verdict", "path", "months", "estimate", "missing", "confirm", "ask"],
      ...(isAhead ? ["eligible_from", "until"] : []),
    ],
    rows: people.flatMap(({ id, standings }) =>
      standings.map((standing, place) => [
        id,
        credentials[place]?.credential ?? "",
        ...standingFields(standing),
        ...(isAhead ? [standing.eligibleFrom ?? "", standing.until ?? ""] : []),
      ]),
    ),
  };
}

function standingFields(standing: RosterStanding): readonly (string | number)[] {
  const { verdict, path, months, isEstimate, missing, confirm, ask } = standing;
  const estimate = months === null ? "" : isEstimate ? "yes" : "no";
  return [verdict, path, months ?? "", estimate, ...[missing, confirm, ask].map((texts) => texts.join("; "))];
}

/**
 * One record a credential: how many people stand in which way, what they most often lack and, where somebody
 * looked ahead, who becomes eligible; and, the same in every record, what became of the rows.
 */
function totalRecords({ credentials, rows, by }: RosterDocument): Records {
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
