import type { Profile } from "../../domain/profile.ts";

/** What is known of people beside amounts, as numbers: a trait for what one piece means, a background for all that somebody holds. */
export interface Backgrounds {
  /** The number of a trait that is called so and that such a profile has; nothing where there are too many. */
  trait(name: string, profile: Profile): number | undefined;
  /** The background with one trait more than another has; 0 is that of those of whom nothing is known. */
  plus(background: number, trait: number): number;
  /** A profile of a background. */
  profileOf(background: number): Profile;
  /** Whether so many backgrounds are known that it is better to begin anew. */
  areMany(): boolean;
  /** Forgets all backgrounds, and no trait. */
  forget(): void;
}

const MOST_TRAITS = 4096;
const MOST_BACKGROUNDS = 20_000;

/** Begins with nobody. */
export function openBackgrounds(): Backgrounds {
  const numbers = new Map<string, number>();
  const traits: Profile[] = [];
  let next = new Map<number, number>();
  let profiles: Profile[] = [{}];
  return {
    trait(name, profile) {
      const known = numbers.get(name);
      if (known !== undefined || traits.length === MOST_TRAITS) return known;
      numbers.set(name, traits.length);
      traits.push(profile);
      return traits.length - 1;
    },
    plus(background, trait) {
      const key = background * MOST_TRAITS + trait;
      const known = next.get(key);
      if (known !== undefined) return known;
      next.set(key, profiles.length);
      profiles.push({ ...profiles[background], ...traits[trait] });
      return profiles.length - 1;
    },
    profileOf: (background) => profiles[background] ?? {},
    areMany: () => profiles.length >= MOST_BACKGROUNDS,
    forget() {
      next = new Map();
      profiles = [{}];
    },
  };
}
