import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import type { Profile } from "../domain/profile.ts";
import type { Source } from "../domain/source.ts";
import type { Word } from "../domain/vocabulary.ts";
import type { Standing } from "./weigh-credential.ts";
import type { RoleStanding } from "./weigh-role.ts";

/** How a person stands towards a credential. */
export interface CredentialResult extends Standing {
  readonly kind: "credential";
  readonly credential: Credential;
}

/** How a person stands towards what sources say that a role asks; no body decides it. */
export interface RoleResult extends RoleStanding {
  readonly kind: "role";
  readonly role: { readonly id: string; readonly title: string };
}

/** How a person stands towards credentials and roles on a day. */
export interface CheckResult {
  readonly format: "rolewise/check";
  readonly version: 1;
  /** The day of evaluation. */
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly results: readonly (CredentialResult | RoleResult)[];
  /** What was weighed; findings point at its entries by their places. */
  readonly profile: Profile;
  /** The sources that the results cite, in the order of their ids. */
  readonly sources: readonly Source[];
  /** The words of the dataset, for their labels. */
  readonly words: readonly Word[];
}
