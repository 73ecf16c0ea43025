import type { Command } from "commander";
import type { RolewiseError } from "../domain/diagnostic.ts";
import { suggest, usageError } from "./usage-error.ts";

/** Says of a name that it is no command, with the nearest that is. */
export function unknownCommand(name: string, { commands }: Command): RolewiseError {
  if (name.startsWith("-")) {
    return usageError(
      "usage/bad-option",
      `unknown option '${name}'`,
      "options follow a command: rolewise --help",
    );
  }
  const names = commands.map((command) => command.name());
  const hint = suggest(name, names, `commands: ${names.join(", ")}`);
  return usageError("usage/bad-option", `there is no command "${name}"`, hint);
}
