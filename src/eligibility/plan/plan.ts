import { addMonths, dateOf, dayNumberOf, LATEST_DAY } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { type Dataset, headOf } from "../../domain/dataset.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Source } from "../../domain/source.ts";
import { sourcesOfAccount } from "../cited-sources.ts";
import { type Lexicon, lexiconOf } from "../lexicon.ts";
import { wordsOf } from "../words-of.ts";
import { AS_TOLD, type Assumptions, assumedProfile, takenUp, withAdded } from "./assumptions.ts";
import { planCredential } from "./plan-credential.ts";
import type { CredentialPlan, Outlook, PlanResult } from "./plan-result.ts";

export interface PlanOptions {
  /** Ids of credentials; all of them if absent. */
  readonly ids?: readonly string[];
  readonly asOf: CalendarDate;
  /** The last day looked at; ten years on if absent. */
  readonly until?: CalendarDate;
  /** Id of the version of the rules to go by, where a credential has it. */
  readonly rules?: string;
  readonly assumptions?: Assumptions;
  /** Items that are tried, as if the profile told them. */
  readonly whatIf?: { readonly added: Profile; readonly texts: readonly string[] };
}

/** Ten years. */
const FARTHEST_MONTHS = 120;

/** The last day that is looked at unless another is asked for. */
export function farthestDay(asOf: CalendarDate): CalendarDate {
  return dateOf(Math.min(LATEST_DAY, addMonths(dayNumberOf(asOf), FARTHEST_MONTHS)));
}

/**
 * Plans a person's roads to credentials of a dataset: from when on, and how long, they are eligible, and
 * what happens on the way. Ids that the dataset does not know are passed over.
 */
export function plan(dataset: Dataset, profile: Profile, options: PlanOptions): PlanResult {
  const { asOf, assumptions = AS_TOLD, whatIf } = options;
  const until = options.until ?? farthestDay(asOf);
  const lexicon = lexiconOf(dataset.vocabulary);
  const outlook = (told: Profile) => outlookOf(dataset, told, lexicon, { ...options, until, assumptions });
  const without = outlook(profile);
  const tried = whatIf && {
    ...outlook(withAdded(profile, takenUp(whatIf.added, asOf))),
    texts: whatIf.texts,
  };
  return {
    format: "rolewise/plan",
    version: 1,
    asOf,
    until,
    dataset: headOf(dataset),
    assumptions,
    ...without,
    ...(tried && { whatIf: tried }),
    sources: citedIn([...without.results, ...(tried?.results ?? [])], dataset.sources),
    words: wordsOf(dataset),
  };
}

function outlookOf(
  dataset: Dataset,
  told: Profile,
  lexicon: Lexicon,
  {
    ids,
    asOf,
    until,
    rules,
    assumptions,
  }: PlanOptions & { readonly until: CalendarDate; readonly assumptions: Assumptions },
): Outlook {
  const profile = assumedProfile(told, assumptions, asOf, until);
  const wanted = ids ?? dataset.credentials.map(({ id }) => id);
  const results = wanted
    .flatMap((id) => dataset.credentials.find((credential) => credential.id === id) ?? [])
    .map((credential) =>
      planCredential(credential, profile, lexicon, {
        asOf,
        until,
        told,
        ...(rules !== undefined && { rules }),
      }),
    );
  return { profile, results: results.toSorted(byDate) };
}

/** The earliest first; then what may be; then what lacks least. */
function byDate(a: CredentialPlan, b: CredentialPlan): number {
  return (
    compareDays(a.forecast.eligibleFrom, b.forecast.eligibleFrom) ||
    compareDays(a.forecast.possibleFrom, b.forecast.possibleFrom) ||
    (a.way?.missing.length ?? 0) - (b.way?.missing.length ?? 0)
  );
}

function compareDays(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function citedIn(results: readonly CredentialPlan[], sources: readonly Source[]): readonly Source[] {
  const cited = new Set(
    results.flatMap(({ credential, today, then, perhaps, exams }) => [
      ...[today, then, perhaps].flatMap((account) => (account ? sourcesOfAccount(account) : [])),
      ...[
        ...[...credential.application, ...credential.fees, ...credential.renewal.facts],
        ...[...credential.exam.windows, ...exams],
      ].flatMap((each) => each.sources),
    ]),
  );
  return sources.filter(({ id }) => cited.has(id));
}
