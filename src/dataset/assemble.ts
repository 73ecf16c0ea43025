import type { Diagnostic, Span } from "../domain/diagnostic.ts";
import type { Document, DocumentReading, Kept, Part, Path } from "./document.ts";
import { doubledPaths } from "./doubled-paths.ts";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import { quoted } from "./found-text.ts";
import { isRecord } from "./is-record.ts";
import type { Limits } from "./limits.ts";
import { COLLECTIONS, type Collection, PART_KEYS, type Place, placeOf } from "./place.ts";
import { readDocument } from "./read-document.ts";
import { strayFile } from "./stray-file.ts";

/** One file of a dataset with its content, or with the reason why that could not be read. */
export type DatasetFile = {
  /** As it is shown to the user. */
  readonly path: string;
  /** Its name within the dataset's folder, such as `roles/nurse.yaml`; empty for a dataset in one file. */
  readonly place: string;
} & ({ readonly bytes: Uint8Array } | { readonly fault: Diagnostic });

/** The files of a dataset put together as if they were one, before anything is checked. */
export interface Assembly {
  readonly value: Readonly<Record<string, unknown>>;
  /** Keys of the whole, and records as `roles/nurse`, of which something was not read. */
  readonly unread: ReadonlySet<string>;
  /** Keys that stand twice. */
  readonly doubled: readonly Path[];
  /** Whether the file with the title was read; without it the missing keys of the top are no news. */
  readonly hasBase: boolean;
  locate(path: Path, part: Part): Span;
}

interface Assembling {
  readonly limits: Limits;
  readonly keep: Kept;
  readonly value: Record<string, unknown>;
  readonly unread: Set<string>;
  readonly doubled: Path[];
  readonly origins: Map<string, Document>;
  readonly collections: Map<Collection, Record<string, unknown>>;
  readonly files: Map<string, DatasetFile>;
  readonly diagnostics: Diagnostic[];
  base: Document | undefined;
}

/**
 * Reads all files and joins them; every file is read, whatever is wrong with the others. Of equal keys in
 * a map, the first or the last is kept.
 */
export function assemble(
  files: readonly DatasetFile[],
  limits: Limits,
  keep: Kept,
): { readonly assembly: Assembly; readonly diagnostics: readonly Diagnostic[] } {
  const state: Assembling = {
    limits,
    keep,
    value: {},
    unread: new Set(),
    doubled: [],
    origins: new Map(),
    collections: new Map(),
    files: new Map(),
    diagnostics: [],
    base: undefined,
  };
  // The base comes first, because the other files may collide with what it says.
  for (const file of files) if (placeIn(file).kind === "dataset") addBase(state, file);
  for (const file of files) addFile(state, file, placeIn(file));
  if (state.base === undefined) {
    if (!state.files.has("dataset")) state.diagnostics.push(noDatasetFile(files));
    // Whatever is missing may stand in the file that could not be read.
    for (const key of [...PART_KEYS, ...COLLECTIONS]) if (!(key in state.value)) state.unread.add(key);
  }
  const { value, unread, doubled, diagnostics } = state;
  for (const [key, id] of doubled) unread.add(id === undefined ? String(key) : `${key}/${id}`);
  return {
    assembly: { value, unread, doubled, hasBase: state.base !== undefined, locate: locator(state) },
    diagnostics,
  };
}

function readContent(state: Assembling, file: DatasetFile): DocumentReading {
  if ("fault" in file) return { diagnostics: [file.fault] };
  return readDocument(file.path, file.bytes, state.limits, state.keep);
}

function placeIn(file: DatasetFile): Place {
  return file.place === "" ? { kind: "dataset" } : placeOf(file.place);
}

function addFile(state: Assembling, file: DatasetFile, place: Place): void {
  if (place.kind === "stray") state.diagnostics.push(strayFile(file.path, file.place));
  if (place.kind === "folder") {
    state.unread.add(place.collection);
    read(state, file);
  }
  if (place.kind === "part") addPart(state, file, place.key);
  if (place.kind === "record") addRecord(state, file, place.collection, place.id);
}

function addBase(state: Assembling, file: DatasetFile): void {
  if (isTaken(state, file, "dataset", [])) return;
  const document = read(state, file);
  if (document === undefined) return;
  if (isRecord(document.value)) {
    state.base = document;
    addDoubled(state, document, []);
    Object.assign(state.value, document.value);
  } else {
    const message = "a dataset is a map with keys such as title, topics, sources and roles";
    const span = document.locate([], "value");
    state.diagnostics.push({ severity: "error", code: "data/not-a-map", message, span });
  }
}

