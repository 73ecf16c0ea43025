/** Characters that JSON may hold as they are, but that steer a terminal, turn the direction or end a line. */
const STEERING = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** What most texts are made of is quickly seen to hold nothing of the kind. */
const PLAIN = /^[ -~\n]*$/;

/**
 * Writes a document as indented JSON with a line end. Nothing is changed or left out: what could harm
 * somebody who looks at it on a terminal is written as an escape, which parses back to itself.
 */
export function jsonText(document: unknown): string {
  return `${escapeSteering(JSON.stringify(document, null, 2))}\n`;
}

/** Writes as escapes what of a JSON text could harm somebody who looks at it. */
export function escapeSteering(json: string): string {
  if (PLAIN.test(json)) return json;
  return json.replace(STEERING, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
