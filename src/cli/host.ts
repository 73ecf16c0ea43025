import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Interruption } from "./interruption.ts";
import type { Prompter } from "./prompter.ts";

/** A stream that text is written to, and what it tells about itself. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly columns?: number | undefined;
  write(text: string): void;
  /** Waits until everything is written, and gives the code of what went wrong, such as `EPIPE` or `ENOSPC`. */
  settled(): Promise<string | undefined>;
}

export type EntryKind = "file" | "folder" | "other";

/** The file system, as far as commands use it. Every method throws Node's own errors, with their `code`; writing rejects with them. */
export interface Files {
  /** What a path leads to, links followed; `other` is a pipe, a socket or a device. */
  kind(path: string): EntryKind;
  /** Names in a folder, sorted by code point. */
  list(path: string): readonly string[];
  /** Size in bytes. */
  size(path: string): number;
  read(path: string): Uint8Array;
  /** The one name of a file behind links and relative paths; of a file still to be written too. */
  resolve(path: string): string;
  /**
   * Writes a whole file or nothing; devices and pipes are written directly. A mode such as `0o600` says
   * who may read it, also where a file with another mode was.
   */
  write(path: string, content: string, mode?: number): Promise<void>;
}

/** What it takes to read data. */
export interface DataHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Reads standard input to its end, or to `limit` bytes and one more; rejects when interrupted. */
  readStdin(limit: number): Promise<Uint8Array>;
  /** The bundled dataset as JSON text, checked when the package was built. */
  bundledDataset(): string;
  /** The folder that the bundled dataset was made from. */
  readonly bundledFolder: string;
}

/** Everything outside the program that a command may touch; tests pass one of their own. */
export interface Host extends DataHost {
  readonly platform: string;
  /** The day that it is here, by the clock on the wall. */
  today(): CalendarDate;
  /** The folder of the published JSON Schemas. */
  readonly schemaFolder: string;
  /** The script of self-check pages and its hash, as JSON text, made when the package was built. */
  selfCheckScript(): string;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Somebody to ask; absent when nobody can answer: no terminal, or a CI machine. */
  prompter(): Promise<Prompter | undefined>;
  /** How somebody ended the program while it waited. */
  interruption(): Interruption | undefined;
}
