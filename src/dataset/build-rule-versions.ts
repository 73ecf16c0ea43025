import type { CalendarDate } from "../domain/calendar-date.ts";
import type { RuleVersion } from "../domain/rule-version.ts";
import { buildRequirement } from "./build-requirement.ts";
import type { RuleVersionForm } from "./forms/rule-version-form.ts";
import { withoutAbsent } from "./without-absent.ts";

/**
 * Makes the domain's versions of a rule, in the order in which they are written. One without an id is
 * called by its authority, and by `official-2` and so on where that is taken.
 */
export function buildRuleVersions(
  forms: readonly RuleVersionForm[] = [],
  relatedFields?: readonly string[],
): readonly RuleVersion[] {
  const taken = new Set(forms.flatMap(({ id }) => id ?? []));
  return forms.map((form) => buildVersion(form, form.id ?? freeId(form.authority, taken), relatedFields));
}

function freeId(authority: string, taken: Set<string>): string {
  let id = authority;
  for (let number = 2; taken.has(id); number += 1) id = `${authority}-${number}`;
  taken.add(id);
  return id;
}

function buildVersion(form: RuleVersionForm, id: string, relatedFields?: readonly string[]): RuleVersion {
  const { effective = "unknown", read, authority, label, note, requires } = form;
  const fullTime = form["full-time"];
  return withoutAbsent({
    id,
    label,
    effective: effective as RuleVersion["effective"],
    read: read as CalendarDate,
    authority,
    sources: [...new Set([form.source ?? [], form.sources ?? []].flat())],
    note,
    fullTime: fullTime && { hoursPerWeek: fullTime["hours-per-week"], partTime: fullTime["part-time"] },
    relatedFields,
    requires: requires && buildRequirement(requires),
  });
}
