import type { LeafFinding, Reason } from "../../eligibility/finding.ts";

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
export function wordReasons(reasons: readonly Reason[], { requirement }: LeafFinding): string {
  return reasons
    .map((reason) =>
      reason === "outside-window" && "withinMonths" in requirement && requirement.withinMonths !== undefined
        ? `it lies outside the last ${requirement.withinMonths} months`
        : REASONS[reason],
    )
    .join(", ");
}

/** Whether reasons are worth a word without being asked for. */
export function isRemarkable(reasons: readonly Reason[]): boolean {
  return reasons.length > 0 && !reasons.some((reason) => PLAIN.has(reason));
}
