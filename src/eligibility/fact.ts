/** The parts of a profile about which something may be untold. */
export type ProfilePart =
  | "licenses"
  | "degrees"
  | "certifications"
  | "experience"
  | "experience-more"
  | "continuing-education"
  | "currently";

/** Which detail of an entry is untold, or what the body's words leave open about it. */
export type Detail =
  | "type"
  | "standing"
  | "unrestricted"
  | "issued"
  | "expires"
  | "level"
  | "field"
  | "accredited"
  | "accredited-by"
  | "awarded"
  | "field-experience"
  | "id"
  | "kinds"
  | "from"
  | "to"
  | "hours"
  | "months"
  | "full-time"
  | "paid"
  | "arrangement"
  | "supervision"
  | "supervised-by"
  | "supervision-hours"
  | "setting"
  | "topic"
  | "date"
  | "scope"
  | "listed"
  | "part-time"
  | "share";

/**
 * Something not known on which an answer may hang: a whole part, or a detail of an entry. A
 * `person` can tell it; what only the `body` can say is never guessed.
 */
export interface Fact {
  readonly knownTo: "person" | "body";
  readonly part: ProfilePart;
  /** The place of the entry within its part, from 0; absent for a whole part. */
  readonly entry?: number;
  readonly detail?: Detail;
}

/** Whether two facts are the same. */
export function isSameFact(a: Fact, b: Fact): boolean {
  return a.part === b.part && a.entry === b.entry && a.detail === b.detail && a.knownTo === b.knownTo;
}

/** The facts, each once, in the order in which they first occur. */
export function distinctFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => facts.findIndex((other) => isSameFact(other, fact)) === index);
}
