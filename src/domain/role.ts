import type { Pay } from "./money.ts";
import type { RuleVersion } from "./rule-version.ts";

/** The sections of a role, in the order in which they are read. */
export const SECTIONS = [
  { id: "overview", title: "Overview" },
  { id: "duties", title: "Duties" },
  { id: "education", title: "Education" },
  { id: "experience", title: "Experience" },
  { id: "certifications", title: "Certifications" },
  { id: "work-environment", title: "Work environment" },
  { id: "pay", title: "Pay" },
  { id: "outlook", title: "Outlook" },
  { id: "skills", title: "Skills" },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];

/** How binding a statement is by its source's account: `one-path` is one of several ways in. */
export type Strength = "required" | "preferred" | "common" | "one-path";

/** A short text with the sources that carry it. */
export interface CitedText {
  readonly text: string;
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
  readonly note?: string;
}

/** One thing that sources say about a role. */
export interface Statement extends CitedText {
  /** Names the statement within its role, so that a disagreement can point at it. */
  readonly id?: string;
  /** Id of the topic that it speaks to; statements of several roles on one topic share a row. */
  readonly topic: string;
  /**
   * What is said on the topic, as a key: two roles that make the same points on a topic share the
   * row. Where the data names no point it is made of the text, the strength and the pay.
   */
  readonly point: string;
  readonly strength?: Strength;
  readonly pay?: Pay;
  /** Ids of the credentials that the statement is about. */
  readonly credentials: readonly string[];
}

/** An occupation of O*NET-SOC that comes near a role; an approximation, never the role itself. */
export interface NearOccupation extends CitedText {
  /** O*NET-SOC code, such as `29-1141.00`. */
  readonly code: string;
}

/** A career, as its sources describe it. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly otherTitles: readonly CitedText[];
  readonly summary: CitedText;
  /** Ids of the roles that it is often taken for. */
  readonly confusedWith: readonly string[];
  readonly occupations: readonly NearOccupation[];
  /** What its sources say that one needs to enter it, one account a source; no body decides it. */
  readonly entry: readonly RuleVersion[];
  readonly sections: Readonly<Partial<Record<SectionId, readonly Statement[]>>>;
}
