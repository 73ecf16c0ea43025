import type { CommanderError } from "commander";
import type { RolewiseError } from "../domain/diagnostic.ts";
import { suggest, usageError } from "./usage-error.ts";

const BAD_VALUE = /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/;
const BAD_ARGUMENT = /^command-argument value '([\s\S]*)' is invalid for argument '([\w-]+)'\. ([\s\S]*)$/;
const CHOICES = /^Allowed choices are ([\s\S]*)\.$/;
const SUGGESTION = /\n\(Did you mean ([^\n]*)\)$/;

/** Words what commander finds wrong with a command line like everything else that is wrong: what, and how to mend it. */
export function wordUsageProblem({ message }: CommanderError, command: string | undefined): RolewiseError {
  const help = `see: rolewise ${command === undefined ? "" : `${command} `}--help`;
  const said = message.replace(/^error: /, "");
  const [, option, value, why] = BAD_VALUE.exec(said) ?? [];
  if (option !== undefined) return badValue(option, value, why);
  const [, wrong, argument, reason] = BAD_ARGUMENT.exec(said) ?? [];
  if (argument !== undefined) return badValue(`the ${argument}`, wrong, reason);
  const meant = SUGGESTION.exec(said);
  return usageError(
    "usage/bad-option",
    said.slice(0, meant?.index),
    meant ? `did you mean ${meant[1]}` : help,
  );
}

function badValue(name: string, value = "", why = ""): RolewiseError {
  const [, choices] = CHOICES.exec(why) ?? [];
  const hint =
    choices === undefined
      ? why.replace(/\.$/, "").replace(/^It/, "it")
      : suggest(value, choices.split(", "), `choices: ${choices}`);
  return usageError("usage/bad-option", `${name} cannot be "${value}"`, hint);
}
