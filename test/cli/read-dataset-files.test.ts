import { describe, expect, test } from "vitest";
import { readDatasetFiles } from "../../src/cli/read-dataset-files.ts";
import { DEFAULT_LIMITS } from "../../src/dataset/limits.ts";
import { type DatasetReading, readDataset } from "../../src/dataset/read-dataset.ts";
import { type Entry, memoryFiles } from "../dataset/support/memory-files.ts";
import { SMALL_YAML } from "../dataset/support/small-yaml.ts";

async function read(
  path: string,
  entries: Readonly<Record<string, Entry>>,
  stdin = "",
  limits = DEFAULT_LIMITS,
): Promise<DatasetReading> {
  const readStdin = async (limit: number) => new TextEncoder().encode(stdin).subarray(0, limit + 1);
  const files = await readDatasetFiles(path, { files: memoryFiles(entries), readStdin }, limits);
  return readDataset(files, limits);
}

function codes({ diagnostics }: DatasetReading): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

const [BEFORE_ROLES = "", AFTER = ""] = SMALL_YAML.split("roles:\n  nurse:\n");
const NURSE = AFTER.replaceAll(/^ {4}/gm, "");
const FOLDER = { "d/dataset.yaml": BEFORE_ROLES, "d/roles/nurse.yaml": NURSE };

