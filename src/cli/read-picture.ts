import { DEFAULT_LIMITS } from "../dataset/limits.ts";
import { cleanText } from "../domain/clean-text.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Picture } from "../render/handout.ts";
import type { DataHost } from "./host.ts";
import { readLoneFile } from "./read-dataset-files.ts";

/** A page is mailed: a logo is small. */
const MOST_BYTES = 1024 * 1024;

/** How files of each kind begin, in hexadecimal; a dot is any digit. */
const BEGINNINGS: readonly (readonly [Picture["mediaType"], RegExp])[] = [
  ["image/png", /^89504e470d0a1a0a/],
  ["image/jpeg", /^ffd8ff/],
  ["image/gif", /^474946383[79]61/],
  ["image/webp", /^52494646.{8}57454250/],
];

/**
 * Reads a picture to be put into a page, or says what is wrong with it. What it is its first bytes tell,
 * whatever the file is called.
 */
export async function readPicture(
  path: string,
  host: Pick<DataHost, "files" | "readStdin">,
): Promise<{ readonly picture: Picture } | { readonly fault: Diagnostic }> {
  // Standard input is for profiles and data.
  const file = await readLoneFile(path === "-" ? "./-" : path, host, {
    ...DEFAULT_LIMITS,
    bytes: MOST_BYTES,
  });
  if ("fault" in file) return file;
  const { bytes } = file;
  const start = [...bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const mediaType = BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0];
  if (mediaType !== undefined) return { picture: { mediaType, bytes } };
  return {
    fault: {
      severity: "error",
      code: "usage/bad-picture",
      message: `${cleanText(path)} is not a picture that every browser shows`,
      hint: "save the logo as PNG, JPEG, GIF or WebP",
    },
  };
}
