import type {
  CertificationRequirement,
  DegreeRequirement,
  EducationRequirement,
  LeafRequirement,
  LicenseRequirement,
} from "../domain/requirement.ts";
import type { WordKind } from "../domain/vocabulary.ts";
import { counted, wordExperience, wordWindow } from "./word-experience.ts";
import { wordHours } from "./word-hours.ts";
import { join, lowered } from "./word-list.ts";
import { count } from "./word-source.ts";

type LabelOf = (kind: WordKind, id: string) => string;

/**
 * Words what a leaf asks as a short noun phrase without a full stop, such as `24 months of full-time
 * case management, paid, after the degree`; words of the vocabulary are called by their labels.
 */
export function wordRequirement(leaf: LeafRequirement, labelOf: LabelOf): string {
  switch (leaf.kind) {
    case "license":
      return wordLicense(leaf, labelOf);
    case "degree":
      return wordDegree(leaf, labelOf);
    case "certification":
      return wordCertification(leaf, labelOf);
    case "experience":
      return wordExperience(leaf, labelOf);
    case "together":
      return `${count(leaf.months, "month")} of full-time experience together, each day counted once`;
    case "continuing-education":
      return wordEducation(leaf, labelOf);
    case "state":
      return `current work in ${lowered(labelOf("experience", leaf.currently))}`;
    case "confirm":
      return `${lowered(labelOf("confirms", leaf.confirm))}, to be confirmed`;
  }
}

function wordLicense(leaf: LicenseRequirement, labelOf: LabelOf): string {
  const types = (leaf.types ?? []).map((id) => labelOf("licenses", id));
  const choices = [
    ...(types.length > 0 ? [named(join(types, "or"), "license")] : []),
    ...(leaf.permits ? ["license that permits independent assessment"] : []),
  ];
  return [join(choices, "or"), ...wordGoodStanding(leaf)].join(", ");
}

function wordCertification(leaf: CertificationRequirement, labelOf: LabelOf): string {
  const labels = leaf.ids.map((id) => labelOf("certifications", id));
  // Some are called what they are: a certificate, an exam.
  const isTold = labels.every((label) => /certificat|exam/i.test(label));
  const names = join(labels.map(lowered), "or");
  return [
    isTold ? names : `${names} certification`,
    ...(leaf.open ? ["or another that is accepted"] : []),
    ...wordGoodStanding(leaf),
  ].join(", ");
}

/** Some names say already what they are. */
function named(name: string, noun: string): string {
  return name.endsWith(noun) ? name : `${name} ${noun}`;
}

function wordGoodStanding({ standing, unrestricted }: LicenseRequirement | CertificationRequirement) {
  return [...(standing ? [standing] : []), ...(unrestricted ? ["unrestricted"] : [])];
}

/** A short id of a body is its abbreviation. */
function wordBody(id: string): string {
  return id.length <= 5 ? id.toUpperCase() : id;
}

function wordDegree(leaf: DegreeRequirement, labelOf: LabelOf): string {
  const level = lowered(labelOf("levels", leaf.level));
  return [
    `${level}${leaf.exactly ? "" : " or higher"}${wordFields(leaf, labelOf)}`,
    ...(leaf.accredited ? ["accredited"] : []),
    ...(leaf.accreditedBy ? [`accredited by ${join(leaf.accreditedBy.map(wordBody), "or")}`] : []),
    ...(leaf.fieldExperience ? ["with supervised field experience"] : []),
  ].join(", ");
}

function wordFields({ exactly, fields }: DegreeRequirement, labelOf: LabelOf): string {
  // A level that is asked exactly may name its field itself, as an RN diploma does.
  if (fields === undefined) return exactly ? "" : " in any field";
  if (fields === "related") return " in a related field";
  return ` in ${join(
    fields.map((id) => lowered(labelOf("fields", id))),
    "or",
  )}`;
}

function wordEducation(leaf: EducationRequirement, labelOf: LabelOf): string {
  const topics = leaf.topics?.map((id) => lowered(labelOf("education-topics", id))) ?? [];
  return [
    `${wordHours(leaf.hours)} of continuing education${topics.length > 0 ? ` in ${join(topics, "or")}` : ""}`,
    ...(leaf.withinMonths === undefined ? [] : [wordWindow(leaf.withinMonths)]),
  ].join(", ");
}

/** Words what the body's words leave open about a leaf; nothing where they leave nothing open. */
export function wordDoubt(leaf: LeafRequirement, labelOf: LabelOf): string | undefined {
  const doubtful =
    leaf.kind === "experience"
      ? counted(leaf.doubtful ?? [])
      : leaf.kind === "degree"
        ? (leaf.doubtfulFields ?? []).map((id) => lowered(labelOf("fields", id)))
        : [];
  return doubtful.length === 0 ? undefined : `not known whether this counts: ${join(doubtful, "or")}`;
}
