import { distance } from "fastest-levenshtein";

/**
 * Finds the known name that somebody most likely meant: at most a third of the letters differ (always
 * two may), case ignored. Of equally near names one that has the same letters in another order wins, else
 * the first by code point, whatever the order given.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().slice(0, 100);
  const letters = lettersOf(wanted);
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const lower = candidate.toLowerCase();
    const steps = distance(wanted, lower);
    if (steps > allowed) continue;
    const isReordered = steps > 1 && lettersOf(lower) === letters;
    // A name without a letter in common is no suggestion: "ab" is not a slip for "xy".
    if (steps >= candidate.length && !isReordered) continue;
    // Letters that changed places are nearer than as many others.
    const apart = isReordered ? steps - 0.5 : steps;
    if (apart < bestDistance || (apart === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** The letters of a name, in order, each as often as it is there. */
function lettersOf(name: string): string {
  return Array.from(name).sort().join("");
}
