import { PROFILE_PARTS, partNamedIn } from "../../dataset/profile/profile-parts.ts";
import { profileWordsOf } from "../../dataset/profile/profile-words.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { RolewiseError } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import { AS_TOLD } from "../../eligibility/plan/assumptions.ts";
import { farthestDay, plan } from "../../eligibility/plan/plan.ts";
import type { PlanResult } from "../../eligibility/plan/plan-result.ts";
import { roadsFromZero } from "../../eligibility/plan/road.ts";
import { deliver } from "../deliver.ts";
import { EXIT } from "../exit-codes.ts";
import { findCredentials, findSubjects } from "../find-subjects.ts";
import type { GivenSuppositions, Suppositions } from "../gather-suppositions.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";
import {
  type GivenProfile,
  readGivenProfile,
  refuseSharedInput,
  tellsProfile,
} from "../read-given-profile.ts";
import { suggest, usageError } from "../usage-error.ts";
import { weighBy, weighedOtherwise } from "../weigh-by.ts";
import { askedOf, asksPerson, couldBeAsked } from "./check.ts";

export interface PlanCommandOptions extends DataOptions, OutputOptions, GivenProfile, GivenSuppositions {
  readonly asOf?: CalendarDate;
  readonly until?: CalendarDate;
  readonly rules?: string;
  readonly fromZero?: boolean;
  readonly input: boolean;
}

/** Plans a person's roads to credentials and writes them; on a terminal it first asks for what it cannot tell. Gives the exit code. */
export async function runPlan(
  names: readonly string[],
  options: PlanCommandOptions,
  host: Host,
): Promise<number> {
  refuseSharedInput(options);
  if (options.fromZero) return planFromZero(names, options, host);
  const { dataset, isInput: isData } = await loadDataset(options, host);
  const ids = findCredentials(dataset, names);
  const asOf = options.asOf ?? host.today();
  const until = horizonOf(options.until, asOf);
  const { rules } = options;
  const weigh = weighBy(dataset, ids, asOf, rules);
  const others = weighedOtherwise(dataset, ids, rules);
  if (others.length > 0) {
    host.stderr.write(`${others.join(", ")}: no rules "${rules}"; planned by the best they have.\n`);
  }
  const words = profileWordsOf(dataset);
  const suppositions = await readSuppositions(options, words, asOf);
  const { profile, isInput: isProfile } = await readGivenProfile(options, words, asOf, host);
  const isInput = (path: string) => isData(path) || isProfile(path);
  const terms = { ids, asOf, until, ...(rules !== undefined && { rules }), ...suppositions };
  const planFor = (told: Profile) => plan(dataset, told, terms);
  const write = (result: PlanResult) => deliver(result, options, host, isInput);
  const ahead = planFor(profile);
  const mayAsk = options.input && !options.check && (couldBeAsked(weigh(profile)) || isOpen(ahead));
  const prompter = mayAsk ? await host.prompter(options) : undefined;
  if (prompter === undefined) return write(ahead);
  const { holdInterview } = await import("../hold-interview.ts");
  const occasion = {
    asked: { ...askedOf(options, host), command: "plan", more: moreOf(options), names },
    isTold: tellsProfile(options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    isData,
    deliver: async (final: { readonly profile: Profile }) => {
      await write(planFor(final.profile));
    },
  };
  await holdInterview(prompter, { dataset, on: asOf, weigh, plan: planFor }, profile, occasion, host);
  return EXIT.answered;
}

/** Whether a plan knows no day for something that is perhaps within reach; a day that may only be sooner is an answer. */
function isOpen({ results }: PlanResult): boolean {
  return results.some(({ forecast, perhaps }) => forecast.eligibleFrom === null && asksPerson(perhaps));
}

/** Writes the roads of somebody who has nothing yet: there is nobody to be asked about. */
async function planFromZero(
  names: readonly string[],
  options: PlanCommandOptions,
  host: Host,
): Promise<number> {
  const { assume, whatIf, until, rules } = options;
  if (tellsProfile(options) || assume || whatIf || until !== undefined || rules !== undefined) {
    throw usageError(
      "usage/bad-option",
      "--from-zero is for nobody in particular: it takes no profile, no rules, no last day, and nothing to suppose",
      "leave it out to plan for somebody",
    );
  }
  const { dataset, isInput } = await loadDataset(options, host);
  const asOf = options.asOf ?? host.today();
  return deliver(roadsFromZero(dataset, { ids: findSubjects(dataset, names), asOf }), options, host, isInput);
}

/** Where a plan ends: at most ten years on, and never before it begins. */
function horizonOf(until: CalendarDate | undefined, asOf: CalendarDate): CalendarDate {
  const farthest = farthestDay(asOf);
  if (until === undefined) return farthest;
  if (until < asOf)
    throw usageError("usage/bad-option", `--until ${until} is before ${asOf}`, "name a later day");
  if (until <= farthest) return until;
  throw usageError(
    "usage/bad-option",
    `--until ${until} is more than ten years after ${asOf}`,
    `name a day up to ${farthest}`,
  );
}

/** Reading takes what reads profiles: only where something is supposed. */
async function readSuppositions(
  { assume, whatIf }: GivenSuppositions,
  words: ReturnType<typeof profileWordsOf>,
  asOf: CalendarDate,
): Promise<Suppositions> {
  if (!assume && !whatIf) return { assumptions: AS_TOLD };
  whatIf?.forEach(refuseUnnamedPart);
  const { gatherSuppositions } = await import("../gather-suppositions.ts");
  const given = { ...(assume && { assume }), ...(whatIf && { whatIf }) };
  const { suppositions, diagnostics } = gatherSuppositions(given, words, asOf);
  if (suppositions === undefined) throw new RolewiseError(diagnostics);
  return suppositions;
}

/** A job, a degree and a license can be told alike: what is tried says which it is. */
function refuseUnnamedPart(text: string): void {
  if (partNamedIn(text) !== undefined) return;
  const [first = ""] = /\S+/.exec(text) ?? [];
  const parts = PROFILE_PARTS.map(({ flag }) => flag);
  throw usageError(
    "usage/bad-option",
    `--what-if begins with what it adds, not with "${first}"`,
    suggest(first, parts, `one of: ${parts.join(", ")}`),
  );
}

/** The options of a plan that its command line is repeated with. */
function moreOf({ until, assume = [], whatIf = [] }: PlanCommandOptions): readonly string[] {
  return [
    ...(until === undefined ? [] : ["--until", until]),
    ...assume.flatMap((text) => ["--assume", text]),
    ...whatIf.flatMap((text) => ["--what-if", text]),
  ];
}
