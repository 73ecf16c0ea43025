/** A picture, its kind known by its first bytes. */
export interface Picture {
  readonly mediaType: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
  readonly bytes: Uint8Array;
}

/** A counselor's own words around a result; all texts are raw. */
export interface Handout {
  /** In place of the title of the result. */
  readonly title?: string;
  /** Paragraphs before the result, parted by line breaks. */
  readonly intro?: string;
  readonly logo?: Picture;
  readonly footer?: string;
}

/** The paragraphs of such words. */
export function paragraphsOf(text = ""): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
}
