import type { ComparedDisagreement, ComparedSection } from "../comparison/comparison.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential } from "../domain/credential.ts";
import type { Source } from "../domain/source.ts";
import type { Word } from "../domain/vocabulary.ts";

/** One thing that a dataset knows, with all that it knows of it. */
export type Entry =
  | {
      readonly kind: "role";
      readonly id: string;
      readonly title: string;
      /** Ids of the roles that it is often taken for. */
      readonly confusedWith: readonly string[];
      /** Ids of the credentials that serve it. */
      readonly credentials: readonly string[];
      readonly sections: readonly ComparedSection[];
      readonly disagreements: readonly ComparedDisagreement[];
    }
  | {
      readonly kind: "credential";
      readonly id: string;
      readonly title: string;
      readonly credential: Credential;
    }
  | { readonly kind: "word"; readonly id: string; readonly title: string; readonly word: Word }
  | { readonly kind: "source"; readonly id: string; readonly title: string; readonly source: Source };

/** The result document of `show`: several entries when one word means several things. */
export interface Showing {
  readonly format: "rolewise/show";
  readonly version: 1;
  readonly asOf: CalendarDate;
  readonly dataset: {
    readonly title: string;
    readonly checked: CalendarDate;
    readonly oldAfterMonths: number;
  };
  readonly entries: readonly Entry[];
  /** The sources that the entries cite, in order of first citation. */
  readonly sources: readonly Source[];
}
