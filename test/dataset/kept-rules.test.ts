import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { file } from "./support/small-yaml.ts";

type Written = Readonly<Record<string, unknown>>;

const text = fc.constantFrom("A label", "Why: because", '"quoted" #1', "2020", "yes");
const about = fc.record(
  { label: text, why: text, source: fc.constantFrom<unknown>("s", ["s"], ["s", "t"]) },
  { requiredKeys: [] },
);
const asked = fc.constant(true);
const months = fc.integer({ min: 1, max: 600 });
const hours = fc.integer({ min: 1, max: 10_000_000 }).map((hundredths) => hundredths / 100);

function some(words: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...words], { minLength: 1 });
}

function body(
  needed: Record<string, fc.Arbitrary<unknown>>,
  more: Record<string, fc.Arbitrary<unknown>> = {},
) {
  return fc.record({ ...needed, ...more }, { requiredKeys: Object.keys(needed) });
}

const leaf: fc.Arbitrary<Written> = fc.oneof(
  kind(
    "license",
    body({ types: some(["rn", "lpn"]) }, { standing: fc.constant("active"), unrestricted: asked }),
  ),
  kind("license", body({ permits: fc.constant("independent-assessment") })),
  kind(
    "degree",
    body(
      { level: fc.constantFrom("bachelor", "master") },
      {
        exactly: asked,
        fields: fc.oneof(fc.constant("related"), some(["nursing", "sociology"])),
        "doubtful-fields": some(["sociology"]),
        accredited: asked,
        "accredited-by": some(["cswe", "ccne"]),
        "field-experience": asked,
      },
    ),
  ),
  kind("certification", body({ ids: some(["crc", "ceb"]) }, { open: asked, unrestricted: asked })),
  kind(
    "experience",
    body(
      { kinds: some(["nursing", "care-management"]), months },
      {
        hours,
        paid: asked,
        supervised: asked,
        "supervised-by": some(["crc", "ceb"]),
        "supervision-hours-per-year": hours,
        after: fc.constant("start"),
        setting: fc.oneof(fc.constant("hospital"), some(["hospital", "home"])),
        "within-months": months,
        excluded: some(["internship", "family"]),
        doubtful: some(["volunteer", "unpaid"]),
      },
    ),
  ),
  kind("together", body({ months, of: fc.constant(["work"]) })),
  kind("continuing-education", body({ hours }, { topics: some(["ethics"]), "within-months": months })),
  kind("state", body({ currently: fc.constant("nursing") })),
  kind("confirm", fc.constant("good-character")),
);

function kind(name: string, what: fc.Arbitrary<unknown>): fc.Arbitrary<Written> {
  return fc.tuple(about, what).map(([said, asks]) => ({ ...said, [name]: asks }));
}

const { node } = fc.letrec<{ node: Written }>((tie) => {
  const parts = fc.array(tie("node"), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      kind("all", parts),
      kind("any", parts),
      kind(
        "at-least",
        parts.map((of) => ({ n: of.length, of })),
      ),
    ),
  };
});

const BRANCHES: ReadonlySet<string> = new Set(["all", "any"]);
const SAID: ReadonlySet<string> = new Set(["id", "label", "why", "source"]);

/** What a written node means, told apart from the reader's own way: keys are renamed by rule, not one by one. */
function meant(written: Written): Written {
  const [[name, asks] = ["", {}]] = Object.entries(written).filter(([key]) => !SAID.has(key));
  const { source, ...said } = Object.fromEntries(Object.entries(written).filter(([key]) => SAID.has(key)));
  const told = { ...said, ...(source === undefined ? {} : { sources: [source].flat() }) };
  return { kind: name, about: told, ...(BRANCHES.has(name) ? { of: partsOf(asks) } : details(asks)) };
}

function partsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list.map(meant) : [];
}

function details(asks: unknown): Written {
  if (typeof asks !== "object" || asks === null) return { confirm: asks };
  return Object.fromEntries(
    Object.entries(asks).map(([key, value]: readonly [string, unknown]) => {
      if (key === "setting") return ["settings", [value].flat()];
      if (key === "of" && Array.isArray(value))
        return [key, value.map((it) => (typeof it === "string" ? it : meant(it)))];
      return [key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value];
    }),
  );
}

const START = { id: "start", degree: { level: "bachelor" } };
const WORK = { id: "work", experience: { kinds: ["nursing"], "any-amount": true } };

function word(label: string): Written {
  return { label, plain: "P." };
}

function dataset(requires: Written): string {
  const source = {
    publisher: "P",
    title: "T",
    address: "https://a.example/",
    published: "undated",
    read: "2026-01-01",
    authority: "article",
  };
  const cited = { text: "A", sources: ["s", "t"] };
  const words = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, word(id)]));
  return stringify({
    title: "T",
    topics: { visits: "Visits" },
    sources: { s: source, t: source },
    vocabulary: {
      levels: words("bachelor", "master"),
      fields: words("nursing", "sociology"),
      licenses: words("rn", "lpn"),
      experience: words("nursing", "care-management"),
      "education-topics": words("ethics"),
      certifications: words("crc"),
      confirms: words("good-character"),
    },
    roles: { nurse: { title: "N", summary: cited, sections: { duties: [{ topic: "visits", ...cited }] } } },
    credentials: {
      ceb: {
        title: "C",
        abbreviation: "C",
        body: "B",
        address: "https://a.example/",
        roles: ["nurse"],
        summary: cited,
        related: ["nursing"],
        rules: [{ read: "2026-01-01", authority: "official", source: "s", requires }],
      },
    },
  });
}

test("a rule is kept whole, whatever it is made of", () => {
  fc.assert(
    fc.property(node, (written) => {
      const whole = { all: [START, WORK, written] };
      const { dataset: read, diagnostics } = readDataset([file("data.yaml", dataset(whole))]);
      expect(diagnostics).toEqual([]);
      expect(read?.credentials[0]?.rules[0]?.requires).toEqual(meant(whole));
    }),
    { numRuns: 200 },
  );
});
