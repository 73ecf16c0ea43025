import { PROFILE_PARTS } from "../dataset/profile/profile-parts.ts";
import { shellWord } from "./shell-word.ts";

/**
 * The command line that writes what a check compared: the one that was typed, without `--check`. What
 * flags tell of a person is not repeated: the answer may stand in a log that others read.
 */
export function mendingCommand(typed: readonly string[]): string {
  const end = typed.indexOf("--");
  const options = end < 0 ? typed : typed.slice(0, end);
  if (options.some(tellsOfPerson)) return "repeat the command without --check";
  const words = [...options.filter((word) => word !== "--check"), ...typed.slice(options.length)];
  return ["rolewise", ...words].map(shellWord).join(" ");
}

function tellsOfPerson(word: string): boolean {
  return PROFILE_PARTS.some(({ flag }) => word === `--${flag}` || word.startsWith(`--${flag}=`));
}
