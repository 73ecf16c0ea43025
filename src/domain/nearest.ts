import { distance } from "fastest-levenshtein";

/**
 * Finds the known name that somebody most likely meant: at most a third of the letters differ (always
 * two may), case ignored. Of equally near names the first by code point wins, whatever the order given.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().slice(0, 100);
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    // A name without a letter in common is no suggestion: "ab" is not a slip for "xy".
    if (apart > allowed || apart >= candidate.length) continue;
    if (apart < bestDistance || (apart === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}
