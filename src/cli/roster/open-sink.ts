import type { Host } from "../host.ts";
import { attempt, OWNER_ONLY } from "../write-output.ts";

/** Where lines go. */
export interface Sink {
  /** Writes whole lines; false when nobody reads any more. */
  write(lines: string | Uint8Array): Promise<boolean>;
  /** Ends the writing: without `isKept` a file stays as it was. */
  close(isKept: boolean): Promise<void>;
}

/** Opens a file that is written as lines come and tells of persons, or standard output where none is named. */
export async function openSink(target: string | undefined, host: Host): Promise<Sink> {
  if (target === undefined) return standardOutput(host);
  const file = await attempt(target, () => host.streams.openLines(target, OWNER_ONLY));
  return {
    async write(lines) {
      if (lines.length > 0) {
        await attempt(target, () => file.write(typeof lines === "string" ? Buffer.from(lines) : lines));
      }
      return true;
    },
    async close(isKept) {
      if (isKept) await attempt(target, file.keep);
      else file.drop();
    },
  };
}

/** Waits for every write, so that a slow reader holds up the work and not the memory. */
function standardOutput({ stdout }: Host): Sink {
  return {
    async write(lines) {
      if (lines.length > 0) stdout.write(lines);
      return (await stdout.settled()) === undefined;
    },
    close: async () => undefined,
  };
}
