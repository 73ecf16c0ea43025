import type { Profile, Service } from "../../domain/profile.ts";
import type { ExperienceRequirement } from "../../domain/requirement.ts";
import type { Detail } from "../../eligibility/fact.ts";
import type { Ground } from "./ground.ts";
import { nounOf } from "./inquiry.ts";
import { type OpenLeaf, workAsked } from "./open-matters.ts";
import { withDetail } from "./question.ts";

/** What questions about one job are made from. */
export interface JobGround {
  readonly ground: Ground;
  readonly service: Service;
  /** The job within a sentence: `this job`, or of several `job 2 (Registered nursing)`. */
  readonly name: string;
  /** What open leaves ask to which the job may still count. */
  readonly requirements: readonly ExperienceRequirement[];
  /** The profile with more told about the job. */
  put(detail: Service): Profile;
  /** The profile with another job in its place. */
  replace(service: Service): Profile;
  key(detail: Detail | "amount" | "hours-in-all"): string;
  isAsked(detail: Detail): boolean;
}

/** Gathers what is known about a job; nothing when the profile has no such entry. */
export function jobGround(entry: number, ground: Ground): JobGround | undefined {
  const { profile, asked } = ground;
  const service = profile.experience?.[entry];
  if (!service) return undefined;
  const key = (detail: string) => `experience:${entry}:${detail}`;
  return {
    ground,
    service,
    name: nameOf(service, entry, ground),
    requirements: ground.leaves.flatMap((open) => requirementsOn(open, entry)),
    put: (detail) => ({ ...profile, experience: withDetail(profile.experience, entry, detail) }),
    replace: (other) => ({
      ...profile,
      experience: (profile.experience ?? []).map((each, place) => (place === entry ? other : each)),
    }),
    key,
    isAsked: (detail) => asked.has(key(detail)),
  };
}

/** What an open leaf asks of a job that may still count for it. */
function requirementsOn(open: OpenLeaf, entry: number): readonly ExperienceRequirement[] {
  const { leaf } = open;
  if (leaf.kind !== "experience" && leaf.kind !== "together") return [];
  const mayCount = leaf.needs.some(({ entries }) =>
    entries.some((each) => each.entry === entry && (each.possible !== 0 || each.untold.length > 0)),
  );
  return mayCount ? workAsked(open) : [];
}

function nameOf({ title, kinds = [] }: Service, entry: number, { dataset, profile }: Ground): string {
  const words = title ?? kinds.map((kind) => nounOf(dataset, "experience", kind)).join(" and ");
  if ((profile.experience?.length ?? 0) === 1) return "this job";
  return words === "" ? `job ${entry + 1}` : `job ${entry + 1} (${words})`;
}
