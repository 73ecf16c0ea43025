import { dayRangeOf } from "../domain/calendar-arithmetic.ts";
import type { Degree } from "../domain/profile.ts";
import type { DegreeRequirement } from "../domain/requirement.ts";
import type { Dossier } from "./dossier.ts";
import type { DegreeFinding, HeldEntry } from "./finding.ts";
import { hasHappened, heldEntry, weighHeld } from "./held.ts";
import { demand, doubt, openTrial, type Trial } from "./trial.ts";

/** Weighs a degree leaf: a degree of the level and field, with what else is asked, that was awarded. */
export function weighDegree(requirement: DegreeRequirement, dossier: Dossier): DegreeFinding {
  const held = dossier.profile.degrees?.map((degree, entry): HeldEntry => {
    const trial = degreeTrial(requirement, degree, entry, dossier);
    const awarded = degree.awarded && hasHappened(dayRangeOf(degree.awarded), dossier.on);
    demand(trial, awarded, "awarded", "not-awarded");
    return heldEntry(trial);
  });
  return { kind: "degree", about: requirement.about, requirement, ...weighHeld("degrees", held, dossier) };
}

/** Puts the conditions of a degree leaf to a degree, all but that it was awarded. */
export function degreeTrial(
  requirement: DegreeRequirement,
  degree: Degree,
  entry: number,
  dossier: Dossier,
): Trial {
  const trial = openTrial(dossier, "degrees", entry);
  putLevel(trial, requirement, degree);
  putField(trial, requirement, degree);
  if (requirement.accredited) demand(trial, degree.accredited, "accredited", "not-accredited");
  const { accreditedBy } = requirement;
  if (accreditedBy) {
    const named = degree.accreditedBy?.some((id) => accreditedBy.includes(id));
    demand(trial, degree.accredited === false ? false : named, "accredited-by", "other-accreditor");
  }
  if (requirement.fieldExperience) {
    demand(trial, degree.fieldExperience, "field-experience", "no-field-experience");
  }
  return trial;
}

function putLevel(trial: Trial, requirement: DegreeRequirement, { level }: Degree): void {
  if (requirement.exactly) {
    demand(trial, level === undefined ? undefined : level === requirement.level, "level", "other-level");
    return;
  }
  const { levels } = trial.dossier.terms.lexicon;
  const rank = level === undefined ? undefined : levels.get(level);
  const asked = levels.get(requirement.level);
  const holds = rank === undefined || asked === undefined ? undefined : rank >= asked;
  demand(trial, holds, "level", "level-too-low");
}

function putField(trial: Trial, requirement: DegreeRequirement, { field }: Degree): void {
  const { fields, doubtfulFields } = requirement;
  if (fields === undefined) return;
  const listed = fields === "related" ? trial.dossier.terms.relatedFields : fields;
  if (field !== undefined && listed === undefined) doubt(trial, "field", "other-field");
  else if (field !== undefined && doubtfulFields?.includes(field)) doubt(trial, "field", "other-field");
  else demand(trial, field === undefined ? undefined : listed?.includes(field), "field", "other-field");
}
