import type { Degree, Profile } from "../../domain/profile.ts";
import type { Fact } from "../../eligibility/fact.ts";
import type { Choice } from "../prompter.ts";
import { askDate, isAfter } from "./ask-date.ts";
import { type Ground, keyOf, openRequirements } from "./ground.ts";
import { choicesOf, nounOf } from "./inquiry.ts";
import { type Question, withDetail } from "./question.ts";

/** Asks about degrees: which were earned or are being earned, or a detail of one of them. */
export function askDegree(fact: Fact, ground: Ground): Question | undefined {
  const { profile, dataset } = ground;
  const levels = choicesOf(dataset, "levels");
  if (fact.entry === undefined) {
    return {
      kind: "some",
      key: keyOf(fact),
      message: "Which degrees do you have, or are you studying for?",
      choices: levels,
      none: "None of these",
      take: (ids) => ({ ...profile, degrees: ids.map((level) => ({ level })) }),
    };
  }
  const entry = fact.entry;
  const degree = profile.degrees?.[entry];
  if (!degree) return undefined;
  const put = (detail: Degree): Profile => ({
    ...profile,
    degrees: withDetail(profile.degrees, entry, detail),
  });
  if (fact.detail === "level") {
    const message = "Which degree is it?";
    return { kind: "one", key: keyOf(fact), message, choices: levels, take: (level) => put({ level }) };
  }
  if (fact.detail === "field") return askField(keyOf(fact), entry, degree, ground);
  return askOfDegree(fact, ground, degree, nameOf(degree, ground), put);
}

/** The degree within a sentence; of several of a level, with its field. */
function nameOf({ level, field }: Degree, { dataset, profile }: Ground): string {
  if (level === undefined) return "degree";
  const noun = nounOf(dataset, "levels", level);
  const isOne = (profile.degrees ?? []).filter((each) => each.level === level).length === 1;
  if (isOne || field === undefined) return noun;
  return field === "other" ? `${noun} in another field` : `${noun} in ${nounOf(dataset, "fields", field)}`;
}

/** Somebody with two degrees of a level marks both fields: what each of them brings may differ. */
function askField(key: string, entry: number, degree: Degree, ground: Ground): Question {
  const { profile, dataset } = ground;
  const name = nameOf(degree, ground);
  const withFields = ([first, ...others]: readonly string[]): readonly Degree[] => [
    ...withDetail(profile.degrees, entry, first === undefined ? {} : { field: first }),
    ...others.map((field) => ({ ...degree, field })),
  ];
  return {
    kind: "some",
    key,
    message: `In which field is your ${name}?\nIf you have two of them, or two majors, mark both.`,
    choices: choicesOf(dataset, "fields"),
    take: (fields) => ({ ...profile, degrees: withFields(fields) }),
  };
}

const ACCREDITED: readonly Choice[] = [
  { value: "yes", name: "Yes" },
  { value: "no", name: "No" },
];

const FIELD_EXPERIENCE: readonly Choice[] = [
  {
    value: "yes",
    name: "Yes",
    description: "A practicum, clinical rotation or internship under supervision, as a part of the program.",
  },
  { value: "no", name: "No" },
];

function askOfDegree(
  fact: Fact,
  ground: Ground,
  degree: Degree,
  name: string,
  put: (detail: Degree) => Profile,
): Question | undefined {
  const key = keyOf(fact);
  const one = (message: string, choices: readonly Choice[], take: (value: string) => Profile): Question => ({
    kind: "one",
    key,
    message,
    choices,
    take,
  });
  switch (fact.detail) {
    case "accredited":
      return one(`Was the school or program of your ${name} accredited?`, ACCREDITED, (value) =>
        put({ accredited: value === "yes" }),
      );
    case "accredited-by":
      return one(`Who accredited the program of your ${name}?`, accreditors(ground), (value) =>
        put(accreditation(value)),
      );
    case "field-experience":
      return one(
        `Did your ${name} include supervised field experience in case management, health or behavioral health?`,
        FIELD_EXPERIENCE,
        (value) => put({ fieldExperience: value === "yes" }),
      );
    case "awarded": {
      const isAhead = degree.awarded !== undefined && isAfter(degree.awarded, ground.on);
      return askDate({
        key,
        message: `When was your ${name} awarded?\nIf you are still studying, when do you expect it?`,
        dayOf: `On which day ${isAhead ? "will" : "was"} your ${name} ${isAhead ? "be awarded" : "awarded"}`,
        told: degree.awarded,
        take: (awarded) => put({ awarded }),
      });
    }
    default:
      return undefined;
  }
}

function accreditors(ground: Ground): readonly Choice[] {
  const ids = openRequirements(ground, "degree").flatMap(({ accreditedBy = [] }) => accreditedBy);
  return [
    ...[...new Set(ids)].map((id) => ({ value: `by ${id}`, name: id.toUpperCase() })),
    { value: "another", name: "Another accreditor" },
    { value: "nobody", name: "It was not accredited" },
  ];
}

function accreditation(value: string): Degree {
  if (value === "nobody") return { accredited: false };
  return { accredited: true, accreditedBy: value.startsWith("by ") ? [value.slice(3)] : [] };
}
