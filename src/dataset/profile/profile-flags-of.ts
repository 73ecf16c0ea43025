import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
} from "../../domain/profile.ts";
import { ITEM_GRAMMARS } from "./item-grammar.ts";
import type { ItemsKey, ProfileFlags } from "./profile-parts.ts";
import { UNTOLD } from "./read-item.ts";
import { MORE, NONE } from "./read-profile-lines.ts";

/**
 * The flags that tell a profile again, one value an item; the titles of jobs are lost, as free text has no
 * place in one line.
 */
export function profileFlagsOf(profile: Profile): ProfileFlags {
  const { licenses, degrees, certifications, experience, continuingEducation, currently, confirms } = profile;
  const more = profile.experienceMore === undefined ? [] : [MORE];
  const jobs = itemsOf(experience, service) ?? [];
  const flags: { readonly [K in keyof Required<ProfileFlags>]: readonly string[] | undefined } = {
    license: itemsOf(licenses, license),
    degree: itemsOf(degrees, degree),
    certification: itemsOf(certifications, certification),
    experience: experience === undefined && more.length === 0 ? undefined : [...jobs, ...more],
    education: itemsOf(continuingEducation, course),
    currently: itemsOf(currently, (word) => [word]),
    confirm: itemsOf(confirms && Object.entries(confirms), ([id, isTrue]) => [isTrue ? id : `${id}=no`]),
  };
  return Object.fromEntries(Object.entries(flags).filter(([, values]) => values !== undefined));
}

function itemsOf<T>(
  items: readonly T[] | undefined,
  wordsOf: (item: T) => readonly string[],
): readonly string[] | undefined {
  if (items?.length === 0) return [NONE];
  return items?.map((item) => wordsOf(item).join(" ") || UNTOLD);
}

function license({ type, jurisdiction, ...held }: License): readonly string[] {
  return [
    ...word("licenses", "type", type),
    ...standing(held),
    ...valued("jurisdiction", jurisdiction),
    ...dates(held),
  ];
}

function certification({ id, ...held }: Certification): readonly string[] {
  return [...word("certifications", "id", id), ...standing(held), ...dates(held)];
}

type Held = Omit<Certification, "id">;

function standing({ standing: told, unrestricted }: Held): readonly string[] {
  return [...(told === undefined ? [] : [told]), ...either(unrestricted, "unrestricted", "restricted")];
}

function dates({ issued, expires }: Held): readonly string[] {
  return [...valued("issued", issued), ...valued("expires", expires)];
}

function degree(told: Degree): readonly string[] {
  return [
    ...word("degrees", "level", told.level),
    ...word("degrees", "field", told.field),
    ...valued("awarded", told.awarded),
    ...either(told.accredited, "accredited", "unaccredited"),
    ...list("accredited-by", told.accreditedBy),
    ...either(told.fieldExperience, "field-experience", "no-field-experience"),
  ];
}

function service(told: Service): readonly string[] {
  const { kinds, hoursOf = {}, supervision } = told;
  return [
    ...(kinds?.length ? word("experience", "kinds", kinds.join("+")) : list("kinds", kinds)),
    ...valued("from", told.from),
    ...valued("to", told.to),
    ...amount(told.hoursPerWeek, "h/week"),
    ...Object.entries(hoursOf).map(([kind, hours]) => `${kind}=${hours}h/week`),
    ...amount(told.hours, "h"),
    ...amount(told.months, "mo"),
    ...either(told.fullTime, "full-time", "part-time"),
    ...either(told.paid, "paid", "unpaid"),
    ...(told.arrangement === undefined ? [] : [told.arrangement]),
    ...supervised(supervision),
    ...valued("setting", told.setting),
  ];
}

function supervised(supervision: Service["supervision"]): readonly string[] {
  if (supervision === undefined) return [];
  if (supervision === "none") return ["unsupervised"];
  const { by, hoursPerYear } = supervision;
  const details = [...list("by", by), ...(hoursPerYear === undefined ? [] : [`sup=${hoursPerYear}h/year`])];
  return details.length === 0 ? ["supervised"] : details;
}

function course({ topic, hours, date, from, to }: ContinuingEducation): readonly string[] {
  return [
    ...word("continuing-education", "topic", topic),
    ...amount(hours, "h"),
    ...valued("date", date),
    ...valued("from", from),
    ...valued("to", to),
  ];
}

/** A word that stands alone, unless it would be read as something else. */
function word(part: ItemsKey, name: string, told: string | undefined): readonly string[] {
  if (told === undefined) return [];
  const isTaken = ITEM_GRAMMARS[part].fixed.has(told) || told === NONE || told === UNTOLD;
  return [isTaken ? `${name}=${told}` : told];
}

function valued(name: string, told: string | undefined): readonly string[] {
  return told === undefined ? [] : [`${name}=${told}`];
}

function list(name: string, told: readonly string[] | undefined): readonly string[] {
  return told === undefined ? [] : [`${name}=${told.join("+") || NONE}`];
}

function either(told: boolean | undefined, yes: string, no: string): readonly string[] {
  if (told === undefined) return [];
  return [told ? yes : no];
}

function amount(told: number | undefined, unit: string): readonly string[] {
  return told === undefined ? [] : [`${told}${unit}`];
}
