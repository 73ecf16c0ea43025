import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type CalendarDate, isCalendarDate } from "../domain/calendar-date.ts";
import type { Drawing, Host } from "./host.ts";
import { interruptible, interruption } from "./interruption.ts";
import { nodeDataHost, PACKAGE } from "./node-data-host.ts";
import { nodeStream } from "./node-stream.ts";
import { nodeStreams } from "./node-streams.ts";
import { startNodeWorker } from "./node-worker.ts";
import type { Prompter } from "./prompter.ts";
import { resolveAscii } from "./resolve-ascii.ts";
import { resolveColor } from "./resolve-color.ts";

/** The real world: this process, its streams and its files. */
export function createNodeHost(): Host {
  return {
    ...nodeDataHost,
    platform: process.platform,
    today,
    elapsed: () => performance.now(),
    schemaFolder: join(PACKAGE, "dist", "schemas"),
    streams: nodeStreams,
    cores: availableParallelism(),
    startWorker: startNodeWorker,
    selfCheckScript: () => readFileSync(join(PACKAGE, "dist", "page", "self-check.json"), "utf8"),
    stdout: nodeStream(1, () => process.stdout),
    stderr: nodeStream(2, () => process.stderr),
    prompter,
    interruptible,
    interruption,
  };
}

/**
 * The only clock of the program: the calendar day of this machine's time zone. Builds that must come out
 * the same again set SOURCE_DATE_EPOCH, and it is the day of that moment, in UTC.
 */
function today(): CalendarDate {
  const now = new Date();
  const epoch = process.env["SOURCE_DATE_EPOCH"] ?? "";
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  const text = /^\d{1,10}$/.test(epoch)
    ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
    : `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  if (isCalendarDate(text)) return text;
  throw new Error(`the clock says ${text}`);
}

/** Asking needs a terminal on both ends; a CI machine may have one and still has nobody to answer. */
async function prompter(drawing: Drawing): Promise<Prompter | undefined> {
  const { platform, env } = process;
  if (!process.stdin.isTTY || !process.stderr.isTTY || env["CI"]) return undefined;
  const { createNodePrompter } = await import("./node-prompter.ts");
  const color = resolveColor(drawing.color, env, { isTerminal: true });
  return createNodePrompter({ color, ascii: resolveAscii(drawing.ascii ?? false, { env, platform }) });
}
