/**
 * Schemas, one a key, that a map with that key fits, for `anyOf` and `oneOf`. The keys are declared again,
 * because a strict validator looks for them beside `required` alone.
 */
export function having(keys: readonly string[]): readonly object[] {
  return keys.map((key) => ({ properties: { [key]: {} }, required: [key] }));
}
