import type { Fee } from "../../domain/credential.ts";
import type { Source } from "../../domain/source.ts";
import type { PlanEvent } from "../../eligibility/plan/plan-result.ts";
import { detailsOfFee, wordAmount } from "../check/application-part.ts";
import { plainItem } from "../plain-section.ts";
import type { OutlineNode } from "../sheet.ts";
import { wordRead } from "./word-event.ts";

/** What falls due with an event. */
export function feesOfEvent(event: PlanEvent): readonly Fee[] {
  if (event.kind === "standing") return event.opening?.fees ?? [];
  return "fees" in event ? event.fees : [];
}

/** A fee in one line, with the day on which it was read: `Application: $235 (not refundable; read 2026-11-21)`. */
export function wordFee(fee: Fee, sources: readonly Source[]): string {
  const details = detailsOf(fee, sources).join("; ");
  const note = fee.note === undefined ? "" : ` ${fee.note}`;
  return `${fee.text}: ${wordAmount(fee)}${details === "" ? "" : ` (${details})`}${note}`;
}

/** The same as a line below its event, with its sources. */
export function feeNode(fee: Fee, sources: readonly Source[]): OutlineNode {
  const said = `${fee.text}, ${wordAmount(fee)}`;
  return { label: "Fee", item: plainItem(said, fee.sources, detailsOf(fee, sources), fee.note), under: [] };
}

function detailsOf(fee: Fee, sources: readonly Source[]): readonly string[] {
  return [...detailsOfFee(fee), wordRead(fee.sources, sources)].filter((text) => text !== "");
}
