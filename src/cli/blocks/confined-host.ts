import { relative, resolve, sep } from "node:path";
import type { Files, Host } from "../host.ts";
import type { LoadedDataset } from "../load-dataset.ts";
import { usageError } from "../usage-error.ts";

/** A host for the arguments of blocks, and what they printed. */
export interface ConfinedHost {
  readonly host: Host;
  /** Gives what was printed since it was last asked. */
  takePrinted(): string;
}

/**
 * A host that lets the arguments of blocks do no more than draw: they use a dataset that is there, or read
 * below the folder of their page, write nothing, ask nobody, and see neither the environment nor a terminal.
 */
export function confinedHost(folder: string, shared: LoadedDataset, host: Host): ConfinedHost {
  let printed = "";
  const silent = { isTerminal: false, settled: async () => undefined };
  return {
    host: {
      ...host,
      env: { LANG: "C.UTF-8" },
      files: filesBelow(folder, host.files),
      datasets: new Map([[undefined, shared]]),
      stdout: {
        ...silent,
        write: (text) => {
          printed += text;
        },
      },
      stderr: { ...silent, write: () => undefined },
      readStdin: () => Promise.reject(outside("standard input")),
      prompter: async () => undefined,
    },
    takePrinted() {
      const taken = printed;
      printed = "";
      return taken;
    },
  };
}

/** The files below a folder, links followed before they are judged; relative paths start in it. */
function filesBelow(folder: string, files: Files): Files {
  const allowed = (path: string): string => {
    const place = files.resolve(resolve(folder, path));
    const way = relative(folder, place);
    if (way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way) throw outside(path);
    return place;
  };
  const refuse = (path: string) => {
    throw outside(path);
  };
  return {
    kind: (path) => files.kind(allowed(path)),
    list: (path) => files.list(allowed(path)),
    size: (path) => files.size(allowed(path)),
    read: (path) => files.read(allowed(path)),
    resolve: (path) => allowed(path),
    write: (path) => Promise.reject(outside(path)),
    makeFolder: refuse,
    remove: refuse,
  };
}

function outside(path: string) {
  return usageError(
    "block/not-allowed",
    `${path} is not below the folder of the page`,
    "name data that lies elsewhere on the command line: rolewise update --data PATH",
  );
}
