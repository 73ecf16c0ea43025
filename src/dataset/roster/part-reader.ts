import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile } from "../../domain/profile.ts";
import type { PartKey } from "../profile/profile-parts.ts";
import type { ProfileWords } from "../profile/profile-words.ts";
import { NONE, readProfileLines } from "../profile/read-profile-lines.ts";
import { boundedCache } from "./bounded-cache.ts";

/** What a cell tells: a part of a profile; nothing when something in it is wrong. */
export type PartReader = (cell: string) => Profile | undefined;

/** Rosters repeat themselves: of most cells, and more so of the items in them, there are few. */
const MOST_CELLS = 10_000;
const MOST_ITEMS = 20_000;

const WRONG = "wrong";

/** Makes the reader of the cells of one part, which remembers cells, and items within cells. */
export function openPartReader(part: PartKey, words: ProfileWords, asOf: CalendarDate): PartReader {
  const cells = boundedCache<Profile | typeof WRONG>(MOST_CELLS);
  const items = boundedCache<Profile | typeof WRONG>(MOST_ITEMS);

  const readLine = (text: string): Profile | typeof WRONG =>
    readProfileLines([{ part, name: part, text }], words, asOf).profile ?? WRONG;

  const readItem = (text: string): Profile | typeof WRONG => {
    const known = items.get(text);
    if (known !== undefined) return known;
    const told = readLine(text);
    items.set(text, told);
    return told;
  };

  const readCell = (cell: string): Profile | typeof WRONG => {
    const texts = cell.split(";").filter((item) => item.trim() !== "");
    const isSum = texts.length > 1 && !texts.some((item) => item.trim() === NONE);
    // What is to be confirmed, or done now, can be told twice; only items are each by itself.
    if (!isSum || part === "confirms" || part === "currently") return readLine(cell);
    const told = texts.map(readItem);
    return told.includes(WRONG) ? WRONG : joinItems(told.filter((each) => each !== WRONG));
  };

  return (cell) => {
    const known = cells.get(cell);
    const told = known ?? readCell(cell);
    if (known === undefined) cells.set(cell, told);
    return told === WRONG ? undefined : told;
  };
}

/** Items of one part, one after the other; that there may be more is told by an item too. */
function joinItems(profiles: readonly Profile[]): Profile {
  const joined: Record<string, unknown> = {};
  for (const profile of profiles) {
    for (const [field, value] of Object.entries(profile)) {
      const sofar = joined[field];
      joined[field] = Array.isArray(sofar) && Array.isArray(value) ? [...sofar, ...value] : value;
    }
  }
  return joined;
}
