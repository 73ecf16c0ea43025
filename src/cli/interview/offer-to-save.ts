import { profileText } from "../../dataset/profile/profile-text.ts";
import { cleanText } from "../../domain/clean-text.ts";
import { RolewiseError } from "../../domain/diagnostic.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Host } from "../host.ts";
import type { LoadedDataset } from "../load-dataset.ts";
import type { Prompter } from "../prompter.ts";
import { attempt, OWNER_ONLY } from "../write-output.ts";

const USUAL_NAME = "my-profile.yaml";

/** Offers to keep a profile in a file that only its owner can read; gives the file's name, or nothing when it is not kept. */
export async function offerToSave(
  profile: Profile,
  told: string | undefined,
  isData: LoadedDataset["isInput"],
  prompter: Prompter,
  host: Pick<Host, "files" | "stderr">,
): Promise<string | undefined> {
  const usual = told !== undefined && isYaml(told) ? told : USUAL_NAME;
  let wants = await prompter.confirm("Keep these answers in a file, for another time?", true);
  while (wants) {
    const name = (await prompter.text("Name of the file:", problemOfName, usual)).trim();
    const problem = (await mayWrite(name, prompter, host))
      ? await write(profile, name, isData, host)
      : "Nothing was written";
    if (problem === undefined) {
      host.stderr.write(`Written to ${cleanText(name)}. Only you can read it.\n`);
      return name;
    }
    wants = await prompter.confirm(`${problem}. Try another name?`, true);
  }
  return undefined;
}

function problemOfName(name: string): string | undefined {
  return isYaml(name.trim()) ? undefined : "Give it a name that ends in .yaml.";
}

function isYaml(name: string): boolean {
  return /.\.ya?ml$/.test(name);
}

async function mayWrite(name: string, prompter: Prompter, { files }: Pick<Host, "files">): Promise<boolean> {
  if (!isThere(name, files)) return true;
  return prompter.confirm(`${cleanText(name)} is there already. Replace it?`, false);
}

function isThere(name: string, files: Host["files"]): boolean {
  try {
    files.kind(name);
    return true;
  } catch {
    // What is wrong with the name is said when it is written.
    return false;
  }
}

/** Gives what went wrong, if something did. */
async function write(
  profile: Profile,
  name: string,
  isData: LoadedDataset["isInput"],
  { files }: Pick<Host, "files">,
): Promise<string | undefined> {
  try {
    if (isData(await attempt(name, () => files.resolve(name)))) return "That is a part of the dataset";
    await attempt(name, () => files.write(name, profileText(profile), OWNER_ONLY));
    return undefined;
  } catch (problem) {
    if (problem instanceof RolewiseError) return sentence(problem.message);
    throw problem;
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
