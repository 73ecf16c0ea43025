import { cleanText } from "../domain/clean-text.ts";
import { EXIT } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { mendingCommand } from "./mending-command.ts";
import { readTarget } from "./read-target.ts";
import { wordDifference } from "./word-difference.ts";

/**
 * Says whether a file holds exactly this text, and if not, what differs and which command mends it.
 * Gives the exit code: 0 up to date, 1 not.
 */
export async function checkFile(
  fresh: string,
  target: string,
  typed: readonly string[],
  host: Host,
): Promise<number> {
  const name = cleanText(target);
  const there = await readTarget(target, host);
  const wanted = new TextEncoder().encode(fresh);
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

async function tellApart(there: Uint8Array, fresh: string, name: string): Promise<readonly string[]> {
  const text = textOf(there);
  if (text === undefined) return ["It is not UTF-8 text: compared by bytes."];
  if (text.replaceAll("\r\n", "\n") === fresh) {
    return ["Only the line ends differ: the file has CRLF where rolewise writes LF."];
  }
  return [
    ...(await wordDifference(text, fresh, name)),
    "Cause: cannot be told. A whole file does not say what wrote it: the data, rolewise, the options or the file changed.",
  ];
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
