import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Credential, ExamWindow, Fee } from "../../domain/credential.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { Profile } from "../../domain/profile.ts";
import type { LeafRequirement } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import type { Word } from "../../domain/vocabulary.ts";
import type { Answer } from "../answer.ts";
import type { ProfilePart } from "../fact.ts";
import type { Forecast, LeafCourse } from "../forecast.ts";
import type { Path } from "../paths.ts";
import type { AccountResult } from "../weigh-credential.ts";
import type { Assumptions } from "./assumptions.ts";
import type { ExamDate } from "./body-dates.ts";

/** What may befall an entry of a profile. */
export type EntryEvent = "begins" | "ends" | "awarded" | "issued" | "expires" | "taken";

/** What is known of applying where no exam is on record that somebody can apply for while they are eligible. */
export interface Opening {
  /** What is paid to apply and for the exam. */
  readonly fees: readonly Fee[];
  /** Days for applying may be on record that lie outside of the days on which they are eligible. */
  readonly days: "not on record" | "at other times";
  /** The last window that is on record. */
  readonly last?: ExamWindow;
}

/** What the body asks to be paid with an event of its own, and who says when that is. */
interface BodyEvent {
  readonly fees: readonly Fee[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** Something that happens on the way, on a day. */
export type PlanEvent = { readonly day: CalendarDate } & (
  | { readonly kind: "entry"; readonly part: ProfilePart; readonly at: number; readonly what: EntryEvent }
  /** The answer of a leaf on the way changes; `wasMet` when it was met until then, and `isEligible` when the whole is met from that day on, by another way if need be. */
  | {
      readonly kind: "requirement";
      readonly requirement: LeafRequirement;
      readonly answer: Answer;
      readonly wasMet: boolean;
      readonly isEligible: boolean;
    }
  /** The answer of the whole changes; `wasMet` when it was met until then, and `isPending` when it rests on something that is not confirmed. */
  | {
      readonly kind: "standing";
      readonly answer: Answer;
      readonly wasMet: boolean;
      readonly isPending: boolean;
      readonly opening?: Opening;
    }
  | { readonly kind: "rules"; readonly rules: string }
  | (BodyEvent & { readonly kind: "apply"; readonly to: CalendarDate; readonly exam: ExamDate })
  | (BodyEvent & { readonly kind: "exam"; readonly to: CalendarDate; readonly exam: ExamDate })
  /** Without an exam it is told for who is certified on the first day. */
  | (BodyEvent & { readonly kind: "renewal"; readonly exam?: ExamDate })
);

/** The road of a person to a credential. */
export interface CredentialPlan {
  readonly credential: Credential;
  readonly forecast: Forecast;
  /** As things stand on the day; absent when no rules are in force. */
  readonly today?: AccountResult;
  /** On the day from which on they are eligible; without one, on the day on which the least is lacking. */
  readonly then?: AccountResult;
  /** That day; absent when no rules are in force. */
  readonly on?: CalendarDate;
  /** On the first day on which they may be eligible, where they surely are only later, or never. */
  readonly perhaps?: AccountResult;
  /** The way by which they become eligible, or else the one that is nearest in the end. */
  readonly way?: Path;
  /** How what that way asks fares, but for what is met throughout and what is only to be confirmed. */
  readonly courses: readonly LeafCourse[];
  /** The same for what only other ways ask that open some day too. */
  readonly otherCourses: readonly LeafCourse[];
  readonly exams: readonly ExamDate[];
  /** By day; on one day in the order in which they bear on each other. */
  readonly events: readonly PlanEvent[];
}

/** One profile looked ahead from, for every credential that was asked for. */
export interface Outlook {
  readonly profile: Profile;
  /** The earliest first. */
  readonly results: readonly CredentialPlan[];
}

/** The roads of a person to credentials, from a day up to another. */
export interface PlanResult extends Outlook {
  readonly format: "rolewise/plan";
  readonly version: 1;
  readonly asOf: CalendarDate;
  /** The last day looked at. */
  readonly until: CalendarDate;
  readonly dataset: DatasetHead;
  readonly assumptions: Assumptions;
  /** The same with what was tried. */
  readonly whatIf?: Outlook & { readonly texts: readonly string[] };
  readonly sources: readonly Source[];
  readonly words: readonly Word[];
}
