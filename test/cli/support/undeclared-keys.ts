/** A JSON Schema, as far as the published ones use it. */
export interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  /** Around a reference that is said more about. */
  readonly allOf?: readonly [Schema];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
}

/** Paths of the keys in a document that its schema does not declare; result schemas allow such keys, but we may not print them. */
export function undeclaredKeys(
  value: unknown,
  schema: Schema,
  root: Schema = schema,
  path = "$",
): readonly string[] {
  const ref = schema.$ref?.replace("#/definitions/", "");
  if (ref !== undefined) return undeclaredKeys(value, root.definitions?.[ref] ?? {}, root, path);
  if (schema.allOf) return undeclaredKeys(value, schema.allOf[0], root, path);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const answers = choices
      .filter((choice) => fits(value, choice))
      .map((choice) => undeclaredKeys(value, choice, root, path));
    return answers.sort((a, b) => a.length - b.length)[0] ?? [path];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, place) =>
      undeclaredKeys(item, schema.items ?? {}, root, `${path}[${place}]`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const declared =
      schema.properties?.[key] ??
      (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
    return declared ? undeclaredKeys(item, declared, root, `${path}.${key}`) : [`${path}.${key}`];
  });
}

/** Whether a constant, such as the kind of an entry, rules a choice out. */
function fits(value: unknown, choice: Schema): boolean {
  if (typeof value !== "object" || value === null) return true;
  const entries: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(choice.properties ?? {}).every(
    ([key, property]) => property.const === undefined || !(key in entries) || property.const === entries[key],
  );
}
