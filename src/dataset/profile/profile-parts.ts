/** What `--license`, `--degree` and so on were given, each value as it came. */
export interface ProfileFlags {
  readonly license?: readonly string[];
  readonly degree?: readonly string[];
  readonly certification?: readonly string[];
  readonly experience?: readonly string[];
  readonly education?: readonly string[];
  readonly currently?: readonly string[];
  readonly confirm?: readonly string[];
}

/**
 * The parts of a profile that can be told in one line, in the order in which they are told: by a flag, in
 * a column of a roster, and under a key of a file; `field` is the key of the domain's profile.
 */
export const PROFILE_PARTS = [
  { flag: "license", column: "licenses", key: "licenses", field: "licenses" },
  { flag: "degree", column: "degrees", key: "degrees", field: "degrees" },
  { flag: "certification", column: "certifications", key: "certifications", field: "certifications" },
  { flag: "experience", column: "experience", key: "experience", field: "experience" },
  { flag: "education", column: "education", key: "continuing-education", field: "continuingEducation" },
  { flag: "currently", column: "currently", key: "currently", field: "currently" },
  { flag: "confirm", column: "confirms", key: "confirms", field: "confirms" },
] as const;

export type PartKey = (typeof PROFILE_PARTS)[number]["key"];

/** A part whose items have details. */
export type ItemsKey = Exclude<PartKey, "currently" | "confirms">;

/** The part that the first word of a text names by its flag; undefined when it names none. */
export function partNamedIn(text: string): PartKey | undefined {
  const [first] = /\S+/.exec(text) ?? [];
  return PROFILE_PARTS.find(({ flag }) => flag === first?.toLowerCase())?.key;
}
