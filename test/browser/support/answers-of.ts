import { parse } from "yaml";
import { profileText } from "../../../src/dataset/profile/profile-text.ts";
import type { Profile } from "../../../src/domain/profile.ts";

/** What to do in a form to tell a profile. */
export interface Answers {
  /** How often each part's button is pressed that adds an item. */
  readonly items: Readonly<Record<string, number>>;
  /** Values of controls, by name; of a box, the name is followed by its value. */
  readonly values: Readonly<Record<string, string>>;
  readonly boxes: readonly string[];
}

const LISTS = ["licenses", "degrees", "certifications", "experience", "continuing-education"];

/** A detail as it is written in a file, by its path. */
type Detail = readonly [path: string, value: unknown];

/** Turns a profile, as it is written in a file, into what its owner would put into the form. */
export function answersOf(profile: Profile): Answers {
  const { "experience-more": more, ...written }: Record<string, unknown> = parse(profileText(profile));
  const lists = Object.entries(written).flatMap(([key, value]) =>
    LISTS.includes(key) && Array.isArray(value) ? [[key, value.length] as const] : [],
  );
  const details = Object.entries(written).flatMap(detailsOf);
  return {
    items: Object.fromEntries(lists),
    values: Object.fromEntries(details.filter(([path]) => !isWords(path)).map(asTyped)),
    boxes: [
      ...lists.filter(([, length]) => length === 0).map(([key]) => `${key}.told=on`),
      ...(more === undefined ? [] : ["experience-more=on"]),
      ...details.filter(([path]) => isWords(path)).flatMap(asBoxes),
    ],
  };
}

function isWords(path: string): boolean {
  return /(?:\.kinds|\.by|^currently)$/.test(path);
}

function detailsOf([path, value]: Detail): readonly Detail[] {
  if (Array.isArray(value) && LISTS.includes(path)) {
    return value.flatMap((item, place) => detailsOf([`${path}.${place}`, item]));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  const inner = Object.entries(value).flatMap(([key, each]) => detailsOf([`${path}.${key}`, each]));
  return path.endsWith(".supervision") ? [[path, true], ...inner] : inner;
}

function asTyped([path, value]: Detail): readonly [string, string] {
  if (typeof value === "boolean") return [path, value ? "yes" : "no"];
  return [path, Array.isArray(value) ? value.join(", ") || "none" : String(value)];
}

function asBoxes([path, value]: Detail): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.length === 0 ? [`${path}=`] : value.map((word) => `${path}=${word}`);
}
