import type { Degree } from "../../../src/domain/profile.ts";
import type {
  DegreeRequirement,
  ExperienceRequirement,
  Requirement,
} from "../../../src/domain/requirement.ts";
import { daysOf, LONG_AGO, windowFirst } from "./dates.ts";
import { type Case, every, find, type Truth, told } from "./truth.ts";

const NEVER = Number.POSITIVE_INFINITY;

type Evaluate = (node: Requirement, it: Case) => Truth;

/** The first day that counts for a leaf, on either reading; Infinity when none does. */
export function regionStart(
  leaf: ExperienceRequirement,
  sure: boolean,
  it: Case,
  evaluate: Evaluate,
): number {
  const window = leaf.withinMonths === undefined ? LONG_AGO : windowFirst(leaf.withinMonths, it.on);
  const node = leaf.after === undefined ? undefined : find(it.root, leaf.after);
  return Math.max(window, node ? awarded(node, sure, it, evaluate) + 1 : LONG_AGO);
}

/** The day of the earliest award that meets a node; long ago for what is met without a degree. */
function awarded(node: Requirement, sure: boolean, it: Case, evaluate: Evaluate): number {
  if (node.kind === "degree") return awardOf(node, sure, it);
  const parts = "of" in node && node.kind !== "together" ? node.of : [];
  if (node.kind === "all")
    return Math.max(LONG_AGO - 1, ...parts.map((part) => awarded(part, sure, it, evaluate)));
  if (node.kind === "any") return Math.min(NEVER, ...parts.map((part) => awarded(part, sure, it, evaluate)));
  const truth = evaluate(node, it);
  return truth === true || (truth === "?" && !sure) ? LONG_AGO - 1 : NEVER;
}

function awardOf(leaf: DegreeRequirement, sure: boolean, it: Case): number {
  if (!it.profile.degrees) return sure ? NEVER : LONG_AGO - 1;
  const days = it.profile.degrees.flatMap((degree) => {
    const fits = degreeFits(leaf, degree, it);
    if (fits === false || (sure && fits === "?")) return [];
    if (!degree.awarded) return sure ? [] : [LONG_AGO - 1];
    return [sure ? Math.max(...daysOf(degree.awarded)) : Math.min(...daysOf(degree.awarded))];
  });
  return Math.min(NEVER, ...days.filter((day) => day <= it.on));
}

/** Everything that a leaf asks of a degree but that it was awarded. */
export function degreeFits(leaf: DegreeRequirement, degree: Degree, it: Case): Truth {
  const { levels } = it.terms.lexicon;
  const fields = leaf.fields === "related" ? it.terms.relatedFields : leaf.fields;
  const isDoubtful = degree.field !== undefined && leaf.doubtfulFields?.includes(degree.field);
  return every([
    told(degree.level, (level) =>
      leaf.exactly ? level === leaf.level : (levels.get(level) ?? 0) >= (levels.get(leaf.level) ?? 0),
    ),
    !fields ? true : isDoubtful ? "?" : told(degree.field, (field) => fields.includes(field)),
    leaf.accredited ? told(degree.accredited, (yes) => yes) : true,
    leaf.accreditedBy ? accreditedBy(leaf.accreditedBy, degree) : true,
    leaf.fieldExperience ? told(degree.fieldExperience, (yes) => yes) : true,
  ]);
}

function accreditedBy(bodies: readonly string[], { accredited, accreditedBy: by }: Degree): Truth {
  return accredited === false ? false : told(by, (ids) => ids.some((id) => bodies.includes(id)));
}
