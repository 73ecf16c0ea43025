import type {
  AllRequirement,
  ConfirmRequirement,
  DegreeRequirement,
  ExperienceRequirement,
  Requirement,
} from "../../../src/domain/requirement.ts";
import type { RuleVersion } from "../../../src/domain/rule-version.ts";
import { date } from "../support.ts";

const SOURCE = "naccm-eligibility";

const RELATED = [
  "counseling",
  "gerontology",
  "human-services",
  "nursing",
  "psychology",
  "rehabilitation",
  "public-health",
  "sociology",
  "social-work",
  "child-and-family-studies",
  "marriage-and-family-therapy",
  "occupational-therapy",
  "physical-therapy",
  "recreational-therapy",
  "respiratory-therapy",
  "speech-language-therapy",
];

const EXCLUDED = ["internship", "preceptorship", "practicum", "volunteer", "family"] as const;

function degree(
  id: string,
  label: string,
  asked: Pick<DegreeRequirement, "level" | "exactly" | "fields">,
): DegreeRequirement {
  return { kind: "degree", about: { id, label, sources: [SOURCE] }, ...asked };
}

function careManagement(criteria: string, months: number): ExperienceRequirement {
  return {
    kind: "experience",
    about: { id: `care-${criteria}`, label: "Supervised care management", sources: [SOURCE] },
    kinds: ["care-management"],
    months,
    paid: true,
    excluded: EXCLUDED,
    supervisionHoursPerYear: 50,
    after: `degree-${criteria}`,
  };
}

function directContact(criteria: string, months: number): readonly Requirement[] {
  return [
    {
      kind: "experience",
      about: { id: `direct-${criteria}`, label: "Direct client contact", sources: [SOURCE] },
      kinds: ["direct-client", "nursing", "care-management"],
      months,
      paid: true,
      excluded: EXCLUDED,
    },
    confirm("directly-with-clients", "The work was directly with clients"),
  ];
}

function together(criteria: string, months: number): Requirement {
  return {
    kind: "together",
    about: { id: `together-${criteria}`, label: "Both together, each day once", sources: [SOURCE] },
    months,
    of: [`care-${criteria}`, `direct-${criteria}`],
  };
}

function confirm(id: string, label: string): ConfirmRequirement {
  return { kind: "confirm", about: { label, sources: [SOURCE] }, confirm: id };
}

function criteria(numeral: string, of: readonly Requirement[]): AllRequirement {
  return {
    kind: "all",
    about: { id: `criteria-${numeral}`, label: `Criteria ${numeral}`, sources: [SOURCE] },
    of,
  };
}

/** NACCM's eligibility: the years of its older official page, the definitions of the newest. */
export const CMC: RuleVersion = {
  id: "cmc-official",
  effective: "unknown",
  read: date("2026-11-21"),
  authority: "official",
  sources: [SOURCE],
  fullTime: { hoursPerWeek: 35, partTime: "unknown" },
  relatedFields: RELATED,
  requires: {
    kind: "all",
    about: { id: "cmc", label: "CMC", sources: [SOURCE] },
    of: [
      {
        kind: "any",
        about: { id: "criteria", label: "One of three criteria", sources: [SOURCE] },
        of: [
          criteria("I", [
            degree("degree-I", "Related master's", { level: "master", fields: "related" }),
            careManagement("I", 24),
          ]),
          criteria("II", [
            {
              kind: "any",
              about: { id: "degree-II", label: "Bachelor's", sources: [SOURCE] },
              of: [
                degree("related-II", "Related bachelor's", { level: "bachelor", fields: "related" }),
                {
                  kind: "all",
                  about: {
                    id: "certificate-II",
                    label: "Any bachelor's with a certificate",
                    sources: [SOURCE],
                  },
                  of: [
                    degree("any-II", "Any bachelor's", { level: "bachelor" }),
                    {
                      kind: "certification",
                      about: {
                        id: "certificate",
                        label: "College certificate in care management",
                        sources: [SOURCE],
                      },
                      ids: ["care-management-certificate"],
                    },
                  ],
                },
              ],
            },
            careManagement("II", 24),
            ...directContact("II", 12),
            together("II", 36),
          ]),
          criteria("III", [
            {
              kind: "any",
              about: {
                id: "degree-III",
                label: "Associate's, RN diploma or any bachelor's",
                sources: [SOURCE],
              },
              of: [
                degree("associate-III", "Related associate's", { level: "associate", fields: "related" }),
                degree("diploma-III", "RN diploma", { level: "diploma", exactly: true }),
                degree("any-III", "Any bachelor's", { level: "bachelor" }),
              ],
            },
            careManagement("III", 36),
            ...directContact("III", 24),
            together("III", 60),
          ]),
        ],
      },
      confirm("all-domains", "The work covers every content domain"),
      confirm("ten-year-window", "The experience lies within the last ten years (older page)"),
      confirm("working-in-field-now", "Working in care management now (older page)"),
    ],
  },
};
