import { profileWordsOf } from "../../dataset/profile/profile-words.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { accountsOf } from "../../eligibility/accounts-of.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import type { AccountResult } from "../../eligibility/weigh-credential.ts";
import { deliver } from "../deliver.ts";
import { EXIT } from "../exit-codes.ts";
import { findSubjects } from "../find-subjects.ts";
import type { Host } from "../host.ts";
import { loadDataset } from "../load-dataset.ts";
import type { DataOptions, OutputOptions } from "../options.ts";
import {
  type GivenProfile,
  readGivenProfile,
  refuseSharedInput,
  tellsProfile,
} from "../read-given-profile.ts";
import { weighBy, weighedOtherwise } from "../weigh-by.ts";

export interface CheckCommandOptions extends DataOptions, OutputOptions, GivenProfile {
  readonly asOf?: CalendarDate;
  readonly rules?: string;
  readonly exitCode?: boolean;
  readonly input: boolean;
}

/**
 * Weighs a person against credentials and roles and writes how they stand; on a terminal it asks for
 * what it cannot tell. Gives the exit code: 0, or with `--exit-code` 1 for "not yet" and 3 for "cannot tell".
 */
export async function runCheck(
  names: readonly string[],
  options: CheckCommandOptions,
  host: Host,
): Promise<number> {
  refuseSharedInput(options);
  const { dataset, isInput: isData } = await loadDataset(options, host);
  const ids = findSubjects(dataset, names);
  const asOf = options.asOf ?? host.today();
  const weigh = weighBy(dataset, ids, asOf, options.rules);
  const others = weighedOtherwise(dataset, ids, options.rules);
  if (others.length > 0) {
    host.stderr.write(`${others.join(", ")}: no rules "${options.rules}"; weighed by the best they have.\n`);
  }
  const { profile, isInput: isProfile } = await readGivenProfile(
    options,
    profileWordsOf(dataset),
    asOf,
    host,
  );
  const isInput = (path: string) => isData(path) || isProfile(path);
  const result = weigh(profile);
  const mayAsk = options.input && !options.check && couldBeAsked(result);
  const prompter = mayAsk ? await host.prompter(options) : undefined;
  if (prompter === undefined) {
    const code = await deliver(result, options, host, isInput);
    return options.exitCode && !options.check ? codeOf(result) : code;
  }
  const { holdInterview } = await import("../hold-interview.ts");
  const occasion = {
    asked: { ...askedOf(options, host), names },
    isTold: tellsProfile(options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    isData,
    deliver: async (final: CheckResult) => {
      await deliver(final, options, host, isInput);
    },
  };
  const inquiry = { dataset, on: asOf, weigh };
  const final = await holdInterview(prompter, inquiry, profile, occasion, host);
  return options.exitCode ? codeOf(final) : EXIT.answered;
}

/** A dataset that the environment names is there the next time, too. */
export function askedOf(
  { data, asOf, rules }: Pick<CheckCommandOptions, "data" | "asOf" | "rules">,
  { env }: Pick<Host, "env">,
) {
  return {
    ...(data === undefined || data === env["ROLEWISE_DATA"] ? {} : { data }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(rules === undefined ? {} : { rules }),
  };
}

/** A "no" needs no questions, and what only the body knows nobody here can answer. */
export function couldBeAsked({ results }: CheckResult): boolean {
  return results.flatMap(accountsOf).some(asksPerson);
}

/** Whether somebody could tell something on which an account hangs. */
export function asksPerson(account: Pick<AccountResult, "ask"> | undefined): boolean {
  return account?.ask.some(({ fact }) => fact.knownTo === "person") ?? false;
}

function codeOf({ results }: CheckResult): number {
  if (results.some(({ verdict }) => verdict === "not-yet")) return EXIT.no;
  return results.some(({ verdict }) => verdict === "cannot-tell") ? EXIT.cannotTell : EXIT.answered;
}