describe("a path that leads to no dataset", () => {
  test.each<[string, Readonly<Record<string, Entry>>, string]>([
    ["nothing", {}, "file/missing"],
    ["a file below a file", { p: { error: "ENOTDIR" } }, "file/missing"],
    ["a pipe", { p: { kind: "other" } }, "file/not-a-file"],
    ["no permission", { p: { error: "EACCES" } }, "file/no-permission"],
    ["links in a circle", { p: { error: "ELOOP" } }, "file/link-loop"],
    ["a broken disk", { p: { error: "EIO" } }, "file/unreadable"],
    ["an empty folder", { p: { kind: "folder" } }, "file/no-dataset"],
    ["a folder of other things", { "p/README.md": "hello", "p/src/x.yaml": "a: 1" }, "file/no-dataset"],
    ["an empty file", { p: "" }, "syntax/empty"],
    ["a large file", { p: new Uint8Array(DEFAULT_LIMITS.bytes + 1) }, "file/too-large"],
  ])("%s gives one finding", async (_name, entries, code) => {
    const reading = await read("p", entries);
    expect(reading.dataset).toBeUndefined();
    expect(codes(reading)).toEqual([code]);
  });

  test("the path is shown without its control characters", async () => {
    const reading = await read("a\u001b[31m\u202eb", {});
    expect(reading.diagnostics[0]?.message).toMatch(/^a\uFFFD\[31m\uFFFDb /);
  });

  test("an error without a code is a bug and passes through", async () => {
    const files = {
      ...memoryFiles({}),
      kind: () => {
        throw new TypeError("bug");
      },
    };
    const host = { files, readStdin: async () => new Uint8Array() };
    await expect(readDatasetFiles("p", host, DEFAULT_LIMITS)).rejects.toThrow("bug");
  });
});

describe("a folder", () => {
  test("holds the same dataset as one file, and as standard input", async () => {
    const one = await read("all.yaml", { "all.yaml": SMALL_YAML });
    expect(one.dataset).toBeDefined();
    expect(await read("d", FOLDER)).toEqual(one);
    expect(await read("d/", { ...FOLDER, "d/": { kind: "folder" } }).catch(() => one)).toBeDefined();
    expect(await read("-", {}, SMALL_YAML)).toEqual(one);
  });

  test("may hold its parts as files of their own, in any of the three endings", async () => {
    const [title = "", rest = ""] = BEFORE_ROLES.split("topics:\n");
    const [topics = "", sources = ""] = rest.split("sources:\n");
    const reading = await read("d", {
      "d/dataset.json": '{"title": "T"}',
      "d/topics.yml": topics,
      "d/sources.yaml": sources.replaceAll(/^ {2}/gm, ""),
      "d/roles/nurse.YML": NURSE,
      "d/README.md": "not read",
      "d/.hidden.yaml": "not read",
      "d/roles/notes.txt": "not read",
    });
    expect(title).toBe("title: T\n");
    expect(reading).toEqual(await read("all.yaml", { "all.yaml": SMALL_YAML }));
  });

  test("with a file that cannot be read is still checked, without complaints about what that file may hold", async () => {
    const reading = await read("d", {
      "d/dataset.yaml": "title: 911\ntopics: {visits: V}\n",
      "d/sources.yaml": { error: "EACCES" },
      "d/roles/nurse.yaml": NURSE,
    });
    expect(reading.dataset).toBeUndefined();
    expect(codes(reading)).toEqual(["file/no-permission", "data/not-text"]);
    const role = await read("d", {
      ...FOLDER,
      "d/roles/other.yaml": { error: "EIO" },
      "d/roles/nurse.yaml": `${NURSE}confused-with: [other]\n`,
    });
    expect(codes(role)).toEqual(["file/unreadable"]);
  });

  test("with an unreadable folder of roles has one finding", async () => {
    const reading = await read("d", {
      "d/dataset.yaml": BEFORE_ROLES,
      "d/roles": { error: "EACCES" },
    });
    expect(codes(reading)).toEqual(["file/no-permission"]);
  });

  test("never opens a pipe in it", async () => {
    const reading = await read("d", { ...FOLDER, "d/vocabulary.yaml": { kind: "other" } });
    expect(codes(reading)).toEqual(["file/not-a-file"]);
  });

  test("warns of files in a folder with a misspelled name, unread", async () => {
    const reading = await read("d", { ...FOLDER, "d/role/coder.yaml": { error: "EIO" } });
    expect(reading.dataset).toBeDefined();
    expect(reading.diagnostics).toMatchObject([{ code: "data/stray-file", hint: "did you mean roles?" }]);
  });

  test("warns of files one folder too deep, unread, and looks no deeper", async () => {
    const reading = await read("d", {
      ...FOLDER,
      "d/roles/sub/x.yaml": { error: "EIO" },
      "d/roles/sub/notes.txt": "not read",
      "d/roles/sub/deeper/y.yaml": { error: "EIO" },
      "d/credentials/old/z.json": { error: "EIO" },
      "d/roles/.git/config.yaml": "not read",
      "d/roles/loop": { error: "ELOOP" },
      "d/roles/README": { error: "ENOENT" },
    });
    expect(reading.dataset).toBeDefined();
    expect(reading.diagnostics).toMatchObject([
      { code: "data/stray-file", span: { file: "d/credentials/old/z.json" } },
      { code: "data/stray-file", span: { file: "d/roles/sub/x.yaml" }, hint: "did you mean roles/x.yaml?" },
    ]);
  });

  test("of which only files too deep are there holds no dataset", async () => {
    expect(codes(await read("d", { "d/roles/sub/x.yaml": "a: 1" }))).toEqual([
      "file/no-dataset",
      "data/stray-file",
    ]);
  });

  test("refuses names of files that are no ids", async () => {
    const reading = await read("d", {
      ...FOLDER,
      "d/roles/__proto__.yaml": NURSE,
      "d/roles/Care Manager.yaml": NURSE,
    });
    expect(codes(reading)).toEqual(["data/bad-id", "data/bad-id"]);
    expect(Reflect.get({}, "title")).toBeUndefined();
  });

  test("shows both places of a part that stands in two", async () => {
    const sources = BEFORE_ROLES.split("sources:\n")[1]?.replaceAll(/^ {2}/gm, "") ?? "";
    const reading = await read("d", { ...FOLDER, "d/sources.yaml": sources });
    expect(reading.diagnostics).toMatchObject([
      {
        code: "data/duplicate-record",
        span: { file: "d/sources.yaml", line: 1, column: 1 },
        related: { file: "d/dataset.yaml", line: 4, column: 1 },
      },
    ]);
  });
});

test("standard input beyond the limit is refused", async () => {
  const limits = { ...DEFAULT_LIMITS, bytes: 20 };
  expect(codes(await read("-", {}, SMALL_YAML, limits))).toEqual(["file/too-large"]);
});
