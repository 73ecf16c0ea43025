import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CalendarDate, isCalendarDate } from "../domain/calendar-date.ts";
import type { Host } from "./host.ts";
import { interruption } from "./interruption.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeStream } from "./node-stream.ts";
import type { Prompter } from "./prompter.ts";

const PACKAGE = join(import.meta.dirname, "..", "..");

/** The real world: this process, its streams, its clock and its files. */
export function createNodeHost(): Host {
  return {
    env: process.env,
    platform: process.platform,
    stdout: nodeStream(1, () => process.stdout),
    stderr: nodeStream(2, () => process.stderr),
    files: nodeFiles,
    readStdin: async (limit) => (await import("./read-standard-input.ts")).readStandardInput(limit),
    prompter,
    interruption,
    bundledDataset: () => readFileSync(join(PACKAGE, "dist", "dataset.json"), "utf8"),
    bundledFolder: join(PACKAGE, "data"),
    today,
  };
}

/** Asking needs a terminal on both ends; a CI machine may have one and still has nobody to answer. */
async function prompter(): Promise<Prompter | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env["CI"]) return undefined;
  const { createNodePrompter } = await import("./node-prompter.ts");
  return createNodePrompter();
}

function today(): CalendarDate {
  const now = new Date();
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  if (isCalendarDate(text)) return text;
  throw new Error("the clock of this machine shows no day between 1900 and 2199");
}
