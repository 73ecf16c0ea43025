import { dayRangeOf } from "../domain/calendar-arithmetic.ts";
import type { Certification, License, Standing, ToldDate } from "../domain/profile.ts";
import type { CertificationRequirement, LicenseRequirement } from "../domain/requirement.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import type { CertificationFinding, HeldEntry, LicenseFinding } from "./finding.ts";
import { hasHappened, heldEntry, weighHeld } from "./held.ts";
import { demand, doubt, openTrial, type Trial } from "./trial.ts";

/** What a license and a certification have in common: a standing, a scope and a term. */
interface Permit {
  readonly standing?: Standing;
  readonly unrestricted?: boolean;
  readonly issued?: ToldDate;
  readonly expires?: ToldDate | "never";
}

type PermitRequirement = LicenseRequirement | CertificationRequirement;

/** Weighs a license leaf: a license of the type or scope, in the standing asked, not expired. */
export function weighLicense(requirement: LicenseRequirement, dossier: Dossier): LicenseFinding {
  const held = dossier.profile.licenses?.map((license, entry) => {
    const trial = openTrial(dossier, "licenses", entry);
    putType(trial, requirement, license);
    return weighPermit(trial, requirement, license, license.type);
  });
  return { kind: "license", about: requirement.about, requirement, ...weighHeld("licenses", held, dossier) };
}

/** Weighs a certification leaf: one of the ids, in the standing asked, current. */
export function weighCertification(
  requirement: CertificationRequirement,
  dossier: Dossier,
): CertificationFinding {
  const held = dossier.profile.certifications?.map((certification, entry) => {
    const trial = openTrial(dossier, "certifications", entry);
    putId(trial, requirement, certification);
    return weighPermit(trial, requirement, certification, certification.id);
  });
  const weighed = weighHeld("certifications", held, dossier);
  return { kind: "certification", about: requirement.about, requirement, ...weighed };
}

function putType(trial: Trial, requirement: LicenseRequirement, { type }: License): void {
  const { types, permits } = requirement;
  if (type === undefined) demand(trial, undefined, "type", "other-type");
  else if (types?.includes(type)) return;
  else if (permits === undefined) demand(trial, false, "type", "other-type");
  else {
    const permission = trial.dossier.terms.lexicon.independentAssessment.get(type) ?? "unknown";
    if (permission === "unknown") doubt(trial, "scope", "no-permission");
    else demand(trial, permission === "yes", "type", "no-permission");
  }
}

function putId(trial: Trial, requirement: CertificationRequirement, { id }: Certification): void {
  if (id === undefined) demand(trial, undefined, "id", "not-listed");
  else if (requirement.ids.includes(id)) return;
  else if (requirement.open) doubt(trial, "listed", "not-listed");
  else demand(trial, false, "id", "not-listed");
}

function weighPermit(
  trial: Trial,
  requirement: PermitRequirement,
  permit: Permit,
  id: string | undefined,
): HeldEntry {
  const { standing, unrestricted, issued } = permit;
  if (requirement.standing)
    demand(trial, standing === undefined ? undefined : standing === "active", "standing", "not-active");
  if (requirement.unrestricted) demand(trial, unrestricted, "unrestricted", "restricted");
  // Untold, it is taken to have been issued: people list what they hold.
  if (issued) demand(trial, hasHappened(dayRangeOf(issued), trial.dossier.on), "issued", "not-issued");
  const unexpired = isUnexpired(trial, permit, id);
  demand(trial, unexpired.holds, "expires", "expired");
  return heldEntry(trial, unexpired.assumed);
}

interface Unexpired {
  readonly holds: boolean | undefined;
  /** It rests on the standing alone. */
  readonly assumed: boolean;
}

function isUnexpired(trial: Trial, { standing, expires }: Permit, id: string | undefined): Unexpired {
  const { dossier } = trial;
  if (standing === "expired" || standing === "revoked") return { holds: false, assumed: false };
  if (expires === "never") return { holds: true, assumed: false };
  if (expires !== undefined) {
    const range = dayRangeOf(expires);
    const holds = dossier.on <= range.first ? true : dossier.on > range.last ? false : undefined;
    return { holds, assumed: false };
  }
  if (id !== undefined && dossier.terms.lexicon.neverExpires.has(id)) return { holds: true, assumed: false };
  const asked = untold(trial.part, trial.entry, "standing");
  const isActive = standing === "active" || (standing === undefined && supposed(dossier, asked) === "well");
  return { holds: isActive ? true : undefined, assumed: isActive };
}
