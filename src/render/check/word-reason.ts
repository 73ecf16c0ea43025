import type { HeldEntry, LeafFinding, Reason } from "../../eligibility/finding.ts";
import { wordTold } from "../word-day.ts";
import { PART_OF } from "./part-of.ts";
import type { Words } from "./words.ts";

/** Why an entry does not count, as it follows "not counted:". */
const REASONS: Readonly<Record<Reason, string>> = {
  "other-type": "it is of another type",
  "no-permission": "it does not allow assessing clients independently",
  "not-listed": "it is not one of those accepted",
  "not-active": "it is not active",
  restricted: "it is restricted",
  expired: "it has expired",
  "not-issued": "it is not issued yet",
  "level-too-low": "its level is too low",
  "other-level": "it is of another level",
  "other-field": "its field is not one of those accepted",
  "not-accredited": "the program is not accredited",
  "other-accreditor": "the program is not accredited by the body that is asked",
  "no-field-experience": "it had no supervised field experience",
  "not-awarded": "it is not awarded yet",
  "other-kind": "it is another kind of work",
  unpaid: "it was unpaid",
  "excluded-arrangement": "the arrangement is excluded",
  "not-supervised": "it was not supervised",
  "other-supervisor": "the supervisor did not hold the certification that is asked",
  "too-little-supervision": "it had too few hours of supervision a year",
  "other-setting": "it was in another setting",
  "not-begun": "it lies in the future",
  "before-degree": "it was before the degree",
  "no-degree": "the degree that must come first is missing",
  "outside-window": "it was too long ago",
  "part-time": "part time does not count",
  "other-topic": "it was on another topic",
};

/** Reasons that nobody wonders about: the entry is simply about something else. */
const PLAIN: ReadonlySet<Reason> = new Set(["other-type", "not-listed", "other-kind", "other-topic"]);

/** Says why an entry does not count for a leaf. */
export function wordReasons(
  { entry, reasons }: Pick<HeldEntry, "entry" | "reasons">,
  leaf: LeafFinding,
  words: Words,
): string {
  return reasons.map((reason) => wordFinely(reason, entry, leaf, words) ?? REASONS[reason]).join(", ");
}

/** Some reasons can be told with the leaf's or the entry's own figure. */
function wordFinely(reason: Reason, entry: number, leaf: LeafFinding, words: Words): string | undefined {
  switch (reason) {
    case "outside-window": {
      const { withinMonths } = "withinMonths" in leaf.requirement ? leaf.requirement : {};
      return withinMonths === undefined ? undefined : `it lies outside the last ${withinMonths} months`;
    }
    case "not-awarded":
    case "not-issued": {
      const detail = reason === "not-awarded" ? "awarded" : "issued";
      const day = leaf.kind === "confirm" ? undefined : words.date(PART_OF[leaf.kind], entry, detail);
      return day && `it is not ${detail} before ${wordTold(day)}`;
    }
    default:
      return undefined;
  }
}

/** Whether reasons are worth a word without being asked for. */
export function isRemarkable(reasons: readonly Reason[]): boolean {
  return reasons.length > 0 && !reasons.some((reason) => PLAIN.has(reason));
}
