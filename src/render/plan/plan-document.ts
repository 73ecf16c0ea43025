import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Fee } from "../../domain/credential.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import type { Spell } from "../../eligibility/forecast.ts";
import type { CredentialPlan, Outlook, PlanEvent, PlanResult } from "../../eligibility/plan/plan-result.ts";
import { type Verdict, verdictOf } from "../../eligibility/verdict.ts";
import { type RulesDocument, rulesDocument } from "../check/account-document.ts";
import { pendingOf, wordConfirmation } from "../check/word-confirm.ts";
import { wordQuestion } from "../check/word-fact.ts";
import { missingOn } from "../check/word-missing.ts";
import { labelOfWay } from "../check/word-way.ts";
import { wordsFor } from "../check/words.ts";
import { wordAssumptions } from "./word-assumptions.ts";
import { type EventContext, labelOf, readOn, remarkOn, sourcesOfEvent, wordEvent } from "./word-event.ts";
import { feesOfEvent } from "./word-fee.ts";
import { wordOutlook } from "./word-outlook.ts";

/** Something that happens on a day, or on days in a row. */
export interface EventDocument {
  readonly kind: PlanEvent["kind"];
  readonly date: CalendarDate;
  /** The last day; the same as `date` where it is one. */
  readonly to: CalendarDate;
  readonly words: string;
  /** Where a date of the body comes from, and how old it is. */
  readonly note: string | null;
  readonly sources: readonly string[];
  /** What falls due with it, and the day on which that was read. */
  readonly fees: readonly (Fee & { readonly read: CalendarDate | null })[];
}

/** How one thing that a way asks fares. */
export interface CourseDocument {
  readonly id: string | null;
  readonly kind: LeafRequirement["kind"];
  readonly label: string;
  readonly asked: string;
  /** False for what only another way asks. */
  readonly onPath: boolean;
  readonly spells: readonly Spell[];
}

/** The road to one credential. */
export interface CredentialPlanDocument {
  readonly credential: string;
  readonly abbreviation: string;
  readonly title: string;
  /** The certifying body, in full. */
  readonly body: string;
  readonly headline: string;
  readonly eligibleFrom: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly possibleFrom: CalendarDate | null;
  /** The way by which they become eligible; null where they do not. */
  readonly path: string | null;
  readonly windows: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly verdict: Verdict;
  }[];
  readonly requirements: readonly CourseDocument[];
  readonly events: readonly EventDocument[];
  /** Where no amount of time is enough: per way what it takes besides. */
  readonly steps: readonly { readonly path: string; readonly missing: readonly string[] }[];
  readonly ask: readonly string[];
  readonly confirm: readonly string[];
  readonly confirmed: readonly string[];
  readonly assumptions: readonly string[];
  readonly fees: readonly Fee[];
  readonly renewalYears: number | null;
  readonly address: string;
  readonly rules: RulesDocument | null;
}

/** The result document of `plan`: plain data that tells nothing of the profile but places and dates. */
export interface PlanDocument {
  readonly format: "rolewise/plan";
  readonly version: 1;
  readonly asOf: CalendarDate;
  /** The last day looked at. */
  readonly horizon: CalendarDate;
  readonly dataset: DatasetHead;
  readonly results: readonly CredentialPlanDocument[];
  readonly whatIf: {
    readonly tried: readonly string[];
    readonly results: readonly CredentialPlanDocument[];
  } | null;
  readonly sources: readonly Source[];
}

/** Makes the document that `--format json` prints. */
export function planDocument(result: PlanResult): PlanDocument {
  const { format, version, asOf, until, dataset, whatIf, sources } = result;
  return {
    format,
    version,
    asOf,
    horizon: until,
    dataset,
    results: outlookDocument(result, result),
    whatIf: whatIf ? { tried: whatIf.texts, results: outlookDocument(whatIf, result) } : null,
    sources,
  };
}

function outlookDocument(outlook: Outlook, result: PlanResult): readonly CredentialPlanDocument[] {
  const words = wordsFor({ ...result, profile: outlook.profile, results: [] }, "places");
  const context = { words, sources: result.sources };
  const assumptions = wordAssumptions(result, outlook);
  return outlook.results.map((plan) => credentialDocument(plan, result, context, assumptions));
}

function credentialDocument(
  plan: CredentialPlan,
  result: PlanResult,
  context: EventContext,
  assumptions: readonly string[],
): CredentialPlanDocument {
  const { credential, forecast, then, perhaps, way } = plan;
  const { eligibleFrom, until, possibleFrom, spells } = forecast;
  const confirm = eligibleFrom === null ? [] : (then?.confirm ?? []);
  return {
    credential: credential.id,
    abbreviation: credential.abbreviation,
    title: credential.title,
    body: credential.body,
    headline: wordOutlook(plan, result),
    eligibleFrom,
    until,
    possibleFrom,
    path: eligibleFrom === null ? null : way ? labelOfWay(way, context.words) : null,
    windows: spells.map(({ from, to, answer }) => ({ from, to, verdict: verdictOf(answer) })),
    requirements: [...plan.courses, ...plan.otherCourses].map(({ requirement, spells: course }, place) => ({
      id: requirement.about.id ?? null,
      kind: requirement.kind,
      label: labelOf(requirement, context.words),
      asked: context.words.asked(requirement),
      onPath: place < plan.courses.length,
      spells: course,
    })),
    events: plan.events.map((event) => eventDocument(event, context)),
    steps:
      eligibleFrom === null && then?.verdict === "not-yet"
        ? then.paths.map((path) => ({
            path: labelOfWay(path, context.words),
            missing: missingOn(path, context.words),
          }))
        : [],
    ask: (perhaps?.ask ?? []).map(({ fact }) => wordQuestion(fact, context.words)),
    confirm: pendingOf(confirm).map((each) => wordConfirmation(each, context.words)),
    confirmed: confirm
      .filter(({ confirmed }) => confirmed)
      .map((each) => wordConfirmation(each, context.words)),
    assumptions,
    fees: credential.fees,
    renewalYears: credential.renewal.everyYears ?? null,
    address: credential.address,
    rules: then ? rulesDocument(then, result) : null,
  };
}

/** Makes the plain data of an event. */
export function eventDocument(event: PlanEvent, context: EventContext): EventDocument {
  const note = remarkOn(event, context);
  return {
    kind: event.kind,
    date: event.day,
    to: "to" in event ? event.to : event.day,
    words: wordEvent(event, context),
    note: note === "" ? null : note,
    sources: sourcesOfEvent(event),
    fees: feesOfEvent(event).map((fee) => ({ ...fee, read: readOn(fee.sources, context.sources) ?? null })),
  };
}
