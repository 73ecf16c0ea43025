import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { main } from "../../src/cli/main.ts";
import { profileFlagsOf } from "../../src/dataset/profile/profile-flags-of.ts";
import { PROFILE_PARTS } from "../../src/dataset/profile/profile-parts.ts";
import { profileText } from "../../src/dataset/profile/profile-text.ts";
import { readRow } from "../../src/dataset/roster/read-row.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { check } from "../../src/eligibility/check.ts";
import { checkDocument } from "../../src/render/check/check-document.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { DATASET, somebody } from "./bundled-people.ts";
import { runs } from "./profile-arbitraries.ts";
import { bareRow, goodRow, lineEnd, quoted } from "./roster-cells.ts";
import { LAST_DAY } from "./valid-profiles.ts";

const HEADER = ["id", "note", ...PROFILE_PARTS.map(({ column }) => column)];

function rowOf(id: string, note: string, profile: Profile): string {
  const flags = profileFlagsOf(profile);
  const cells = PROFILE_PARTS.map(({ flag }) => (flags[flag] ?? []).join("; "));
  return [id, note, ...cells].map(quoted).join(",");
}

/** What the command prints, to both streams, and its exit code. */
async function roster(content: string, ...options: readonly string[]) {
  const host = createMemoryHost({ entries: { "/r.csv": content } });
  const code = await main(["roster", "/r.csv", "--as-of", LAST_DAY, ...options], host);
  const { stdout, stderr } = host.written;
  return { code, stdout, stderr };
}

/** What `check` says of the same person, in the keys of a roster's line. */
function checked(profile: Profile, wantsQuestions: boolean) {
  const ids = DATASET.credentials.map(({ id }) => id);
  const { results } = checkDocument(check(DATASET, profile, { ids, asOf: LAST_DAY }));
  return results.map((result) => {
    if (!("credential" in result)) throw new Error("a role");
    const { credential, verdict, paths, confirm, ask } = result;
    const [nearest] = paths;
    return {
      credential,
      verdict: verdict === "eligible" && confirm.length > 0 ? "eligible-if-confirmed" : verdict,
      path: nearest?.label ?? "",
      months: nearest?.months ?? null,
      missing: nearest?.missing ?? [],
      confirm,
      ...(wantsQuestions && { ask }),
    };
  });
}

describe("a line of a roster", () => {
  test.each([
    ["with its questions", []],
    ["without, where what is alike is worded once", ["--fields", "verdict,path,months,missing,confirm"]],
  ])("is what check says of the same person, %s", { timeout: 240_000 }, async (_, options) => {
    await fc.assert(
      fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 12 }), async (profiles) => {
        const people = [...profiles, ...profiles];
        const rows = people.map((profile, place) => rowOf(`s${place}`, "", profile));
        const { code, stdout, stderr } = await roster(
          [HEADER.join(","), ...rows, ""].join("\n"),
          ...["--format", "ndjson", ...options],
        );
        expect([code, stderr]).toEqual([0, ""]);
        const lines = stdout.trimEnd().split("\n");
        const expected = people.flatMap((profile, place) =>
          checked(profile, options.length === 0).map((told) => ({ id: `s${place}`, note: "", ...told })),
        );
        expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
      }),
      runs(60),
    );
  });

  test("is the same whether its cells are in quotes or not", { timeout: 240_000 }, async () => {
    let bare = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 8 }), async (profiles) => {
        const rows = profiles.map((profile, place) => rowOf(`s${place}`, "n", profile));
        const unquoted = rows.map((row) => row.replaceAll(/"([^",\r\n]*)"(?=,|$)/g, "$1"));
        bare += unquoted.filter((row) => !row.includes('"')).length;
        const lines = async (all: readonly string[]) =>
          await roster(
            [HEADER.join(","), ...all, ""].join("\n"),
            "--format",
            "ndjson",
            "--fields",
            "verdict,missing",
          );
        expect(await lines(unquoted)).toEqual(await lines(rows));
      }),
      runs(60),
    );
    expect(bare).toBeGreaterThan(60);
  });

  test("is that also where whole profiles are lines", { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(somebody, async (profile) => {
        const told: object = parseYaml(profileText(profile));
        const host = createMemoryHost({ stdin: `\n${JSON.stringify({ id: 17, ...told })}` });
        const code = await main(["roster", "-", "--as-of", LAST_DAY, "--format", "ndjson"], host);
        expect([code, host.written.stderr]).toEqual([0, ""]);
        const lines = host.written.stdout.trimEnd().split("\n");
        const expected = checked(profile, true).map((line) => ({ id: "17", ...line }));
        expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
      }),
      runs(60),
    );
  });
});

describe("a roster that is cut between rows", () => {
  test("gives the same lines and the same rejected rows as the whole", { timeout: 240_000 }, async () => {
    const rows = fc.array(fc.tuple(fc.oneof(goodRow, goodRow, bareRow), lineEnd), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(12), { maxLength: 3 }), async (parts, cuts) => {
        const header = "id,note,licenses\n";
        const text = parts.map((part) => part.join("")).join("");
        const found: string[] = [];
        for (let at = 0; at < text.length; ) {
          const { end } = readRow(text, at, ",");
          found.push(text.slice(at, end));
          at = end;
        }
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, found.length)).sort((a, b) => a - b),
          found.length,
        ];
        const shards = places.slice(1).map((end, place) => found.slice(places[place], end).join(""));
        const run = async (content: string) => {
          const host = createMemoryHost({ entries: { "/r.csv": content } });
          const options = ["--credential", "ccm", "--format", "csv", "--no-header-out", "--rejects", "/bad"];
          const code = await main(["roster", "/r.csv", "--as-of", LAST_DAY, ...options], host);
          return { code, lines: host.written.stdout, bad: host.files.entries.get("/bad") };
        };
        const whole = await run(header + text);
        const each = [];
        for (const shard of shards) each.push(await run(header + shard));
        expect(each.map(({ lines }) => lines).join("")).toBe(whole.lines);
        expect(each.map(({ bad }) => bad).join("")).toBe(whole.bad);
        expect(Math.max(0, ...each.map(({ code }) => code))).toBe(whole.code);
      }),
      runs(300),
    );
  });
});
