import { main } from "../../../src/cli/main.ts";
import type { MemoryHostOptions } from "../../support/memory-host.ts";
import { personWho, type ScriptedAnswer, terminalWith } from "./person-who.ts";

const FOLDER = { "/home/notes.txt": "" };

/** Runs a check with somebody on the terminal; a script that does not fit the questions fails with what was asked. */
export function checked(
  args: readonly string[],
  answers: readonly ScriptedAnswer[],
  options: MemoryHostOptions = {},
) {
  return interviewed("check", args, answers, options);
}

/** Makes a plan with somebody on the terminal. */
export function planned(args: readonly string[], answers: readonly ScriptedAnswer[]) {
  return interviewed("plan", args, answers);
}

async function interviewed(
  command: string,
  args: readonly string[],
  answers: readonly ScriptedAnswer[],
  options: MemoryHostOptions = {},
) {
  const person = personWho(...answers);
  const host = terminalWith(person, { entries: FOLDER, ...options });
  const code = await main([command, ...args, "--debug"], host);
  if (code === 70) throw new Error(host.written.stderr);
  return { code, person, host, ...host.written };
}
