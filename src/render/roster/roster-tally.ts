import type { RosterStanding } from "./roster-standing.ts";

/** How the people of a roster stand towards one credential. */
export interface RosterTally {
  readonly eligible: number;
  readonly ifConfirmed: number;
  readonly notYet: number;
  readonly cannotTell: number;
  /** How many surely lack a thing on their nearest way. */
  readonly lacking: ReadonlyMap<string, number>;
}

/** A tally of nobody. */
export const NOBODY: RosterTally = {
  eligible: 0,
  ifConfirmed: 0,
  notYet: 0,
  cannotTell: 0,
  lacking: new Map(),
};

/** A tally of so many people who all stand so. */
export function tallyOf({ verdict, lacking }: RosterStanding, number: number): RosterTally {
  const of = (wanted: string) => (verdict === wanted ? number : 0);
  return {
    eligible: of("eligible"),
    ifConfirmed: of("eligible-if-confirmed"),
    notYet: of("not-yet"),
    cannotTell: of("cannot-tell"),
    lacking: new Map(verdict === "not-yet" ? lacking.map((label) => [label, number]) : []),
  };
}

/** The tally of two groups together. */
export function addTallies(a: RosterTally, b: RosterTally): RosterTally {
  const lacking = new Map(a.lacking);
  for (const [label, number] of b.lacking) lacking.set(label, (lacking.get(label) ?? 0) + number);
  return {
    eligible: a.eligible + b.eligible,
    ifConfirmed: a.ifConfirmed + b.ifConfirmed,
    notYet: a.notYet + b.notYet,
    cannotTell: a.cannotTell + b.cannotTell,
    lacking,
  };
}
