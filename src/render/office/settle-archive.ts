import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first day that an archive can name, on the clock of the wall: no zone can move it. */
const NO_TIME = "1980-01-01T12:00:00";
/** When the file says that it was made. */
const MOMENTS = /<dcterms:(created|modified) xsi:type="dcterms:W3CDTF">[^<]*<\/dcterms:\1>/g;
/** The two ends of a place that links lead to; no text of a document can look so, because its `<` is escaped. */
const BOOKMARKS = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(")/g;
const OWN_HEIGHTS = /(<row\b[^>]*?) customHeight="1"/g;

/**
 * Packs an Office file anew so that the same content gives the same bytes: parts bear no time, are packed by one
 * library whatever the platform's own would make of them, and hold no number that counts through the process. A
 * moment that was asked for, such as 2026-01-31T12:00:00Z, is what the file then says that it was made at.
 */
export function settleArchive(archive: Uint8Array, moment?: string): Uint8Array {
  const parts = unzipSync(archive);
  const settled = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    if (name === "docProps/core.xml") return [name, changed(bytes, (xml) => settleMoments(xml, moment))];
    if (name === "word/document.xml") return [name, changed(bytes, settleBookmarks)];
    if (name.startsWith("xl/worksheets/sheet")) return [name, changed(bytes, freeHeights)];
    return [name, bytes];
  });
  return zipSync(Object.fromEntries(settled), { mtime: NO_TIME, level: 6 });
}

function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(bytes)));
}

function settleMoments(xml: string, moment: string | undefined): string {
  return xml.replace(MOMENTS, (_all, name: string) =>
    moment === undefined ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
  );
}

function settleBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(BOOKMARKS, (_all, before: string, number: string, after: string) => {
    const settled = numbers.get(number) ?? numbers.size + 1;
    numbers.set(number, settled);
    return `${before}${settled}${after}`;
  });
}

/** A height that is nobody's own: Excel fits the row again when somebody changes a text in it. */
function freeHeights(xml: string): string {
  return xml.replace(OWN_HEIGHTS, "$1");
}
