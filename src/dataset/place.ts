/** The keys of a dataset that may be a file of their own. */
export const PART_KEYS = ["sources", "topics", "disagreements", "vocabulary"] as const;
/** The folders of a dataset that hold one file a record; they may be keys too. */
export const COLLECTIONS = ["roles", "credentials"] as const;
const FILE = /^(?:(?<folder>[^/]+)\/)?(?<name>[^/.][^/]*)\.(?:yaml|yml|json)$/i;

/** One of those folders. */
export type Collection = (typeof COLLECTIONS)[number];

/** What a file of a dataset folder is, by its name alone. */
export type Place =
  | { readonly kind: "dataset" }
  | { readonly kind: "part"; readonly key: (typeof PART_KEYS)[number] }
  | { readonly kind: "record"; readonly collection: Collection; readonly id: string }
  /** A YAML or JSON file that nothing reads. */
  | { readonly kind: "stray" }
  | { readonly kind: "folder"; readonly collection: Collection }
  | { readonly kind: "ignored" };

/** Tells what a file is, given its name relative to the dataset's folder, such as `roles/nurse.yaml`. */
export function placeOf(relativeName: string): Place {
  const whole = COLLECTIONS.find((known) => known === relativeName);
  if (whole !== undefined) return { kind: "folder", collection: whole };
  if (isTooDeep(relativeName)) return { kind: "stray" };
  const groups = FILE.exec(relativeName)?.groups;
  if (groups === undefined) return { kind: "ignored" };
  const { folder, name = "" } = groups;
  if (folder === undefined) {
    if (name === "dataset") return { kind: "dataset" };
    const key = PART_KEYS.find((part) => part === name);
    return key === undefined ? { kind: "stray" } : { kind: "part", key };
  }
  const collection = COLLECTIONS.find((known) => known === folder);
  return collection === undefined ? { kind: "stray" } : { kind: "record", collection, id: name };
}

/** Records stand directly in their folder: a file in a folder of it is not read. */
function isTooDeep(relativeName: string): boolean {
  const start = relativeName.indexOf("/", relativeName.indexOf("/") + 1);
  return relativeName.includes("/") && start > 0 && FILE.test(relativeName.slice(start + 1));
}
