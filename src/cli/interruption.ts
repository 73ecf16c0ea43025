/** How somebody ended the program from outside: Ctrl-C, or SIGTERM. */
export type Interruption = "interrupted" | "terminated";

const SIGNALS: readonly (readonly [NodeJS.Signals, Interruption])[] = [
  ["SIGINT", "interrupted"],
  ["SIGTERM", "terminated"],
];

let happened: Interruption | undefined;

/** What ended a wait, if something did; the exit code follows from it. */
export function interruption(): Interruption | undefined {
  return happened;
}

/** Remembers that a wait was ended, for prompts that notice Ctrl-C themselves. */
export function rememberInterruption(kind: Interruption): void {
  happened = kind;
}

/** Waits for something that signals can end: `stop` is called so that the wait rejects, and the rest of the program goes on to its end. */
export async function interruptible<T>(wait: () => Promise<T>, stop: () => void): Promise<T> {
  const listeners = SIGNALS.map(([signal, kind]) => {
    const listener = () => {
      rememberInterruption(kind);
      stop();
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  try {
    return await wait();
  } finally {
    for (const remove of listeners) remove();
  }
}
