import type { ExperienceRequirement } from "../domain/requirement.ts";
import type { WordKind } from "../domain/vocabulary.ts";
import { wordHours } from "./word-hours.ts";
import { join, lowered } from "./word-list.ts";
import { count } from "./word-source.ts";

const COUNTED: Readonly<Record<NonNullable<ExperienceRequirement["doubtful"]>[number], string>> = {
  employment: "employment",
  "self-employment": "self-employment",
  internship: "internships",
  practicum: "practicums",
  preceptorship: "preceptorships",
  volunteer: "volunteer work",
  family: "care of one's family",
  unpaid: "unpaid work",
};

/** Words what experience is asked, and under which conditions it counts. */
export function wordExperience(
  leaf: ExperienceRequirement,
  labelOf: (kind: WordKind, id: string) => string,
): string {
  const kinds = leaf.kinds.map((id) => lowered(labelOf("experience", id)));
  const supervisors = (leaf.supervisedBy ?? []).map(
    (id) => `a holder of the ${labelOf("certifications", id)}`,
  );
  const supervision = leaf.supervisionHoursPerYear;
  return [
    `${wordAmount(leaf)} ${join(kinds, "or")}`,
    ...(leaf.paid ? ["paid"] : []),
    ...(leaf.supervised && supervisors.length === 0 ? ["supervised"] : []),
    ...(supervisors.length > 0 ? [`supervised by ${join(supervisors, "or")}`] : []),
    ...(supervision === undefined ? [] : [`with ${wordHours(supervision)} of supervision a year`]),
    ...(leaf.after === undefined ? [] : ["after the degree"]),
    ...(leaf.settings ? [`in this setting: ${join(leaf.settings, "or")}`] : []),
    ...(leaf.withinMonths === undefined ? [] : [wordWindow(leaf.withinMonths)]),
    ...(leaf.excluded?.length ? [`without ${join(counted(leaf.excluded), "or")}`] : []),
  ].join(", ");
}

/** The time in which something must have been, as it follows an amount. */
export function wordWindow(months: number): string {
  return `within the last ${count(months, "month")}`;
}

function wordAmount({ months, hours }: ExperienceRequirement): string {
  if (months !== undefined && hours !== undefined) {
    return `${count(months, "month")} full time, and at least ${wordHours(hours)}, of`;
  }
  if (months !== undefined) return `${count(months, "month")} of full-time`;
  return hours === undefined ? "any amount of" : `${wordHours(hours)} of`;
}

/** Kinds of employment as things that count or do not. */
export function counted(what: readonly (keyof typeof COUNTED)[]): readonly string[] {
  return what.map((one) => COUNTED[one]);
}
