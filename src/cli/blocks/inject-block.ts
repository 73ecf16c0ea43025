import { cleanText } from "../../domain/clean-text.ts";
import { RolewiseError } from "../../domain/diagnostic.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import { mendingCommand } from "../mending-command.ts";
import type { PlaceOptions } from "../options.ts";
import { suggest, usageError } from "../usage-error.ts";
import { blockBody, type Drawn } from "./block-body.ts";
import { readPageFile, writePageFile } from "./page-file.ts";
import { type Filling, isFilled, putBodies } from "./put-body.ts";
import { type PageReading, readPage } from "./read-page.ts";
import { wordOutdated } from "./word-outdated.ts";

/** What `--inject` was given. */
export interface Injection extends PlaceOptions {
  readonly inject: string;
  readonly block: string;
}

/** Puts a result into one block of a page, or with `--check` only tells whether it stands there. Gives the exit code. */
export async function injectBlock(drawn: Drawn, options: Injection, host: Host): Promise<number> {
  const { inject: path, check, typed = [] } = options;
  const reading = await readPage(path, await readPageFile(path, host));
  if (reading.faults.length > 0) throw new RolewiseError(reading.faults);
  const block = findBlock(reading, options.block);
  const filling: Filling = { block, body: blockBody(path, drawn), words: drawingWords(typed, options) };
  const isUpToDate = isFilled(reading.page, filling);
  if (check) {
    const report = isUpToDate
      ? [`${cleanText(path)}:${block.line.number}: block ${block.begin.name} is up to date.`]
      : [...(await wordOutdated(path, reading.page, filling)), `To mend it: ${mendingCommand(typed)}`];
    host.stdout.write(`${report.join("\n")}\n`);
    return isUpToDate ? EXIT.answered : EXIT.no;
  }
  if (!isUpToDate) {
    await writePageFile(path, reading.page, await putBodies(path, reading.page, [filling]), host);
  }
  return EXIT.answered;
}

function findBlock({ path, blocks }: PageReading, name: string) {
  const block = blocks.find(({ begin }) => begin.name === name);
  if (block) return block;
  const names = blocks.map(({ begin }) => begin.name);
  throw usageError(
    "block/unknown",
    `${path} has no block "${name}"`,
    names.length > 0
      ? suggest(name, names, `blocks: ${names.join(", ")}`)
      : `add two lines: <!-- rolewise:begin ${name} --> and <!-- rolewise:end ${name} -->`,
  );
}

/** The words that say what is drawn, without those that say where it is put: as a begin line would hold them. */
function drawingWords(typed: readonly string[], { inject, block }: Injection): readonly string[] {
  const places = ["--inject", inject, "--block", block, `--inject=${inject}`, `--block=${block}`, "--check"];
  return typed.filter((word) => !places.includes(word));
}
