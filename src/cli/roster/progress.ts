import type { Host } from "../host.ts";

/** Tells how far a long run is, on a terminal only. */
export interface Progress {
  /** So many rows of so many bytes are done. */
  tell(rows: number, bytes: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const EVERY = 250;
const SILENT: Progress = { tell: () => undefined, clear: () => undefined };

/** Makes the progress of a run over so many bytes; of a pipe nobody knows how many. */
export function openProgress(total: number | undefined, { stderr, elapsed }: Host): Progress {
  if (!stderr.isTerminal) return SILENT;
  const start = elapsed();
  let last = start;
  let isShown = false;
  return {
    tell(rows, bytes) {
      const now = elapsed();
      if (now - last < EVERY) return;
      last = now;
      const seconds = (now - start) / 1000;
      const left = total === undefined ? "" : `, ${wordTime((seconds * (total - bytes)) / bytes)} left`;
      stderr.write(`\r\u001B[K${rows} rows, ${Math.round(rows / seconds)} a second${left}`);
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write("\r\u001B[K");
      isShown = false;
    },
  };
}

/** Minutes and seconds: `1:05`. */
function wordTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
