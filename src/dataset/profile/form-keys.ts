import type * as z from "zod/mini";
import type { Path } from "../document.ts";

/** The keys that a form knows at a path, in the order in which they are described. */
export function formKeys(form: z.core.$ZodType, path: Path): readonly string[] {
  let at: z.core.$ZodType | undefined = form;
  for (const key of path) at = at && stepInto(at, key);
  const shape = at && shapeOf(at);
  return shape === undefined ? [] : Object.keys(shape);
}

type Def = z.core.$ZodTypes["_zod"]["def"];

function defOf(form: z.core.$ZodType): Def {
  const def = form._zod.def as Def;
  return def.type === "optional" ? defOf(def.innerType) : def;
}

function shapeOf(form: z.core.$ZodType): z.core.$ZodShape | undefined {
  const def = defOf(form);
  if (def.type === "object") return def.shape;
  if (def.type !== "union") return undefined;
  return def.options.map(shapeOf).find((shape) => shape !== undefined);
}

function stepInto(form: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const def = defOf(form);
  if (def.type === "array") return def.element;
  if (def.type === "record") return def.valueType;
  return shapeOf(form)?.[key];
}
