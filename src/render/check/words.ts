import type { ContinuingEducation, Profile, Service } from "../../domain/profile.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Word, WordKind } from "../../domain/vocabulary.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import type { Detail, ProfilePart } from "../../eligibility/fact.ts";
import { wordRequirement } from "../word-requirement.ts";

/** How ids and places are said: the labels of the dataset's words, and the names of a profile's entries. */
export interface Words {
  /** Names an entry of a profile by its place, counted from 0. */
  readonly entry: (part: ProfilePart, place: number) => string;
  /** A date of an entry as it was told; nothing where nothing of the profile is to be given away. */
  readonly date: (part: ProfilePart, place: number, detail: Detail) => string | undefined;
  /** What a leaf asks, as a noun phrase. */
  readonly asked: (leaf: LeafRequirement) => string;
  readonly decider: Decider;
  /** What the dataset says of a condition to confirm, with those of its sources that the result lists. */
  readonly condition: (id: string) => Pick<Word, "label" | "plain" | "sources"> | undefined;
}

/** Whom to ask what the rules leave open: no body decides who enters a role. */
export type Decider = "the body" | "an employer";

/** The same words, for the accounts of a role. */
export function forRole(words: Words): Words {
  return { ...words, decider: "an employer" };
}

/** How much a name tells: places alone, what the entry is, or also its dates. */
export type Naming = "places" | "names" | "dates";

const NOUNS: Readonly<Record<ProfilePart, string>> = {
  licenses: "license",
  degrees: "degree",
  certifications: "certification",
  experience: "job",
  "experience-more": "job",
  "continuing-education": "course",
  currently: "work",
};

/** What naming things takes. */
type Told = Pick<CheckResult, "profile" | "words" | "results" | "sources">;

/** The words in which a result is told; `places` gives nothing of the profile away. */
export function wordsFor({ profile, words, results, sources }: Told, naming: Naming): Words {
  const listed = new Set(sources.map(({ id }) => id));
  const label = labeller(words, results);
  return {
    entry: (part, place) => {
      const plain = `${NOUNS[part]} ${place + 1}`;
      if (naming === "places") return plain;
      const name = nameOf(part, place, profile, label, naming === "dates");
      return name === "" ? plain : `${name} (${plain})`;
    },
    date: (part, place, detail) => (naming === "places" ? undefined : dateTold(part, place, detail, profile)),
    asked: (leaf) => wordRequirement(leaf, label),
    decider: "the body",
    condition: (id) => {
      const word = words.find((each) => each.kind === "confirms" && each.id === id);
      return word && { ...word, sources: word.sources.filter((source) => listed.has(source)) };
    },
  };
}

type Label = (kind: WordKind, id: string) => string;

/** The credentials of a dataset are certifications too; those that were checked are called by their abbreviations. */
function labeller(words: readonly Word[], results: CheckResult["results"]): Label {
  const labels = new Map(words.map(({ kind, id, label }) => [`${kind} ${id}`, label]));
  for (const result of results) {
    if (result.kind !== "credential") continue;
    labels.set(`certifications ${result.credential.id}`, result.credential.abbreviation);
  }
  return (kind, id) => labels.get(`${kind} ${id}`) ?? id;
}

function nameOf(part: ProfilePart, place: number, profile: Profile, label: Label, isDated: boolean): string {
  switch (part) {
    case "licenses":
      return labelled("licenses", profile.licenses?.[place]?.type, label);
    case "certifications":
      return labelled("certifications", profile.certifications?.[place]?.id, label);
    case "degrees": {
      const { level, field, awarded } = profile.degrees?.[place] ?? {};
      return joined([
        labelled("levels", level, label),
        labelled("fields", field, label),
        isDated && awarded ? `awarded ${awarded}` : "",
      ]);
    }
    case "continuing-education": {
      const course = profile.continuingEducation?.[place] ?? {};
      return joined([labelled("education-topics", course.topic, label), isDated ? takenOf(course) : ""]);
    }
    default: {
      const service = profile.experience?.[place] ?? {};
      const kinds = service.kinds?.map((kind) => label("experience", kind)).join(" and ");
      return joined([service.title ?? kinds ?? "", isDated ? datesOf(service) : ""]);
    }
  }
}

function dateTold(part: ProfilePart, place: number, detail: Detail, profile: Profile): string | undefined {
  const { licenses, certifications, degrees, experience, continuingEducation } = profile;
  switch (detail) {
    case "from":
    case "to":
      return (part === "continuing-education" ? continuingEducation : experience)?.[place]?.[detail];
    case "awarded":
      return degrees?.[place]?.awarded;
    case "issued":
    case "expires":
      return (part === "licenses" ? licenses : certifications)?.[place]?.[detail];
    case "date":
      return continuingEducation?.[place]?.date;
    default:
      return undefined;
  }
}

function datesOf({ from, to, hours, months }: Service): string {
  if (from !== undefined || to !== undefined)
    return `${from ?? "beginning not told"} to ${to ?? "end not told"}`;
  return hours === undefined && months === undefined ? "" : "a total without dates";
}

function takenOf({ date, from, to }: ContinuingEducation): string {
  return from === undefined || to === undefined ? (date ?? "") : `taken between ${from} and ${to}`;
}

function labelled(kind: WordKind, id: string | undefined, label: Label): string {
  return id === undefined ? "" : label(kind, id);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
