import type {
  BranchRequirement,
  ConfirmRequirement,
  Requirement,
  StateRequirement,
} from "../domain/requirement.ts";
import { atLeastOf } from "./answer.ts";
import type { Dossier } from "./dossier.ts";
import type { BranchFinding, ConfirmFinding, Finding, StateFinding } from "./finding.ts";
import { weighUntoldPart } from "./held.ts";
import { weighDegree } from "./weigh-degree.ts";
import { weighEducation } from "./weigh-education.ts";
import { weighExperience, weighTogether } from "./weigh-experience.ts";
import { weighCertification, weighLicense } from "./weigh-permit.ts";

/** Weighs one node of the dossier's rule, every branch of it. */
export function weighNode(node: Requirement, dossier: Dossier): Finding {
  switch (node.kind) {
    case "all":
    case "any":
    case "at-least":
      return weighBranch(node, dossier);
    case "license":
      return weighLicense(node, dossier);
    case "degree":
      return weighDegree(node, dossier);
    case "certification":
      return weighCertification(node, dossier);
    case "experience":
      return weighExperience(node, dossier);
    case "together":
      return weighTogether(node, dossier);
    case "continuing-education":
      return weighEducation(node, dossier);
    case "state":
      return weighState(node, dossier);
    case "confirm":
      return weighConfirm(node, dossier);
  }
}

function weighBranch(node: BranchRequirement, dossier: Dossier): BranchFinding {
  const of = node.of.map((part) => weighNode(part, dossier));
  const n = node.kind === "all" ? of.length : node.kind === "any" ? 1 : node.n;
  const answer = atLeastOf(
    n,
    of.map((part) => part.answer),
  );
  return { kind: node.kind, about: node.about, answer, n, of, nearest: of.map((_, place) => place) };
}

function weighState(requirement: StateRequirement, dossier: Dossier): StateFinding {
  const { about } = requirement;
  const { currently } = dossier.profile;
  if (currently === undefined)
    return { kind: "state", about, requirement, ...weighUntoldPart("currently", dossier) };
  const answer = currently.includes(requirement.currently) ? "met" : "not-met";
  return { kind: "state", about, answer, requirement, untold: [] };
}

/** A condition to confirm holds until the profile says that it is false. */
function weighConfirm(requirement: ConfirmRequirement, dossier: Dossier): ConfirmFinding {
  const { about, confirm } = requirement;
  const confirms = dossier.profile.confirms ?? {};
  const told = Object.hasOwn(confirms, confirm) ? confirms[confirm] : undefined;
  return {
    kind: "confirm",
    about,
    answer: told === false ? "not-met" : "met",
    requirement,
    confirmed: told === true,
  };
}
