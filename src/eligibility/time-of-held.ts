import { comingDays, isToCome } from "./coming-days.ts";
import type { Dossier } from "./dossier.ts";
import type { Fact } from "./fact.ts";
import type { HeldEntry, HoldingFinding, Reason } from "./finding.ts";
import type { TimeNeeded } from "./time-needed.ts";

const AMISS: ReadonlySet<Reason> = new Set(["expired", "not-active", "restricted"]);

/** The least time after which something held may stand a leaf; undefined where nothing that is held ever may. */
export function timeOfHeld(leaf: HoldingFinding, dossier: Dossier): TimeNeeded | undefined {
  let least: TimeNeeded | undefined;
  for (const entry of leaf.held) {
    const time = timeOfEntry(entry, leaf, dossier);
    if (time && (least === undefined || isShorter(time, least))) least = time;
  }
  return least;
}

/** What is to come takes until its last told day, amiss it can be mended, and of what is open a detail may be all that is missing. */
function timeOfEntry(held: HeldEntry, leaf: HoldingFinding, dossier: Dossier): TimeNeeded | undefined {
  const { entry, answer, reasons, untold } = held;
  const amiss = reasons.filter((reason) => !isToCome(reason));
  if (!amiss.every((reason) => AMISS.has(reason))) return undefined;
  // An open list does not tell that it is the very thing that is held.
  const isListed = leaf.kind !== "certification" || !leaf.requirement.open;
  if (answer === "not-met" && !isListed && (amiss.length > 0 || untold.some(isListing))) return undefined;
  const days = comingDays(leaf.kind, entry, dossier);
  const open = days ? untold.filter((fact) => !isDate(fact)) : untold;
  return {
    days: days ? days.last - dossier.on : 0,
    // That what is to come will then stand the rest, too, is likely and no more.
    isEstimate: answer === "not-met" && open.length > 0,
    isOpen: amiss.length > 0 || (answer === "unknown" && open.length > 0),
  };
}

function isListing({ detail }: Fact): boolean {
  return detail === "listed";
}

function isDate({ detail }: Fact): boolean {
  return detail === "awarded" || detail === "issued";
}

/** Of two that are equally long, the surer one. */
function isShorter(a: TimeNeeded, b: TimeNeeded): boolean {
  return a.days === b.days ? doubtsOf(a) < doubtsOf(b) : a.days < b.days;
}

function doubtsOf({ isOpen, isEstimate }: TimeNeeded): number {
  return 2 * Number(isOpen) + Number(isEstimate);
}
