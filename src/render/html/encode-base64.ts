/** So many bytes at once: a function takes no more arguments than some ten thousand. */
const CHUNK = 8192;

/** Writes bytes in base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  }
  return btoa(parts.join(""));
}
