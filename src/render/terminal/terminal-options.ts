import type { SourceDetail } from "../sheet.ts";

/** How a section is drawn: roles across, roles down, or one block a row. */
export type Layout = "table" | "turned" | "records";

/** What a terminal sheet depends on besides its content. */
export interface TerminalOptions {
  /** Columns to stay within, at least 20. */
  readonly width: number;
  readonly layout: "auto" | Layout;
  /** Draws with ASCII only; the data's own letters stay. */
  readonly ascii: boolean;
  readonly color: boolean;
  readonly sources: SourceDetail;
}
