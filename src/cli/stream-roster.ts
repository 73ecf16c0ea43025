import { DEFAULT_LIMITS } from "../dataset/limits.ts";
import { type RosterBlock, type RowCutter, rowCutter } from "../dataset/roster/row-cutter.ts";
import { type Diagnostic, RolewiseError } from "../domain/diagnostic.ts";
import { ADDED_COLUMNS } from "../render/roster/roster-lines.ts";
import type { Chunks, Host } from "./host.ts";
import { type Answered, type Crew, openCrew } from "./roster/crew.ts";
import { openProgress } from "./roster/progress.ts";
import { readChunks } from "./roster/read-chunks.ts";
import { type HeadOptions, readHead } from "./roster/read-head.ts";
import {
  openReception,
  type Reception,
  type ReceptionOptions,
  type RosterTotals,
} from "./roster/reception.ts";
import type { RosterJob } from "./roster/roster-job.ts";
import { spareMemory } from "./roster/spare-memory.ts";
import { linesFor } from "./roster/weigh-block.ts";

/** What a roster is weighed by, and where everything goes. */
export interface RosterRequest
  extends Omit<RosterJob, "table" | "limits">,
    Pick<HeadOptions, "delimiter" | "header" | "map">,
    Pick<ReceptionOptions, "output" | "rejects" | "most"> {
  /** A file; absent for standard input. */
  readonly file?: string;
  readonly maxSize?: number;
}

/** What became of a roster, or why it could not be read. Errors are handed over, because what is thrown cannot be. */
export type RosterOutcome = RosterTotals | { readonly errors: readonly Diagnostic[] };

/** Weighs the people of a roster as they are read, and writes their lines as they are weighed. */
export async function streamRoster(request: RosterRequest, host: Host): Promise<RosterOutcome> {
  const chunks = host.streams.chunks(request.file);
  try {
    return await host.interruptible(() => weighAll(request, chunks, host), chunks.stop);
  } catch (problem) {
    if (problem instanceof RolewiseError) return { errors: problem.diagnostics };
    throw problem;
  }
}

async function weighAll(request: RosterRequest, chunks: Chunks, host: Host): Promise<RosterTotals> {
  const { file, maxSize } = request;
  const name = file ?? "standard input";
  const bytes = maxSize === undefined ? DEFAULT_LIMITS.bytes : maxSize * 1024 * 1024;
  const limits = { ...DEFAULT_LIMITS, bytes };
  const reader = readChunks(chunks, file);
  const head = await readHead(reader, { ...request, file: name, taken: ADDED_COLUMNS, limit: bytes });
  const job: RosterJob = { ...request, ...(head.table && { table: head.table }), limits };
  const size = file === undefined ? undefined : host.files.size(file);
  const progress = openProgress(size, host);
  const reception = await openReception({ ...request, name, head, lines: linesFor(job), progress }, host);
  let isWhole = false;
  try {
    await reception.begin();
    await weighBlocks(job, { size, first: head.rest, reader }, reception, host);
    isWhole = true;
    return reception.totals();
  } finally {
    // Whoever interrupts a long run wants the lines that are done; what fails leaves the old file.
    await reception.close(isWhole || host.interruption() !== undefined);
    chunks.stop();
  }
}

/** The rows of a roster, as their bytes come in. */
interface RosterBytes {
  /** Of all of it; undefined where nobody knows. */
  readonly size: number | undefined;
  readonly first: Uint8Array;
  readonly reader: AsyncIterator<Uint8Array>;
}

async function weighBlocks(
  job: RosterJob,
  bytes: RosterBytes,
  reception: Reception,
  host: Host,
): Promise<void> {
  const memory = spareMemory();
  const crew = openCrew(job, host, memory, bytes.size);
  const cutter = rowCutter(job.table ?? {}, job.limits.bytes, memory.take);
  try {
    await weighInTurn(cutter, bytes, reception, crew);
  } finally {
    crew.close();
  }
}

async function weighInTurn(
  cutter: RowCutter,
  { first, reader }: RosterBytes,
  reception: Reception,
  crew: Crew,
): Promise<void> {
  const takeAll = async (blocks: readonly RosterBlock[]): Promise<boolean> => {
    for (const block of blocks) {
      if (!(await receive(crew.put(block, reception.wantsIds()), reception))) return false;
    }
    return true;
  };
  let isGoing = await takeAll(cutter.push(first));
  while (isGoing) {
    const { done, value } = await reader.next();
    if (done === true) break;
    isGoing = await takeAll(cutter.push(value));
  }
  if (isGoing && (await takeAll(cutter.end()))) await receive(crew.rest(), reception);
}

/** False when nobody reads the lines any more. */
async function receive(answers: AsyncGenerator<Answered, void>, reception: Reception): Promise<boolean> {
  for await (const { answer, bytes } of answers) {
    if (!(await reception.take(answer, bytes))) return false;
  }
  return true;
}
