import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Credential, ExamWindow, Fee } from "../../domain/credential.ts";
import { formatMoney } from "../../domain/money.ts";
import { plainItem } from "../plain-section.ts";
import type { OutlineNode, OutlinePart } from "../sheet.ts";
import { textNode } from "./account-parts.ts";

/** The exam windows for which one can still apply on a day. */
export function openWindows({ exam }: Credential, asOf: CalendarDate): readonly ExamWindow[] {
  return exam.windows.filter(({ applyBy }) => applyBy === undefined || applyBy >= asOf);
}

/** What an applicant needs, does and pays, and where; exam windows only while one can still apply for them. */
export function applicationPart(credential: Credential, asOf: CalendarDate): OutlinePart {
  const { application, address } = credential;
  const open = openWindows(credential, asOf);
  return {
    title: "To apply",
    nodes: [
      ...application.map(({ label, text, sources, note }) => textNode(label, text, sources, note)),
      ...group(
        "Exam windows",
        open.map(({ text, applyFrom, applyBy, sources, note }) => {
          const details = [
            ...(applyFrom ? [`apply from ${applyFrom}`] : []),
            ...(applyBy ? [`apply by ${applyBy}`] : []),
          ];
          return { label: "", item: plainItem(text, sources, details, note), under: [] };
        }),
      ),
      ...group("Fees on record", feesNodes(credential)),
      textNode("Address", address),
    ],
  };
}

/** A line for each amount that the body charges. */
export function feesNodes({ fees }: Credential): readonly OutlineNode[] {
  return fees.map((fee) => ({
    label: fee.text,
    item: plainItem(wordAmount(fee), fee.sources, detailsOfFee(fee), fee.note),
    under: [],
  }));
}

/** What a fee comes to. */
export function wordAmount({ amount, currency }: Fee): string {
  return formatMoney(amount, currency);
}

/** Whether a fee is given back, where that is known. */
export function detailsOfFee({ refundable }: Fee): readonly string[] {
  return refundable === undefined ? [] : [refundable ? "refundable" : "not refundable"];
}

function group(label: string, under: readonly OutlineNode[]): readonly OutlineNode[] {
  return under.length === 0 ? [] : [{ label, item: plainItem(""), under }];
}
