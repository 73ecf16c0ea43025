import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Profile } from "../domain/profile.ts";
import type { Requirement } from "../domain/requirement.ts";
import { openDossier } from "./dossier.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./finding.ts";
import { orderByNearness } from "./paths.ts";
import { prepareRule, type Terms } from "./prepare-rule.ts";
import { openWeighing, weighRule } from "./weigh-rule.ts";

/**
 * Weighs one requirement against one profile on one date, every branch of it, and explains each
 * answer. To weigh many profiles, prepare the rule once and explain only what is read.
 */
export function weigh(requirement: Requirement, profile: Profile, on: CalendarDate, terms: Terms): Finding {
  const weighing = openWeighing(prepareRule(requirement, terms), openDossier(profile, on));
  return orderByNearness(explain(weighRule(weighing), weighing), terms.lexicon, weighing.dossier);
}
