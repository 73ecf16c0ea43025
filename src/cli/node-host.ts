import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CalendarDate, isCalendarDate } from "../domain/calendar-date.ts";
import type { Host } from "./host.ts";
import { interruption } from "./interruption.ts";
import { nodeDataHost, PACKAGE } from "./node-data-host.ts";
import { nodeStream } from "./node-stream.ts";
import type { Prompter } from "./prompter.ts";

/** The real world: this process, its streams and its files. */
export function createNodeHost(): Host {
  return {
    ...nodeDataHost,
    platform: process.platform,
    today,
    schemaFolder: join(PACKAGE, "dist", "schemas"),
    selfCheckScript: () => readFileSync(join(PACKAGE, "dist", "page", "self-check.json"), "utf8"),
    stdout: nodeStream(1, () => process.stdout),
    stderr: nodeStream(2, () => process.stderr),
    prompter,
    interruption,
  };
}

/** The only clock of the program: the calendar day of this machine's time zone. */
function today(): CalendarDate {
  const now = new Date();
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  const text = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  if (isCalendarDate(text)) return text;
  throw new Error(`the clock says ${text}`);
}

/** Asking needs a terminal on both ends; a CI machine may have one and still has nobody to answer. */
async function prompter(): Promise<Prompter | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env["CI"]) return undefined;
  const { createNodePrompter } = await import("./node-prompter.ts");
  return createNodePrompter();
}
