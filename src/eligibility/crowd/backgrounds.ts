import type { Profile } from "../../domain/profile.ts";
import type { Trait } from "./bearing.ts";

/** What is known of somebody beside amounts; one object for all of whom the same was told in the same order. */
export interface Background<View> {
  readonly traits: readonly Trait[];
  /** Those who are told one trait more, by its number. */
  readonly next: Map<number, Background<View>>;
  /** What is made of it, when it was asked for. */
  view?: View;
}

/** The background of those of whom nothing is known. */
export function noBackground<View>(): Background<View> {
  return { traits: [], next: new Map() };
}

/** The background with one trait more; itself where it has that already. */
export function withTrait<View>(background: Background<View>, trait: Trait): Background<View> {
  const known = background.next.get(trait.at);
  if (known) return known;
  const { traits, next } = background;
  const made = traits.includes(trait) ? background : { traits: [...traits, trait], next: new Map() };
  next.set(trait.at, made);
  return made;
}

/** A profile of a background, without any amount. */
export function profileOf({ traits }: Background<unknown>): Profile {
  return Object.assign({}, ...traits.map(({ profile }) => profile));
}
