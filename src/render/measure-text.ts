import stringWidth from "string-width";

/** Latin, the signs of ordinary prose, and what tables and bars are drawn with: one column each, alone and together. */
const NARROW =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203B\u20A0-\u20BF\u2190-\u2193\u2260\u2264\u2265\u2500-\u259F\u25CB\u2713\u2717\uFFFD]*$/;

/** Tells whether every character of a text takes one column, as almost all do. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** Columns that a clean text takes on a terminal: wide characters two, combining marks none. */
export function measureText(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}
