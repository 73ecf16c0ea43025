import { dirname } from "node:path";
import { type Diagnostic, RolewiseError } from "../../domain/diagnostic.ts";
import type { Host } from "../host.ts";
import type { LoadedDataset } from "../load-dataset.ts";
import { peekOption } from "../peek-option.ts";
import { blockBody, type Drawn } from "./block-body.ts";
import { commandOfBlock } from "./command-of-block.ts";
import { type ConfinedHost, confinedHost } from "./confined-host.ts";
import { drawBlock, type RunIn } from "./draw-block.ts";
import { pageKind } from "./page-kind.ts";
import { type Filling, isFilled } from "./put-body.ts";
import { type Block, type PageReading, spanOf } from "./read-page.ts";

/** A page, and what is to stand in its blocks. */
export interface FilledPage {
  readonly reading: PageReading;
  /** The blocks whose begin line holds a command. */
  readonly fillings: readonly Filling[];
  /** Those of them in which something else stands. */
  readonly outdated: readonly Filling[];
  /** The blocks that hold no command. */
  readonly silent: readonly Block[];
}

/** Draws what every block of pages asks for; what is wrong with any command is thrown, all of it at once. */
export async function fillPages(
  readings: readonly PageReading[],
  shared: LoadedDataset,
  host: Host,
  runIn: RunIn,
): Promise<readonly FilledPage[]> {
  const faults: Diagnostic[] = [];
  const draw = drawer(shared, host, runIn);
  const pages: FilledPage[] = [];
  for (const reading of readings) {
    const { path, page, blocks } = reading;
    const fillings: Filling[] = [];
    for (const block of blocks.filter(({ begin }) => begin.command !== "")) {
      try {
        const { words, drawn } = await draw(path, block);
        fillings.push({ block, words, body: blockBody(path, drawn) });
      } catch (problem) {
        if (!(problem instanceof RolewiseError)) throw problem;
        faults.push(...problem.diagnostics.map((it) => ({ span: spanOf(path, block.line), ...it })));
      }
    }
    pages.push({
      reading,
      fillings,
      outdated: fillings.filter((filling) => !isFilled(page, filling)),
      silent: blocks.filter(({ begin }) => begin.command === ""),
    });
  }
  if (faults.length > 0) throw new RolewiseError(faults);
  return pages;
}

type Draw = (
  path: string,
  block: Block,
) => Promise<{ readonly words: readonly string[]; readonly drawn: Drawn }>;

/** Draws once what several pages ask for, and reads the data of a folder once. */
function drawer(shared: LoadedDataset, host: Host, runIn: RunIn): Draw {
  const folders = new Map<string, ConfinedHost>();
  const results = new Map<string, Drawn>();
  return async (path, { begin: { name, command } }) => {
    const words = commandOfBlock(decoded(command));
    const folder = dirname(host.files.resolve(path));
    const confined = folders.get(folder) ?? confinedHost(folder, shared, host);
    folders.set(folder, confined);
    const reads = peekOption(words, "--data") === undefined ? "" : folder;
    const kind = pageKind(path);
    const key = JSON.stringify([reads, name, kind, words]);
    const drawn = results.get(key) ?? (await drawBlock(words, name, kind, confined, runIn));
    results.set(key, drawn);
    return { words, drawn };
  };
}

function decoded(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
