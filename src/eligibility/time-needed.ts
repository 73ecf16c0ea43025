import { monthsForDays } from "./service-days.ts";

/** How long it takes at least to get what is missing. */
export interface TimeNeeded {
  /** In days; Infinity when it is not known. */
  readonly days: number;
  readonly isEstimate: boolean;
  /** Part of it takes no time or nobody knows how long: mending what is held, telling a detail of it, getting any amount at all. */
  readonly isOpen: boolean;
}

/** Nothing more to wait for. */
export const NO_TIME: TimeNeeded = { days: 0, isEstimate: false, isOpen: false };

/** No time perhaps, and else nobody knows how long: less than getting anew what is held. */
export const OPEN: TimeNeeded = { days: 0, isEstimate: false, isOpen: true };

/** Nobody knows how long, nor whether it is begun. */
export const NOT_KNOWN: TimeNeeded = { days: Number.POSITIVE_INFINITY, isEstimate: true, isOpen: false };

/** The months that a time takes, rounded up; null when it is not known. */
export function monthsFor({ days, isOpen }: TimeNeeded): number | null {
  return Number.isFinite(days) && !isOpen ? monthsForDays(days) : null;
}

/** The longest of times that can go on at once. */
export function longest(times: readonly TimeNeeded[]): TimeNeeded {
  return times.reduce(longer, NO_TIME);
}

/** The longer of two times that can go on at once. */
export function longer(a: TimeNeeded, b: TimeNeeded): TimeNeeded {
  // Nearly always one of them is a whole answer, and nothing has to be made.
  if (b === NO_TIME) return a;
  if (a === NO_TIME) return b;
  const isOpen = a.isOpen || b.isOpen;
  if (a.days === b.days) {
    const isEstimate = a.isEstimate || b.isEstimate;
    return a.isEstimate === isEstimate && a.isOpen === isOpen ? a : { days: a.days, isEstimate, isOpen };
  }
  const { days, isEstimate, isOpen: own } = a.days > b.days ? a : b;
  if (own === isOpen) return a.days > b.days ? a : b;
  return { days, isEstimate, isOpen };
}

/** One after the other. */
export function inTurn(first: TimeNeeded, second: TimeNeeded): TimeNeeded {
  return {
    days: first.days + second.days,
    isEstimate: first.isEstimate || second.isEstimate,
    isOpen: first.isOpen || second.isOpen,
  };
}
