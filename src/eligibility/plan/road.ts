import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Credential } from "../../domain/credential.ts";
import { type Dataset, type DatasetHead, headOf } from "../../domain/dataset.ts";
import type { Profile } from "../../domain/profile.ts";
import type { RuleVersion } from "../../domain/rule-version.ts";
import type { Source } from "../../domain/source.ts";
import type { Word } from "../../domain/vocabulary.ts";
import { versionsInForce, type WeighableVersion } from "../choose-version.ts";
import { sourcesOfAccount } from "../cited-sources.ts";
import { openDossier } from "../dossier.ts";
import type { LeafFinding } from "../finding.ts";
import { lexiconOf } from "../lexicon.ts";
import type { Path } from "../paths.ts";
import { monthsForDays } from "../service-days.ts";
import { type Schooling, timeFor } from "../time-for-leaf.ts";
import { type AccountResult, weighAccount } from "../weigh-credential.ts";
import { wordsOf } from "../words-of.ts";

/** One thing that a way asks, for somebody who has nothing yet. */
export interface RoadStep {
  readonly leaf: LeafFinding;
  /** Months that it takes, rounded up; null where that is not known, or nothing to count. */
  readonly months: number | null;
  /** A typical duration of ours, or a pace of 40 hours a week; else what the rule itself asks. */
  readonly isEstimate: boolean;
}

/** A whole way, from nothing on. */
export interface RoadWay {
  readonly path: Path;
  readonly steps: readonly RoadStep[];
  /** Study and then work, one after the other; null where a part of it is not known. */
  readonly months: number | null;
}

/** What one account of the rules asks of somebody who has nothing yet. */
export interface RoadAccount {
  readonly rules: WeighableVersion;
  /** The shortest first. */
  readonly ways: readonly RoadWay[];
}

/** The road to a credential or into a role. */
export interface Road {
  readonly id: string;
  readonly title: string;
  /** Absent for a role. */
  readonly credential?: Credential;
  /** Of a credential the one it is weighed by; of a role every source's. */
  readonly accounts: readonly RoadAccount[];
}

/** The roads for somebody who has nothing yet. */
export interface RoadResult {
  readonly format: "rolewise/road";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly roads: readonly Road[];
  readonly sources: readonly Source[];
  readonly words: readonly Word[];
}

interface Weighed extends Omit<Road, "accounts"> {
  readonly accounts: readonly AccountResult[];
}

/** Nothing held, nothing done. */
const NOTHING: Profile = {
  licenses: [],
  degrees: [],
  certifications: [],
  experience: [],
  continuingEducation: [],
  currently: [],
};

/** Lays out the roads to credentials and into roles for somebody who has nothing yet; ids that are not known are passed over. */
export function roadsFromZero(
  dataset: Dataset,
  { ids, asOf }: { readonly ids?: readonly string[]; readonly asOf: CalendarDate },
): RoadResult {
  const lexicon = lexiconOf(dataset.vocabulary);
  const schooling = { lexicon, dossier: openDossier(NOTHING, asOf) };
  const wanted = ids ?? [...dataset.credentials, ...dataset.roles].map(({ id }) => id);
  const accountsOf = (versions: readonly RuleVersion[], most: number): readonly AccountResult[] =>
    versionsInForce(versions, asOf)
      .slice(0, most)
      .map((version) => weighAccount(version, NOTHING, asOf, lexicon));
  const found = wanted.flatMap((id): readonly Weighed[] => {
    const credential = dataset.credentials.find((each) => each.id === id);
    if (credential)
      return [{ id, title: credential.title, credential, accounts: accountsOf(credential.rules, 1) }];
    const role = dataset.roles.find((each) => each.id === id);
    return role ? [{ id, title: role.title, accounts: accountsOf(role.entry, role.entry.length) }] : [];
  });
  const cited = new Set(
    found.flatMap(({ accounts, credential }) => [
      ...accounts.flatMap(sourcesOfAccount),
      ...(credential ? sourcesOfCredential(credential) : []),
    ]),
  );
  return {
    format: "rolewise/road",
    version: 1,
    asOf,
    dataset: headOf(dataset),
    roads: found.map(({ accounts, ...each }) => ({
      ...each,
      accounts: accounts.map(({ rules, paths }) => ({ rules, ways: waysOf(paths, schooling) })),
    })),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    words: wordsOf(dataset),
  };
}

function sourcesOfCredential({ exam, fees, renewal }: Credential): readonly string[] {
  const cited = [...exam.facts, ...(exam.everyYear ? [exam.everyYear] : []), ...fees, ...renewal.facts];
  return cited.flatMap(({ sources }) => sources);
}

function waysOf(paths: readonly Path[], schooling: Schooling): readonly RoadWay[] {
  return paths
    .map((path): RoadWay => {
      const steps = path.leaves.map((leaf) => stepOf(leaf, schooling));
      return { path, steps, months: monthsOf(steps) };
    })
    .toSorted((a, b) => (a.months ?? Number.POSITIVE_INFINITY) - (b.months ?? Number.POSITIVE_INFINITY));
}

function stepOf(leaf: LeafFinding, schooling: Schooling): RoadStep {
  const { days, isEstimate, isOpen } = timeFor(leaf, schooling);
  const isKnown = Number.isFinite(days) && !isOpen && days > 0;
  return { leaf, months: isKnown ? monthsForDays(days) : null, isEstimate };
}

/** What is studied or obtained goes on at once, and work at once after it. */
function monthsOf(steps: readonly RoadStep[]): number | null {
  const longest = (isWork: boolean): number =>
    Math.max(0, ...steps.filter((step) => isService(step) === isWork).map(({ months }) => months ?? 0));
  const isOpen = steps.some(
    (step) => step.months === null && TAKES_TIME.has(step.leaf.kind) && step.leaf.answer !== "met",
  );
  return isOpen ? null : longest(false) + longest(true);
}

const TAKES_TIME: ReadonlySet<LeafFinding["kind"]> = new Set([
  "license",
  "degree",
  "certification",
  "experience",
  "together",
]);

function isService({ leaf }: RoadStep): boolean {
  return leaf.kind === "experience" || leaf.kind === "together";
}
