import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { RosterStanding } from "./roster-standing.ts";
import type { RosterTally } from "./roster-tally.ts";

/** Somebody of a roster, with how they stand towards each credential. */
export interface RosterPerson {
  readonly id: string;
  /** In the order of the credentials. */
  readonly standings: readonly RosterStanding[];
}

/** Somebody who becomes eligible, and from which day on. */
export interface RosterArrival {
  readonly id: string;
  readonly from: CalendarDate;
}

/** How many rows there were, and what became of them. */
export interface RosterRows {
  readonly people: number;
  readonly rejected: number;
  readonly empty: number;
}

/** How many people stand in which way towards a credential. */
export interface RosterCredential extends Omit<RosterTally, "lacking"> {
  readonly credential: string;
  readonly abbreviation: string;
  /** What those who are not yet eligible lack on their nearest way, the most common first. */
  readonly lacking: readonly { readonly what: string; readonly people: number }[];
  /** Who becomes eligible by the day that was asked for, the first to do so first. */
  readonly soon?: readonly RosterArrival[];
}

/** The result document of `roster` where it is not written line by line: a matrix of people, or totals alone. */
export interface RosterDocument {
  readonly format: "rolewise/roster";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly rows: RosterRows;
  /** The day up to which was looked for who becomes eligible. */
  readonly by?: CalendarDate;
  readonly credentials: readonly RosterCredential[];
  /** In the order of the rows; absent in a summary. */
  readonly people?: readonly RosterPerson[];
}

/** The totals of a credential, with what is lacking in the order of how many lack it, then by its name. */
export function rosterCredential(
  { id, abbreviation }: { readonly id: string; readonly abbreviation: string },
  { lacking, ...counts }: RosterTally,
  soon?: readonly RosterArrival[],
): RosterCredential {
  const listed = [...lacking].map(([what, people]) => ({ what, people }));
  const ordered = listed.toSorted((a, b) => b.people - a.people || (a.what < b.what ? -1 : 1));
  const arrivals = soon?.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return { credential: id, abbreviation, ...counts, lacking: ordered, ...(arrivals && { soon: arrivals }) };
}
