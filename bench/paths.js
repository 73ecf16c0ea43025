import { join } from "node:path";

/** The folder of the project. */
export const root = join(import.meta.dirname, "..");

/** The built command. */
export const rolewise = join(root, "bin", "rolewise.js");

/** A file of one of the programs measured beside. */
export function peer(...path) {
  return join(import.meta.dirname, "node_modules", ...path);
}