function addPart(state: Assembling, file: DatasetFile, key: string): void {
  if (isTaken(state, file, key, [key])) return;
  const document = read(state, file);
  if (document === undefined) {
    state.unread.add(key);
    return;
  }
  state.origins.set(key, document);
  addDoubled(state, document, [key]);
  state.value[key] = withoutSchema(document.value);
}

function addRecord(state: Assembling, file: DatasetFile, collection: Collection, id: string): void {
  const name = `${collection}/${id}`;
  if (isTaken(state, file, name, [collection, id])) return;
  const document = read(state, file);
  if (FORBIDDEN_KEYS.has(id)) {
    const message = `${quoted(id)} is never allowed as an id, and the name of the file is the id`;
    state.diagnostics.push({
      severity: "error",
      code: "data/bad-id",
      message,
      span: startOf(file, document),
    });
    return;
  }
  if (document === undefined) {
    state.unread.add(name);
    return;
  }
  const records = collectionOf(state, collection);
  if (records === undefined) return;
  state.origins.set(name, document);
  addDoubled(state, document, [collection, id]);
  records[id] = document.value;
}

/** The map that records of a folder are added to: a copy, so that the base's own data stays as it was read. */
function collectionOf(state: Assembling, collection: Collection): Record<string, unknown> | undefined {
  const ours = state.collections.get(collection);
  if (ours) return ours;
  const written = state.value[collection] ?? {};
  if (!isRecord(written)) return undefined;
  const records = { ...written };
  state.collections.set(collection, records);
  state.value[collection] = records;
  return records;
}

function addDoubled(state: Assembling, document: Document, path: Path): void {
  for (const doubled of doubledPaths(document, path)) state.doubled.push(doubled);
}

function read(state: Assembling, file: DatasetFile): Document | undefined {
  const { document, diagnostics } = readContent(state, file);
  for (const diagnostic of diagnostics) state.diagnostics.push(diagnostic);
  return document;
}

/** Whether something of this name was there before; then the finding shows both places. */
function isTaken(state: Assembling, file: DatasetFile, name: string, path: Path): boolean {
  const earlier = state.files.get(name);
  if (earlier === undefined && !isInBase(state, path)) {
    state.files.set(name, file);
    return false;
  }
  const document = readContent(state, file).document;
  const related = earlier
    ? startOf(earlier, state.origins.get(name) ?? (name === "dataset" ? state.base : undefined))
    : state.base?.locate(path, "key");
  state.diagnostics.push({
    severity: "error",
    code: "data/duplicate-record",
    message: `${quoted(name)} stands in two places`,
    hint: "keep one of the two",
    span: startOf(file, document),
    ...(related === undefined ? {} : { related }),
  });
  return true;
}

function isInBase(state: Assembling, path: Path): boolean {
  let value = state.base?.value;
  for (const key of path) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return path.length > 0;
}

function startOf(file: DatasetFile, document: Document | undefined): Span {
  return document?.locate([], "key") ?? { file: file.path, line: 1, column: 1, length: 1, text: "" };
}

/** Says so at the place where the file should be. */
function noDatasetFile([first]: readonly DatasetFile[]): Diagnostic {
  const folder = first === undefined ? "" : first.path.slice(0, first.path.length - first.place.length);
  return {
    severity: "error",
    code: "file/no-dataset-file",
    message: "the folder has no dataset.yaml",
    hint: "write a dataset.yaml with title and topics beside the other files",
    span: { file: `${folder}dataset.yaml`, line: 1, column: 1, length: 1, text: "" },
  };
}

function withoutSchema(value: unknown): unknown {
  if (!isRecord(value) || typeof value["$schema"] !== "string") return value;
  const { $schema: _editorHint, ...rest } = value;
  return rest;
}

function locator(state: Assembling): Assembly["locate"] {
  const { base, origins } = state;
  const [first] = state.files.values();
  return (path, part) => {
    const [key, id] = path;
    const ofRecord = origins.get(`${key}/${id}`);
    if (ofRecord) return ofRecord.locate(path.slice(2), part);
    const ofPart = typeof key === "string" ? origins.get(key) : undefined;
    if (ofPart) return ofPart.locate(path.slice(1), part);
    if (base) return base.locate(path, part);
    return { file: first?.path ?? "", line: 1, column: 1, length: 1, text: "" };
  };
}
