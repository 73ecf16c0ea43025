import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { Requirement } from "../domain/requirement.ts";
import { openDossier, type Terms } from "./dossier.ts";
import type { Finding } from "./finding.ts";
import { weighNode } from "./weigh-node.ts";

/**
 * Weighs one requirement against one profile on one date.
 *
 * Every branch is weighed, even after the answer is known: a person who is
 * turned down wants the whole list of what is missing, not the first item.
 */
export function weigh(requirement: Requirement, profile: Profile, on: CalendarDate, terms: Terms): Finding {
  return weighNode(requirement, openDossier(requirement, profile, on, terms, weighNode));
}
