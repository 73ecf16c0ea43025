import type { Profile } from "../../../src/domain/profile.ts";
import { AS_TOLD, type Assumptions } from "../../../src/eligibility/plan/assumptions.ts";
import { type PlanOptions, plan } from "../../../src/eligibility/plan/plan.ts";
import { bundledDataset } from "../../support/small-dataset.ts";
import { date } from "../support.ts";

/** What plans are made with here. */
export const DATASET = bundledDataset();
/** The day of every plan that names no other. */
export const TODAY = date("2026-11-21");

/** A license that most ways ask for. */
export const RN = { type: "rn", standing: "active", unrestricted: true } as const;
/** What makes service count everywhere. */
export const PAID = { paid: true, arrangement: "employment" } as const;

/** A nurse with an open job in case management. */
export const NURSE: Profile = {
  licenses: [RN],
  degrees: [],
  certifications: [],
  experience: [
    {
      ...PAID,
      kinds: ["case-management", "nursing"],
      from: date("2026-02-02"),
      to: "present",
      hoursPerWeek: 40,
      supervision: { by: ["ccm"] },
    },
  ],
  continuingEducation: [],
};

/** The plan for one credential, with the whole result. */
export function planned(id: string, profile: Profile, options: Partial<PlanOptions> = {}) {
  const result = plan(DATASET, profile, { ids: [id], asOf: TODAY, ...options });
  const [only] = result.results;
  if (!only) throw new Error(`no plan for ${id}`);
  return { ...only, result };
}

/** Its dates alone. */
export function datesOf(id: string, profile: Profile, options: Partial<PlanOptions> = {}) {
  const { eligibleFrom, until, possibleFrom } = planned(id, profile, options).forecast;
  return { eligibleFrom, until, possibleFrom };
}

/** Options that take something else for granted. */
export function assuming(more: Partial<Assumptions>): Partial<PlanOptions> {
  return { assumptions: { ...AS_TOLD, ...more } };
}
