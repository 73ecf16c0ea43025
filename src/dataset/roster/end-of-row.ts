const QUOTE = 0x22;
const NEWLINE = 0x0a;

/**
 * Where the row of cells ends that begins at a place, after its line end; where all bytes end when none follows. -1 when a quote
 * in it is never closed. Only a quote at the start of a cell opens one; `separator` is the byte of the delimiter.
 */
export function endOfRow(bytes: Uint8Array, from: number, separator: number): number {
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] === QUOTE) {
      at = afterQuotes(bytes, at);
      if (at < 0) return at;
    }
    // The rest of the cell, whatever it is.
    while (at < bytes.length && bytes[at] !== separator && bytes[at] !== NEWLINE) at += 1;
    if (bytes[at] === NEWLINE) return at + 1;
    at += 1;
  }
  return bytes.length;
}

/** The place after the quote that closes a cell; -1 when there is none. */
function afterQuotes(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  for (;;) {
    const quote = bytes.indexOf(QUOTE, at);
    if (quote < 0) return -1;
    if (bytes[quote + 1] !== QUOTE) return quote + 1;
    at = quote + 2;
  }
}
