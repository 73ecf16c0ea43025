import { asId } from "../../domain/as-id.ts";
import type { Host } from "../host.ts";
import type { PlaceOptions } from "../options.ts";
import { placeContent } from "../place-content.ts";
import { suggest, usageError } from "../usage-error.ts";

const ENDING = ".schema.json";

/** Prints one of the published JSON Schemas as it is, or lists them. */
export async function runSchema(
  name: string | undefined,
  options: PlaceOptions,
  host: Host,
): Promise<number> {
  const { files, schemaFolder } = host;
  const names = files
    .list(schemaFolder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
  const read = (each: string): string =>
    new TextDecoder().decode(files.read(`${schemaFolder}/${each}${ENDING}`));
  if (name === undefined) return placeContent(listOf(names, read), options, host);
  const wanted = asId(name);
  if (!names.includes(wanted)) {
    throw usageError(
      "usage/unknown-name",
      `there is no schema "${name}"`,
      suggest(wanted, names, `schemas: ${names.join(", ")}`),
    );
  }
  return placeContent(read(wanted), options, host);
}

function listOf(names: readonly string[], read: (name: string) => string): string {
  const longest = Math.max(...names.map((name) => name.length));
  const line = (name: string): string => {
    const { title }: { readonly title?: string } = JSON.parse(read(name));
    return `${name.padEnd(longest)}  ${title ?? ""}\n`;
  };
  return names.map(line).join("");
}
