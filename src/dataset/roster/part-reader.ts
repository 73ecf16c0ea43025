import { boundedCache } from "../../domain/bounded-cache.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import type { PartKey } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { NONE, readProfileLines } from "../profile/read-profile-lines.ts";

/** What a cell tells: a part of a profile; nothing when something in it is wrong. */
export type PartReader = (cell: string) => Profile | undefined;

/** Rosters repeat themselves: of whole cells there may be many, but of the items in them there are few. */
const MOST_TEXTS = 10_000;

const WRONG = "wrong";

/** Makes the reader of the cells of one part, which remembers what it has read, item by item. */
export function openPartReader(part: PartKey, words: ProfileWords, asOf: CalendarDate): PartReader {
  const known = boundedCache<Profile | typeof WRONG>(MOST_TEXTS);

  const readLine = (text: string): Profile | typeof WRONG => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = copyOf(text);
    const told = readProfileLines([{ part, name: part, text: own }], words, asOf).profile ?? WRONG;
    known.set(own, told);
    return told;
  };

  const readCell = (cell: string): Profile | typeof WRONG => {
    // What is to be confirmed, or done now, can be told twice; only items are each by itself.
    if (!cell.includes(";") || part === "confirms" || part === "currently") return readLine(cell);
    const items: Profile[] = [];
    for (const text of cell.split(";")) {
      const item = text.trim();
      if (item === "") continue;
      const told = item === NONE ? WRONG : readLine(item);
      if (told === WRONG) return readLine(cell);
      items.push(told);
    }
    return joinItems(items);
  };

  return (cell) => {
    const told = readCell(cell);
    return told === WRONG ? undefined : told;
  };
}

/** A text of its own: a piece of a larger one keeps all of that in memory. */
function copyOf(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** Items of one part, one after the other; that there may be more is told by an item too. */
function joinItems(profiles: readonly Profile[]): Profile {
  const joined: Record<string, unknown> = {};
  for (const profile of profiles) {
    for (const [field, value] of Object.entries(profile)) {
      const sofar = joined[field];
      if (Array.isArray(sofar) && Array.isArray(value)) sofar.push(...value);
      // A list of its own: what was read is remembered, and stays as it is.
      else joined[field] = Array.isArray(value) ? value.slice() : value;
    }
  }
  return joined;
}
