import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/run-rolewise.ts";
import { readTranscript, rewriteTranscript, runStep } from "../support/transcript.ts";

const pages = [
  "README.md",
  ...["docs", "docs/cookbook", "test/transcripts"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

describe.each(pages)("%s", (page) => {
  const file = join(ROOT, page);
  if (process.env["UPDATE_TRANSCRIPTS"]) rewriteTranscript(file);
  const steps = readTranscript(file);

  it.each(steps)("line $line: $command", ({ command, output }) => {
    expect(runStep(command)).toBe(output);
  });

  it("has commands in every console block", () => {
    expect(steps.every(({ command }) => command !== "")).toBe(true);
  });
});
