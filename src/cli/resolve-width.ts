import type { Host, OutputStream } from "./host.ts";

/** The narrowest output that is drawn. */
export const LEAST_WIDTH = 20;
/** Lines longer than this are hard to follow, so a wider terminal is not filled unless asked. */
const MOST_WIDTH = 120;
const WIDTH_WITHOUT_TERMINAL = 80;

/** Columns to draw within: the flag as it is, else COLUMNS, else the terminal, 20 to 120; 80 when there is none. */
export function resolveWidth(
  flag: number | undefined,
  env: Host["env"],
  stream: Pick<OutputStream, "isTerminal" | "columns">,
): number {
  if (flag !== undefined) return flag;
  const told = /^\d{1,5}$/.test(env["COLUMNS"] ?? "") ? Number(env["COLUMNS"]) : 0;
  const columns = told || (stream.isTerminal && stream.columns) || WIDTH_WITHOUT_TERMINAL;
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
}
