import fc from "fast-check";
import type { ExperienceRequirement, Requirement } from "../../src/domain/requirement.ts";
import type { FullTime } from "../../src/domain/rule-version.ts";
import type { Terms } from "../../src/eligibility/prepare-rule.ts";
import { LEXICON } from "../eligibility/support.ts";
import { KINDS, record } from "./profile-arbitraries.ts";

const EXCLUDED = ["internship", "volunteer"] as const;

function experienceLeaf(id: string): fc.Arbitrary<ExperienceRequirement> {
  const conditions = record<
    Omit<ExperienceRequirement, "kind" | "about" | "kinds" | "months" | "hours" | "anyAmount">
  >({
    paid: fc.constant(true),
    supervised: fc.constant(true),
    supervisedBy: fc.constant(["ccm"]),
    supervisionHoursPerYear: fc.constant(50),
    after: fc.constant("start"),
    settings: fc.constant(["hospital"]),
    withinMonths: fc.constantFrom(6, 12, 24),
    excluded: fc.constant(EXCLUDED),
    doubtful: fc.constant([...EXCLUDED, "unpaid" as const]),
  });
  const amount = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 18 }).map((months) => ({ months })) },
    { weight: 3, arbitrary: fc.constantFrom(100, 500, 1000, 2000).map((hours) => ({ hours })) },
    { weight: 1, arbitrary: fc.constant({ anyAmount: true as const }) },
    { weight: 1, arbitrary: fc.constant({ months: 6, hours: 800 }) },
  );
  // Each condition is asked seldom, so that some jobs pass.
  const seldom = fc
    .tuple(conditions, fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 }))
    .map(([asked, dice]) =>
      Object.fromEntries(Object.entries(asked).filter((_, index) => dice[index] === 0)),
    );
  return fc.tuple(fc.subarray([...KINDS], { minLength: 1, maxLength: 2 }), seldom, amount).map(
    ([wanted, asked, needed]): ExperienceRequirement => ({
      kind: "experience",
      about: { id },
      kinds: wanted,
      ...asked,
      ...needed,
    }),
  );
}

const degreeLeaf: fc.Arbitrary<Requirement> = fc
  .record(
    {
      fields: fc.constantFrom<readonly string[] | "related">("related", ["nursing"]),
      doubtfulFields: fc.constant(["sociology"]),
      accredited: fc.constant(true as const),
      fieldExperience: fc.constant(true as const),
      exactly: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .chain((asked) =>
    fc
      .constantFrom("associate", "bachelor")
      .map((level): Requirement => ({ kind: "degree", about: {}, level, ...asked })),
  );

const certificationLeaf: fc.Arbitrary<Requirement> = fc
  .record(
    { open: fc.constant(true as const), standing: fc.constant("active" as const) },
    { requiredKeys: [] },
  )
  .map(
    (asked): Requirement => ({
      kind: "certification",
      about: {},
      ids: ["crc", "care-management-certificate"],
      ...asked,
    }),
  );

const licenseLeaf: fc.Arbitrary<Requirement> = fc
  .record(
    { standing: fc.constant("active" as const), unrestricted: fc.constant(true as const) },
    { requiredKeys: [] },
  )
  .chain((asked) =>
    fc.constantFrom<Requirement>(
      { kind: "license", about: {}, types: ["rn"], ...asked },
      { kind: "license", about: {}, permits: "independent-assessment", ...asked },
    ),
  );

/** Something to ask beside a degree: one thing, or one of two. */
const more: fc.Arbitrary<Requirement> = fc.oneof(
  certificationLeaf,
  fc.tuple(certificationLeaf, licenseLeaf).map((of): Requirement => ({ kind: "any", about: {}, of })),
);

const degreeWithMore: fc.Arbitrary<Requirement> = fc
  .tuple(degreeLeaf, more)
  .map((of): Requirement => ({ kind: "all", about: {}, of }));

/** What nobody meets without a degree: no other requirement may be one that service follows. */
const start: fc.Arbitrary<Requirement> = fc
  .oneof(
    degreeLeaf,
    degreeWithMore,
    fc
      .tuple(fc.constantFrom("all", "any"), degreeLeaf, fc.oneof(degreeLeaf, degreeWithMore))
      .map(([kind, ...of]): Requirement => ({ kind, about: {}, of })),
  )
  .map((node): Requirement => ({ ...node, about: { id: "start" } }));

const otherLeaf: fc.Arbitrary<Requirement> = fc.oneof(
  licenseLeaf,
  certificationLeaf,
  fc
    .record({ topics: fc.constant(["case-management"]), withinMonths: fc.constant(24) }, { requiredKeys: [] })
    .map((asked): Requirement => ({ kind: "continuing-education", about: {}, hours: 20, ...asked })),
  fc.constant<Requirement>({ kind: "state", about: {}, currently: "case-management" }),
  fc.constant<Requirement>({ kind: "confirm", about: {}, confirm: "good-moral-character" }),
);

/** A rule of a few leaves, a degree that service may have to follow, and a sum of several leaves. */
export const rule: fc.Arbitrary<Requirement> = fc
  .tuple(
    start,
    experienceLeaf("one"),
    experienceLeaf("two"),
    fc.array(otherLeaf, { maxLength: 3 }),
    fc.boolean(),
  )
  .chain(([begin, one, two, others, withTogether]) => {
    const sum: Requirement = { kind: "together", about: { id: "sum" }, months: 9, of: ["one", "two"] };
    const parts: readonly Requirement[] = [begin, one, two, ...(withTogether ? [sum] : []), ...others];
    return shaped(parts);
  });

/** Any experience leaf alone, which makes the amounts the only thing that decides. */
export const experienceRule: fc.Arbitrary<Requirement> = fc
  .tuple(start, experienceLeaf("one"), experienceLeaf("two"))
  .chain(([begin, one, two]) => {
    const sum: Requirement = { kind: "together", about: {}, months: 9, of: ["one", "two"] };
    return fc.constantFrom<Requirement>(
      { kind: "any", about: {}, of: [one, { kind: "all", about: {}, of: [begin, two] }] },
      {
        kind: "all",
        about: {},
        of: [one, { kind: "any", about: {}, of: [begin, { kind: "confirm", about: {}, confirm: "x" }] }],
      },
      { kind: "any", about: {}, of: [sum, { kind: "all", about: {}, of: [begin, one, two] }] },
    );
  });

function shaped(parts: readonly Requirement[]): fc.Arbitrary<Requirement> {
  const half = Math.ceil(parts.length / 2);
  return fc
    .tuple(fc.constantFrom("all", "any", "at-least"), fc.constantFrom("any", "all", "at-least"))
    .map(
      ([outer, inner]): Requirement =>
        branch(outer, [branch(inner, parts.slice(0, half)), branch(inner, parts.slice(half))]),
    );
}

function branch(kind: "all" | "any" | "at-least", of: readonly Requirement[]): Requirement {
  return kind === "at-least" ? { kind, about: {}, n: Math.min(2, of.length), of } : { kind, about: {}, of };
}

const fullTime: fc.Arbitrary<FullTime | undefined> = fc.option(
  fc.record({
    hoursPerWeek: fc.constantFrom(35, 37.5, 40),
    partTime: fc.constantFrom("prorated", "excluded", "unknown"),
  }),
  { nil: undefined, freq: 2 },
);

/** What a rule is weighed under. */
export const terms: fc.Arbitrary<Terms> = fullTime.map((hours) => ({
  lexicon: LEXICON,
  relatedFields: ["nursing"],
  ...(hours && { fullTime: hours }),
}));
