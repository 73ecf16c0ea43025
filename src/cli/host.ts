import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Interruption } from "./interruption.ts";
import type { LoadedDataset } from "./load-dataset.ts";
import type { Prompter } from "./prompter.ts";
import type { ColorChoice } from "./resolve-color.ts";

/** A stream that text is written to, and what it tells about itself. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly columns?: number | undefined;
  write(text: string | Uint8Array): void;
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
  write(path: string, content: string | Uint8Array, mode?: number): Promise<void>;
  /** Makes a folder, and those that it lies in; one that is there is no problem. */
  makeFolder(path: string): void;
  /** Removes a file; one that is gone already is no problem. */
  remove(path: string): void;
}

/** Files and standard input, read and written as they come. Methods throw, and reading rejects with, Node's own errors. */
export interface Streams {
  /** Reads a file, or standard input where none is named. */
  chunks(path?: string): Chunks;
  /** Opens a file that is written from its beginning; for the mode see `Files.write`. */
  openLines(path: string, mode: number): LineFile;
}

/** Bytes as they come in; each chunk is good until the next is asked for. */
export interface Chunks extends AsyncIterable<Uint8Array> {
  /** Ends the reading, and rejects where somebody waits for more. */
  stop(): void;
}

/** A file that is written in whole lines, which take the place of what it holds when they are kept; devices and pipes have them at once. */
export interface LineFile {
  /** Throws Node's own errors. */
  write(lines: Uint8Array): void;
  keep(): void;
  /** Leaves the file as it was. */
  drop(): void;
}

/** What it takes to read data. */
export interface DataHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Reads standard input to its end, or to `limit` bytes and one more; rejects when interrupted. */
  readStdin(limit: number): Promise<Uint8Array>;
  /** The bundled dataset as JSON text, checked when the package was built. */
  bundledDataset(): string;
  /** What was loaded before, by its path, undefined for none: for runs that answer many times. */
  readonly datasets?: Map<string | undefined, LoadedDataset>;
  /** The folder that the bundled dataset was made from. */
  readonly bundledFolder: string;
}

/** A helper in a thread of its own. */
export interface Worker<Question, Answer> {
  /** Puts a question, plain data, and waits for the answer; rejects when the helper fails. Some of its memory may be handed over. */
  ask(question: Question, handed?: readonly ArrayBuffer[]): Promise<Answer>;
  end(): Promise<void>;
}

/** How the command line wants things drawn. */
export interface Drawing {
  readonly color: ColorChoice;
  readonly ascii?: boolean;
}

/** Everything outside the program that a command may touch; tests pass one of their own. */
export interface Host extends DataHost {
  readonly platform: string;
  /** The day that it is here, by the clock on the wall. */
  today(): CalendarDate;
  /** Milliseconds since some moment, to tell how long something takes. */
  elapsed(): number;
  /** The folder of the published JSON Schemas. */
  readonly schemaFolder: string;
  readonly streams: Streams;
  /** How much can be done at once. */
  readonly cores: number;
  /** Starts one of the files beside the command; what it is asked and answers is up to the caller. */
  startWorker<Question, Answer>(name: string): Worker<Question, Answer>;
  /** The script of self-check pages and its hash, as JSON text, made when the package was built. */
  selfCheckScript(): string;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Somebody to ask; absent when nobody can answer: no terminal, or a CI machine. */
  prompter(drawing: Drawing): Promise<Prompter | undefined>;
  /** Waits for something that Ctrl-C and SIGTERM can end: `stop` is then called. */
  interruptible<T>(wait: () => Promise<T>, stop: () => void): Promise<T>;
  /** How somebody ended the program while it waited. */
  interruption(): Interruption | undefined;
}
