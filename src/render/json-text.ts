/** Characters that JSON may hold as they are, but that steer a terminal, turn the direction or end a line. */
const STEERING = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Writes a document as indented JSON with a line end. Nothing is changed or left out: what could harm
 * somebody who looks at it on a terminal is written as an escape, which parses back to itself.
 */
export function jsonText(document: unknown): string {
  const asEscape = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(document, null, 2).replace(STEERING, asEscape)}\n`;
}
