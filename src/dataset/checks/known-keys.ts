import * as z from "zod";
import type { Path } from "../document.ts";

/** The keys that a form knows at a path, in the order in which they are described. */
export function knownKeys(form: z.core.$ZodType, path: Path): readonly string[] {
  let at: z.core.$ZodType | undefined = form;
  for (const key of path) at = at && stepInto(unwrap(at), key);
  const last = at && unwrap(at);
  return last instanceof z.ZodObject ? Object.keys(last.shape).filter((key) => key !== "$schema") : [];
}

function unwrap(form: z.core.$ZodType): z.core.$ZodType {
  return form instanceof z.ZodOptional ? unwrap(form.unwrap()) : form;
}

function stepInto(form: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (form instanceof z.ZodArray) return form.element;
  if (form instanceof z.ZodRecord) return form.valueType;
  return form instanceof z.ZodObject ? (form.shape[key] as z.core.$ZodType | undefined) : undefined;
}
