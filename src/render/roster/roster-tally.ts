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

/** Counts people one after the other. */
export interface OpenTally {
  add(standing: RosterStanding | undefined): void;
  whole(): RosterTally;
}

/** Opens a tally. */
export function openTally(): OpenTally {
  const verdicts = new Map<string, number>();
  const lacking = new Map<string, number>();
  const countIn = (counts: Map<string, number>, what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const of = (verdict: string): number => verdicts.get(verdict) ?? 0;
  return {
    add(standing) {
      if (standing === undefined) return;
      countIn(verdicts, standing.verdict);
      if (standing.verdict === "not-yet") for (const label of standing.lacking) countIn(lacking, label);
    },
    whole: () => ({
      eligible: of("eligible"),
      ifConfirmed: of("eligible-if-confirmed"),
      notYet: of("not-yet"),
      cannotTell: of("cannot-tell"),
      lacking,
    }),
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
