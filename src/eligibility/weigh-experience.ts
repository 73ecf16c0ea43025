import type { ExperienceRequirement, TogetherRequirement } from "../domain/requirement.ts";
import { allOf } from "./answer.ts";
import { type Claim, claimsOf } from "./claim.ts";
import { type Dossier, supposed, untold } from "./dossier.ts";
import { distinctFacts, type Fact } from "./fact.ts";
import type { ExperienceFinding, Need, TogetherFinding } from "./finding.ts";
import { ratio } from "./fraction.ts";
import { factsOf, needOf } from "./need.ts";
import { regionOf } from "./region.ts";
import { daysForMonths } from "./service-days.ts";
import { lengthOf } from "./stretch.ts";
import type { Tally } from "./tally.ts";
import { tallyDays } from "./tally-days.ts";
import { tallyEntries } from "./tally-entries.ts";
import { tallyHours } from "./tally-hours.ts";

/** Weighs service of some kinds: in months, in hours, in both, or in any amount. */
export function weighExperience(requirement: ExperienceRequirement, dossier: Dossier): ExperienceFinding {
  const { about, months, hours, anyAmount } = requirement;
  const claims = claimsOf(requirement, dossier);
  const leaves = [claims];
  const opened = openEnds([requirement], dossier);
  const needs: Need[] = [];
  if (months !== undefined) {
    needs.push(
      needOf("days", daysForMonths(months), opened.limit(tallyDays(leaves, dossier)), leaves, dossier),
    );
  }
  if (hours !== undefined)
    needs.push(needOf("hours", hours, opened.limit(tallyHours(claims, dossier)), leaves, dossier));
  if (anyAmount) needs.push(needOf("entries", 1, opened.limit(tallyEntries(claims)), leaves, dossier));
  const answer = allOf(needs.map((need) => need.answer));
  const facts = answer === "unknown" ? factsOfNeeds(needs, leaves, opened, dossier) : NO_FACTS;
  return { kind: "experience", about, answer, requirement, needs, untold: facts };
}

/** Weighs days that count for any of several leaves, each day once. */
export function weighTogether(requirement: TogetherRequirement, dossier: Dossier): TogetherFinding {
  const asked = requirement.of.flatMap((id) => {
    const node = dossier.index.get(id);
    return node?.kind === "experience" ? [node] : [];
  });
  const leaves = asked.map((leaf) => claimsOf(leaf, dossier));
  const opened = openEnds(asked, dossier);
  const tally = opened.limit(tallyDays(leaves, dossier));
  const need = needOf("days", daysForMonths(requirement.months), tally, leaves, dossier);
  const facts = need.answer === "unknown" ? factsOfNeeds([need], leaves, opened, dossier) : NO_FACTS;
  return {
    kind: "together",
    about: requirement.about,
    answer: need.answer,
    requirement,
    needs: [need],
    untold: facts,
  };
}

const NO_FACTS: readonly Fact[] = [];
const CLOSED: OpenEnds = { limit: (tally) => tally, facts: NO_FACTS };

interface OpenEnds {
  /** Lifts the limit of an amount where more service may be untold. */
  readonly limit: (tally: Tally) => Tally;
  readonly facts: readonly Fact[];
}

/** Service beyond what is listed: when none was told, or the list is only "at least this". */
function openEnds(leaves: readonly ExperienceRequirement[], dossier: Dossier): OpenEnds {
  const { profile } = dossier;
  if (profile.experience !== undefined && profile.experienceMore === undefined) return CLOSED;
  const regions = leaves.map((leaf) => regionOf(leaf, dossier));
  if (regions.every((region) => lengthOf(region.possible) === 0)) return CLOSED;
  const fact = untold(profile.experience === undefined ? "experience" : "experience-more");
  const answered = supposed(dossier, fact);
  if (answered === "ill") return CLOSED;
  const boundless = { possible: undefined };
  if (answered === "well") {
    return {
      limit: (tally) => ({ ...tally, ...boundless, sure: ratio(Number.MAX_SAFE_INTEGER) }),
      facts: [],
    };
  }
  const narrowing = regions.flatMap((region) => region.untold);
  return { limit: (tally) => ({ ...tally, ...boundless }), facts: [fact, ...narrowing] };
}

function factsOfNeeds(
  needs: readonly Need[],
  leaves: readonly (readonly Claim[])[],
  opened: OpenEnds,
  dossier: Dossier,
): readonly Fact[] {
  const open = needs.filter((need) => need.answer === "unknown");
  return distinctFacts([...opened.facts, ...open.flatMap((need) => factsOf(need.unit, leaves, dossier))]);
}
