import { describe, expect, it } from "vitest";
import { readProfileFrom } from "../../src/cli/read-profile-from.ts";
import type { ProfileFlags } from "../../src/dataset/profile/profile-parts.ts";
import { RolewiseError } from "../../src/domain/diagnostic.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { AS_OF, WORDS } from "../dataset/profile/support/profile-reading.ts";
import { createMemoryHost, type MemoryHostOptions } from "../support/memory-host.ts";

const RN = "licenses: [{ type: rn }]\n";

async function read(flags: ProfileFlags, path?: string, host: MemoryHostOptions = {}): Promise<Profile> {
  const options = { flags, ...(path === undefined ? {} : { profile: path }) };
  return readProfileFrom(options, WORDS, AS_OF, createMemoryHost(host));
}

/** What was thrown, as `code file:line:column`. */
async function refused(...args: Parameters<typeof read>): Promise<readonly string[]> {
  const error: unknown = await read(...args).catch((thrown: unknown) => thrown);
  if (!(error instanceof RolewiseError)) throw error;
  return error.diagnostics.map(({ code, span }) =>
    span === undefined ? code : `${code} ${span.file}:${span.line}:${span.column}`,
  );
}

describe("reading the profile of a person", () => {
  it("is empty when nothing is told", async () => {
    expect(await read({})).toEqual({});
  });

  it("takes a file, in YAML or JSON", async () => {
    const entries = { "/p.yaml": RN, "/p.json": '{ "licenses": [{ "type": "rn" }] }' };
    expect(await read({}, "/p.yaml", { entries })).toEqual({ licenses: [{ type: "rn" }] });
    expect(await read({}, "/p.json", { entries })).toEqual({ licenses: [{ type: "rn" }] });
  });

  it("takes standard input for -, in YAML or JSON by its look", async () => {
    expect(await read({}, "-", { stdin: RN })).toEqual({ licenses: [{ type: "rn" }] });
    expect(await read({}, "-", { stdin: '{ "degrees": [] }' })).toEqual({ degrees: [] });
    expect(await refused({}, "-", { stdin: "licenses: [{ type: rnn }]" })).toEqual([
      "profile/unknown-word <stdin>:1:20",
    ]);
  });

  it("adds flags to the file", async () => {
    const told = await read({ license: ["lpn"], confirm: ["all-domains"] }, "/p.yaml", {
      entries: { "/p.yaml": RN },
    });
    expect(told).toEqual({ licenses: [{ type: "rn" }, { type: "lpn" }], confirms: { "all-domains": true } });
  });

  it("tells the faults of the file and of the flags together, and gives no profile", async () => {
    const entries = { "/p.yaml": "licenses: [{ type: rnn }]\nlevel: x\n" };
    expect(await refused({ license: ["rm"] }, "/p.yaml", { entries })).toEqual([
      "profile/unknown-word /p.yaml:1:20",
      "data/unknown-key /p.yaml:2:1",
      "profile/unknown-word --license:1:1",
    ]);
  });

  it("refuses none beside what the file lists, and takes it beside a part that is empty or untold", async () => {
    const host = { entries: { "/p.yaml": `${RN}degrees: []\nconfirms: { all-domains: true }\n` } };
    expect(await refused({ license: ["none"], confirm: ["none"] }, "/p.yaml", host)).toEqual([
      "profile/none-and-more --license:1:1",
      "profile/none-and-more --confirm:1:1",
    ]);
    expect(await read({ degree: ["none"], experience: ["none"] }, "/p.yaml", host)).toMatchObject({
      degrees: [],
      experience: [],
    });
  });

  it.each([
    ["a file that is missing", "/gone.yaml", "file/missing"],
    ["a folder", "/folder", "file/not-a-file"],
    ["a pipe", "/pipe", "file/not-a-file"],
    ["a file without permission", "/forbidden.yaml", "file/no-permission"],
    ["links that point at each other", "/loop", "file/link-loop"],
    ["a file that is too large", "/large.yaml", "file/too-large"],
  ])("refuses %s", async (_name, path, code) => {
    const entries = {
      "/folder/p.yaml": RN,
      "/pipe": { kind: "pipe" },
      "/forbidden.yaml": { kind: "forbidden" },
      "/loop": { kind: "link", to: "/loop" },
      "/large.yaml": "#".repeat(5 * 1024 * 1024 + 1),
    } as const;
    expect(await refused({}, path, { entries })).toEqual([code]);
  });

  it("shows a path without the signs that would move the cursor", async () => {
    const error: unknown = await read({}, "/\u001b[2Jgone\n.yaml").catch((thrown: unknown) => thrown);
    const message = error instanceof RolewiseError ? error.message : "";
    expect(message).toContain("gone");
    expect([...message].filter((sign) => sign < " ")).toEqual([]);
  });
});
