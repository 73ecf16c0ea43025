import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Document } from "./document.ts";

/** Names that reach an object's prototype, so they are never a key or an id. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Takes the forbidden keys out of a document's data, each with a finding. */
export function removeForbiddenKeys(document: Document): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      path.push(isList ? Number(key) : key);
      if (!isList && FORBIDDEN_KEYS.has(key)) {
        diagnostics.push(forbidden(document, key, [...path]));
        Reflect.deleteProperty(value, key);
      } else visit(child);
      path.pop();
    }
  };
  visit(document.value);
  return diagnostics;
}

function forbidden(document: Document, key: string, path: readonly (string | number)[]): Diagnostic {
  return {
    severity: "error",
    code: "syntax/forbidden-key",
    message: `"${key}" is never allowed as a key or an id`,
    span: document.locate(path, "key"),
  };
}
