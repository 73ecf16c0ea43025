import { interruptible } from "./interruption.ts";

/** Reads standard input to its end, or until it is longer than `limit`; Ctrl-C and SIGTERM end the wait and reject. */
export function readStandardInput(limit: number): Promise<Uint8Array> {
  return interruptible(
    () => collect(process.stdin, limit),
    () => process.stdin.destroy(new Error("interrupted")),
  );
}

async function collect(stream: AsyncIterable<string | Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
