import { RolewiseError } from "../domain/diagnostic.ts";
import type { Handout, Picture } from "../render/handout.ts";
import type { DataHost } from "./host.ts";
import type { HandoutOptions } from "./options.ts";

/** Collects what whoever hands a result out says of their own, and reads the logo. */
export async function gatherHandout(
  { title, intro, logo, footer }: HandoutOptions,
  host: Pick<DataHost, "files" | "readStdin">,
): Promise<Handout> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(intro === undefined ? {} : { intro }),
    ...(logo === undefined ? {} : { logo: await readLogo(logo, host) }),
    ...(footer === undefined ? {} : { footer }),
  };
}

async function readLogo(path: string, host: Pick<DataHost, "files" | "readStdin">): Promise<Picture> {
  const { readPicture } = await import("./read-picture.ts");
  const read = await readPicture(path, host);
  if ("fault" in read) throw new RolewiseError([read.fault]);
  return read.picture;
}
