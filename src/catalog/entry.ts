import type { ComparedDisagreement, ComparedSection } from "../comparison/comparison.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import type { RuleVersion } from "../domain/rule-version.ts";
import type { Source } from "../domain/source.ts";
import type { Word, WordKind } from "../domain/vocabulary.ts";

/** One thing that a dataset knows, with all that it knows of it. */
export type Entry =
  | {
      readonly kind: "role";
      readonly id: string;
      readonly title: string;
      /** The roles that it is often taken for. */
      readonly confusedWith: readonly Named[];
      /** The credentials that serve it, by their abbreviations. */
      readonly credentials: readonly Named[];
      /** What its sources say that one needs to enter it. */
      readonly entry: readonly RuleVersion[];
      readonly sections: readonly ComparedSection[];
      readonly disagreements: readonly ComparedDisagreement[];
    }
  | {
      readonly kind: "credential";
      readonly id: string;
      readonly title: string;
      /** The roles that it serves. */
      readonly serves: readonly Named[];
      readonly credential: Credential;
    }
  | { readonly kind: "word"; readonly id: string; readonly title: string; readonly word: Word }
  | {
      readonly kind: "source";
      readonly id: string;
      readonly title: string;
      readonly source: Source;
      /** The statements of roles that cite it. */
      readonly citedBy: readonly Citation[];
    };

/** Another record, by its id and title. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What a word of a rule is called. */
export interface NamedWord {
  readonly kind: WordKind;
  readonly id: string;
  readonly label: string;
}

/** Where a source is cited. */
export interface Citation {
  /** Title of the role. */
  readonly role: string;
  /** Title of the section. */
  readonly section: string;
  readonly text: string;
}

/** The result document of `show`: several entries when one word means several things. */
export interface Showing {
  readonly format: "rolewise/show";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: DatasetHead;
  readonly entries: readonly Entry[];
  /** The words that the rules of the entries are written with, in order of first use. */
  readonly words: readonly NamedWord[];
  /** The sources that the entries cite, in order of first citation. */
  readonly sources: readonly Source[];
}
