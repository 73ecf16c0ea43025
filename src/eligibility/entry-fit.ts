import type { Service } from "../domain/profile.ts";
import type { ExperienceRequirement } from "../domain/requirement.ts";
import type { Dossier } from "./dossier.ts";
import { demand, doubt, openTrial, type Trial } from "./trial.ts";

/** Puts a leaf's conditions on a job to it: its kind, pay, arrangement, supervision and setting, not its dates. */
export function fitOf(
  requirement: ExperienceRequirement,
  service: Service,
  entry: number,
  dossier: Dossier,
): Trial {
  const trial = openTrial(dossier, "experience", entry);
  const kinds = service.kinds;
  demand(trial, kinds && requirement.kinds.some((kind) => kinds.includes(kind)), "kinds", "other-kind");
  // A job of another kind is no part of the account: what else it lacks is of no interest.
  if (trial.answer === "not-met") return trial;
  if (requirement.paid) demand(trial, service.paid, "paid", "unpaid");
  putArrangement(trial, requirement, service);
  putSupervision(trial, requirement, service);
  const settings = requirement.settings;
  if (settings) {
    demand(
      trial,
      service.setting === undefined ? undefined : settings.includes(service.setting),
      "setting",
      "other-setting",
    );
  }
  return trial;
}

function putArrangement(trial: Trial, requirement: ExperienceRequirement, service: Service): void {
  const { excluded, doubtful } = requirement;
  const { arrangement } = service;
  if (excluded) {
    const holds = arrangement === undefined ? undefined : !excluded.includes(arrangement);
    demand(trial, holds, "arrangement", "excluded-arrangement");
  }
  if (!doubtful) return;
  if (arrangement !== undefined && doubtful.includes(arrangement))
    doubt(trial, "arrangement", "excluded-arrangement");
  if (service.paid === false && doubtful.includes("unpaid")) doubt(trial, "paid", "unpaid");
}

function putSupervision(trial: Trial, requirement: ExperienceRequirement, service: Service): void {
  const { supervision } = service;
  const supervised = supervision === undefined ? undefined : supervision !== "none";
  const how = supervision === "none" ? undefined : supervision;
  if (requirement.supervised) demand(trial, supervised, "supervision", "not-supervised");
  const wanted = requirement.supervisedBy;
  if (wanted) {
    const holds = supervised === false ? false : how?.by?.some((id) => wanted.includes(id));
    demand(trial, holds, "supervised-by", "other-supervisor");
  }
  const hours = requirement.supervisionHoursPerYear;
  if (hours !== undefined) {
    const told = supervised === false ? 0 : how?.hoursPerYear;
    demand(
      trial,
      told === undefined ? undefined : told >= hours,
      "supervision-hours",
      "too-little-supervision",
    );
  }
}
