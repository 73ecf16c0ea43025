import type { CalendarDate } from "./calendar-date.ts";
import type { CalendarMonth } from "./calendar-month.ts";
import type { CitedText } from "./role.ts";
import type { RuleVersion } from "./rule-version.ts";

/** A labelled line about a credential. */
export interface Fact extends CitedText {
  readonly label: string;
}

/** What every applicant or holder does that the body may charge for. */
export type FeeDue = "application" | "exam" | "renewal";

/** One amount that the body charges. */
export interface Fee extends CitedText {
  /** In units of the currency, with at most two decimals. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Absent when the sources do not say. */
  readonly refundable?: boolean;
  /** What it is paid with; absent when it falls due only now and then, as for a retake, or is no longer charged. */
  readonly due?: FeeDue;
}

/** A period in which the exam is held, with the period for applying where it is known. */
export interface ExamWindow extends CitedText {
  /** The month in which the exam is held, where it is one. */
  readonly month?: CalendarMonth;
  readonly applyFrom?: CalendarDate;
  readonly applyBy?: CalendarDate;
}

/** The months, 1 to 12, in which the exam is held every year. */
export interface ExamMonths extends CitedText {
  readonly months: readonly number[];
}

/** A certification, as far as it is described; what qualifies for it is in its rules. */
export interface Credential {
  readonly id: string;
  readonly title: string;
  readonly abbreviation: string;
  /** The certifying body, in full. */
  readonly body: string;
  readonly address: string;
  /** Ids of the roles that it serves. */
  readonly roles: readonly string[];
  readonly summary: CitedText;
  readonly about: readonly Fact[];
  readonly requirements: readonly Fact[];
  readonly rules: readonly RuleVersion[];
  /** What an applicant needs and does, in order. */
  readonly application: readonly Fact[];
  readonly exam: {
    readonly facts: readonly Fact[];
    readonly windows: readonly ExamWindow[];
    /** Absent where the sources tell of no such months. */
    readonly everyYear?: ExamMonths;
  };
  readonly fees: readonly Fee[];
  readonly renewal: { readonly everyYears?: number; readonly facts: readonly Fact[] };
}
