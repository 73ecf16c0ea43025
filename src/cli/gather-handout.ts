import { RolewiseError } from "../domain/diagnostic.ts";
import type { FormatId } from "../render/formats.ts";
import type { Handout, Picture } from "../render/handout.ts";
import { pictureSize } from "../render/picture-size.ts";
import type { DataHost } from "./host.ts";
import type { HandoutOptions } from "./options.ts";
import { usageError } from "./usage-error.ts";

/** Collects what whoever hands a result out says of their own, and reads the logo, which the format has to be able to show. */
export async function gatherHandout(
  { title, intro, logo, footer, format }: HandoutOptions & { readonly format?: FormatId },
  host: Pick<DataHost, "files" | "readStdin">,
): Promise<Handout> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(intro === undefined ? {} : { intro }),
    ...(logo === undefined ? {} : { logo: await readLogo(logo, format, host) }),
    ...(footer === undefined ? {} : { footer }),
  };
}

async function readLogo(
  path: string,
  format: FormatId | undefined,
  host: Pick<DataHost, "files" | "readStdin">,
): Promise<Picture> {
  const { readPicture } = await import("./read-picture.ts");
  const read = await readPicture(path, host);
  if ("fault" in read) throw new RolewiseError([read.fault]);
  if (format === "docx" && pictureSize(read.picture) === undefined) {
    throw usageError(
      "usage/bad-picture",
      `${path} is not a picture that Word shows`,
      "save the logo as PNG, JPEG or GIF",
    );
  }
  return read.picture;
}
