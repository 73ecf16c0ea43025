import { expect } from "vitest";
import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Service,
} from "../../src/domain/profile.ts";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { Fact } from "../../src/eligibility/fact.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { date, LEXICON, month } from "./support.ts";

export const TODAY = date("2026-11-21");
export const YESTERDAY = date("2026-11-20");
export const TOMORROW = date("2026-11-22");
export const THIS_MONTH = month("2026-11");

interface Entries {
  readonly licenses?: readonly License[];
  readonly certifications?: readonly Certification[];
  readonly degrees?: readonly Degree[];
  readonly continuingEducation?: readonly ContinuingEducation[];
  readonly experience?: readonly Service[];
}

/** What is said of the first entry: why it does not count, and what of it is untold; the body's part with "body:". */
export function saidOf(leaf: Requirement, entries: Entries): readonly [readonly string[], readonly string[]] {
  const finding = weigh(leaf, entries, TODAY, { lexicon: LEXICON });
  const list = "held" in finding ? finding.held : "needs" in finding ? finding.needs[0]?.entries : [];
  const entry = list?.[0];
  if (!entry) return expect.fail("no entry");
  return [entry.reasons, entry.untold.map(wordFor)];
}

function wordFor({ knownTo, part, detail }: Fact): string {
  const word = detail ?? part;
  return knownTo === "body" ? `body: ${word}` : word;
}
