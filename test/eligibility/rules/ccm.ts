import type { ExperienceRequirement } from "../../../src/domain/requirement.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { date } from "../support.ts";

export const DOUBTFUL = [
  "internship",
  "practicum",
  "preceptorship",
  "volunteer",
  "family",
  "unpaid",
] as const;

const SOURCE = "ccmc-eligibility";

const FIELDS = [
  "nursing",
  "social-work",
  "counseling",
  "gerontology",
  "psychology",
  "public-health",
  "rehabilitation",
  "human-services",
];

const degree = {
  kind: "degree",
  level: "bachelor",
  fields: FIELDS,
  doubtfulFields: ["sociology"],
  accredited: true,
} as const;

function employment(
  id: string,
  label: string,
  asked: Pick<ExperienceRequirement, "kinds" | "months" | "supervisedBy">,
): ExperienceRequirement {
  return { kind: "experience", about: { id, label, sources: [SOURCE] }, ...asked, doubtful: DOUBTFUL };
}

/** CCMC's eligibility, as its "at a glance" page puts it. */
export const CCM: RuleVersion = {
  id: "ccm-official",
  effective: "unknown",
  read: date("2026-11-21"),
  authority: "official",
  sources: [SOURCE],
  requires: {
    kind: "all",
    about: { id: "ccm", label: "CCM", sources: [SOURCE] },
    of: [
      {
        kind: "any",
        about: { id: "education", label: "Education", sources: [SOURCE] },
        of: [
          {
            kind: "license",
            about: { id: "license", label: "License", sources: [SOURCE] },
            permits: "independent-assessment",
            standing: "active",
            unrestricted: true,
          },
          {
            kind: "certification",
            about: { id: "certification", label: "Certification", sources: [SOURCE] },
            ids: ["crc", "cdms"],
            open: true,
            standing: "active",
            unrestricted: true,
          },
          {
            kind: "all",
            about: { id: "degree-path", label: "Degree", sources: [SOURCE] },
            of: [
              {
                ...degree,
                about: {
                  id: "degree",
                  label: "Degree in a health or human services field",
                  sources: [SOURCE],
                },
              },
              {
                kind: "any",
                about: { id: "field-experience", label: "Supervised field experience", sources: [SOURCE] },
                of: [
                  {
                    ...degree,
                    fieldExperience: true,
                    about: { label: "Within the degree", sources: [SOURCE] },
                  },
                  {
                    kind: "experience",
                    about: { label: "Beside the degree", sources: [SOURCE] },
                    kinds: ["field-experience"],
                    anyAmount: true,
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: "any",
        about: { id: "employment", label: "Employment", sources: [SOURCE] },
        of: [
          employment("supervised", "12 months supervised by a CCM", {
            kinds: ["case-management"],
            months: 12,
            supervisedBy: ["ccm"],
          }),
          employment("unsupervised", "24 months", { kinds: ["case-management"], months: 24 }),
          employment("supervisor", "12 months as a supervisor of case managers", {
            kinds: ["supervising-case-managers"],
            months: 12,
          }),
        ],
      },
      {
        kind: "confirm",
        about: { id: "section-5", label: "Experience meets section 5 of the guide", sources: [SOURCE] },
        confirm: "guide-section-5",
      },
      {
        kind: "confirm",
        about: { id: "character", label: "Good moral character", sources: [SOURCE] },
        confirm: "good-moral-character",
      },
    ],
  },
};
