import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";

const DATA = new URL("../../data/", import.meta.url);

const cited = z.object({ text: z.string(), sources: z.array(z.string()) });
const fact = cited.extend({ label: z.string() });
const statement = cited.extend({
  id: z.string().optional(),
  topic: z.string(),
  point: z.string().optional(),
  pay: z.object({ amount: z.number().optional() }).optional(),
  note: z.string().optional(),
});
const version = z.object({
  id: z.string().optional(),
  label: z.string().optional(),
  authority: z.string(),
  source: z.string().optional(),
  sources: z.array(z.string()).optional(),
  requires: z.unknown().optional(),
});
const role = z.object({
  summary: cited,
  "other-titles": z.array(cited),
  entry: z.array(version),
  sections: z.record(z.string(), z.array(statement)),
});
const credential = z.object({
  about: z.array(fact).optional(),
  requirements: z.array(fact),
  related: z.array(z.string()).optional(),
  rules: z.array(version),
  application: z.array(fact),
});
const disagreement = z.object({ statements: z.array(z.string()) });

/** A statement as it stands in a file, before any defaults. */
export type RawStatement = z.infer<typeof statement>;

/** A version of rules as it stands in a file. */
export type RawVersion = z.infer<typeof version>;

/** The bundled roles by id, read without the loader: the ledger test must not depend on what it helps to test. */
export const ROLES: ReadonlyMap<string, z.infer<typeof role>> = recordsIn("roles/", role);

/** The bundled credentials by id, read in the same way. */
export const CREDENTIALS: ReadonlyMap<string, z.infer<typeof credential>> = recordsIn(
  "credentials/",
  credential,
);

/** The bundled disagreements by id. */
export const BUNDLED_DISAGREEMENTS = z.record(z.string(), disagreement).parse(read("disagreements.yaml"));

/** The addresses of the bundled sources by their ids. */
export const ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(z.record(z.string(), z.object({ address: z.string() })).parse(read("sources.yaml"))).map(
    ([id, { address }]) => [id, address],
  ),
);

/** The ids of the conditions to confirm that the bundled vocabulary explains. */
export const CONFIRMS: readonly string[] = Object.keys(
  z
    .object({ confirms: z.record(z.string(), z.object({ label: z.string(), plain: z.string() })) })
    .parse(read("vocabulary.yaml")).confirms,
);

/** All statements of a role; none for a role that the data does not hold. */
export function rawStatements(roleId: string): readonly RawStatement[] {
  return Object.values(ROLES.get(roleId)?.sections ?? {}).flat();
}

/**
 * The source ids of what a reference names, `role/statement-id`, `role#summary` or `role#other-titles`;
 * empty when there is no such thing.
 */
export function citedBy(reference: string): readonly string[] {
  const [part, place] = reference.split("#");
  if (place === "summary") return ROLES.get(part ?? "")?.summary.sources ?? [];
  if (place === "other-titles")
    return ROLES.get(part ?? "")?.["other-titles"].flatMap((title) => title.sources) ?? [];
  return findStatement(reference)?.sources ?? [];
}

/** The statement that `role/statement-id` names. */
export function findStatement(reference: string): RawStatement | undefined {
  const [roleId = "", id] = reference.split("/");
  return rawStatements(roleId).find((candidate) => candidate.id !== undefined && candidate.id === id);
}

function recordsIn<Record>(folder: string, form: z.ZodType<Record>): ReadonlyMap<string, Record> {
  return new Map(
    readdirSync(new URL(folder, DATA)).map((name) => [
      name.replace(/\.yaml$/, ""),
      form.parse(read(`${folder}${name}`)),
    ]),
  );
}

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, DATA), "utf8"), { schema: "core" });
}
