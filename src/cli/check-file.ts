import { cleanText } from "../domain/clean-text.ts";
import { EXIT } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { mendingCommand } from "./mending-command.ts";
import { readTarget } from "./read-target.ts";
import { wordDifference } from "./word-difference.ts";

/**
 * Says whether a file holds exactly this, and if not, what differs and which command mends it.
 * Gives the exit code: 0 up to date, 1 not.
 */
export async function checkFile(
  fresh: string | Uint8Array,
  target: string,
  typed: readonly string[],
  host: Host,
): Promise<number> {
  const name = cleanText(target);
  const there = await readTarget(target, host);
  const wanted = typeof fresh === "string" ? new TextEncoder().encode(fresh) : fresh;
  if (there !== undefined && isSame(there, wanted)) {
    host.stdout.write(`${name} is up to date.\n`);
    return EXIT.answered;
  }
  const report =
    there === undefined
      ? [`${name} is out of date: there is no such file.`]
      : [`${name} is out of date.`, ...(await tellApart(there, fresh, name))];
  host.stdout.write([...report, `To mend it: ${mendingCommand(typed)}`, ""].join("\n"));
  return EXIT.no;
}

const CAUSE =
  "Cause: cannot be told. A whole file does not say what wrote it: the data, rolewise, the options or the file changed.";

async function tellApart(
  there: Uint8Array,
  fresh: string | Uint8Array,
  name: string,
): Promise<readonly string[]> {
  if (typeof fresh !== "string") {
    return [
      `Compared by bytes: the file has ${there.length}, rolewise would write ${fresh.length}; the first that differs is byte ${firstDifference(there, fresh)}.`,
      CAUSE,
    ];
  }
  const text = textOf(there);
  if (text === undefined) return ["It is not UTF-8 text: compared by bytes."];
  if (text.replaceAll("\r\n", "\n") === fresh) {
    return ["Only the line ends differ: the file has CRLF where rolewise writes LF."];
  }
  return [...(await wordDifference(text, fresh, name)), CAUSE];
}

/** Counted from 1; where one is a beginning of the other, the byte after it. */
function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const place = one.findIndex((byte, index) => byte !== other[index]);
  return (place < 0 ? one.length : place) + 1;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
