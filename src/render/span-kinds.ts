import type { SpanKind } from "./sheet.ts";

/** How days of a kind are drawn in a line of signs, and what the sign means. */
export interface SpanStyle {
  readonly sign: string;
  readonly ascii: string;
  readonly meaning: string;
}

/** Every kind of span, in the order of the legend: where several fall into one sign, the first is drawn. */
export const SPAN_STYLES: Readonly<Record<SpanKind, SpanStyle>> = {
  eligible: { sign: "█", ascii: "#", meaning: "eligible" },
  apply: { sign: "▒", ascii: "%", meaning: "applications are taken" },
  met: { sign: "━", ascii: "=", meaning: "met" },
  open: { sign: "?", ascii: "?", meaning: "cannot tell" },
  waiting: { sign: "·", ascii: ".", meaning: "not yet" },
};

/** A day to note. */
export const POINT_STYLE: SpanStyle = { sign: "◆", ascii: "*", meaning: "a day to note" };
