import type {
  About,
  AmountRequirement,
  BranchRequirement,
  HoldingRequirement,
  Requirement,
} from "../domain/requirement.ts";
import type { RequirementForm } from "./forms/requirement-form.ts";
import { withoutAbsent } from "./without-absent.ts";

/** Makes the domain's requirement, and those that are its parts, of a node with exactly one kind. */
export function buildRequirement(form: RequirementForm): Requirement {
  const about: About = withoutAbsent({
    id: form.id,
    label: form.label,
    why: form.why,
    sources: form.source === undefined ? undefined : listed(form.source),
  });
  return (
    buildBranch(form, about) ??
    buildHolding(form, about) ??
    buildAmount(form, about) ??
    (form.state
      ? { kind: "state", about, currently: form.state.currently }
      : { kind: "confirm", about, confirm: form.confirm ?? "" })
  );
}

function buildBranch(form: RequirementForm, about: About): BranchRequirement | undefined {
  const { all, any, "at-least": atLeast } = form;
  if (all) return { kind: "all", about, of: all.map(buildRequirement) };
  if (any) return { kind: "any", about, of: any.map(buildRequirement) };
  return atLeast && { kind: "at-least", about, n: atLeast.n, of: atLeast.of.map(buildRequirement) };
}

function buildHolding(form: RequirementForm, about: About): HoldingRequirement | undefined {
  const { license, degree, certification } = form;
  if (license) return { kind: "license", about, ...withoutAbsent(license) };
  if (certification) return { kind: "certification", about, ...withoutAbsent(certification) };
  return (
    degree && {
      kind: "degree",
      about,
      ...withoutAbsent({
        level: degree.level,
        exactly: degree.exactly,
        fields: degree.fields,
        doubtfulFields: degree["doubtful-fields"],
        accredited: degree.accredited,
        accreditedBy: degree["accredited-by"],
        fieldExperience: degree["field-experience"],
      }),
    }
  );
}

function buildAmount(form: RequirementForm, about: About): AmountRequirement | undefined {
  const { experience, together, "continuing-education": education } = form;
  if (together) return { kind: "together", about, ...together };
  if (education) {
    const { "within-months": withinMonths, ...rest } = education;
    return { kind: "continuing-education", about, ...withoutAbsent({ ...rest, withinMonths }) };
  }
  return (
    experience && {
      kind: "experience",
      about,
      ...withoutAbsent({
        kinds: experience.kinds,
        months: experience.months,
        hours: experience.hours,
        anyAmount: experience["any-amount"],
        paid: experience.paid,
        supervised: experience.supervised,
        supervisedBy: experience["supervised-by"],
        supervisionHoursPerYear: experience["supervision-hours-per-year"],
        after: experience.after,
        settings: experience.setting === undefined ? undefined : listed(experience.setting),
        withinMonths: experience["within-months"],
        excluded: experience.excluded,
        doubtful: experience.doubtful,
      }),
    }
  );
}

function listed(oneOrMore: string | readonly string[]): readonly string[] {
  return typeof oneOrMore === "string" ? [oneOrMore] : oneOrMore;
}
