/**
 * Finds the value of an option in arguments that were not, or could not be, parsed: errors want to know
 * how they should look even when the command line is what is wrong.
 */
export function peekOption(args: readonly string[], name: string): string | undefined {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  const joined = own.findLast((arg) => arg.startsWith(`${name}=`));
  return joined?.slice(name.length + 1) ?? own[own.lastIndexOf(name) + 1 || own.length];
}
