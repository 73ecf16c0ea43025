import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readDataset } from "../../src/dataset/read-dataset.ts";
import { file, found, readOne, SMALL_YAML, smallWith } from "./support/small-yaml.ts";

const CREDENTIAL = `credentials:
  ccm:
    title: Certified Case Manager
    abbreviation: CCM
    body: CCMC
    address: https://ccmcertification.org/
    roles: [nurse]
    summary: {text: A, sources: [s]}
    exam:
      windows:
        - {text: May, sources: [s], apply-from: 2026-01-01, apply-by: 2026-03-01}
    fees:
      - {text: Exam, amount: 229.5, currency: USD, refundable: false, sources: [s]}
    renewal: {every-years: 5}
`;

describe("building", () => {
  test("fills in what may be left out", () => {
    const { dataset } = readOne(SMALL_YAML);
    expect(dataset).toEqual({
      title: "T",
      checked: "2026-01-01",
      oldAfterMonths: 36,
      topics: [{ id: "visits", title: "Visits" }],
      sources: [
        {
          id: "s",
          publisher: "P",
          title: "T",
          address: "https://a.example/",
          published: "undated",
          read: "2026-01-01",
          authority: "article",
          viaCopy: false,
        },
      ],
      roles: [
        {
          id: "nurse",
          title: "Nurse",
          otherTitles: [],
          summary: { text: "Cares", sources: ["s"] },
          confusedWith: [],
          occupations: [],
          entry: [],
          sections: {
            duties: [
              {
                id: "one",
                topic: "visits",
                text: "Visits",
                point: "Visits",
                credentials: [],
                sources: ["s"],
              },
            ],
          },
        },
      ],
      credentials: [],
      disagreements: [],
      vocabulary: [],
    });
  });

  test.each([
    ["amount: 44.59", 44.59, 44.59],
    ["amount: 0.29", 0.29, 0.29],
    ["amount: 1e9", 1_000_000_000, 1_000_000_000],
    ["range: {from: 57.1, to: 69818}", 57.1, 69_818],
  ])("keeps amounts as they are written: %s", (amount, low, high) => {
    const pay = `pay: {${amount}, currency: USD, period: year}`;
    const { dataset } = readOne(smallWith("text: Visits,", `text: Visits, ${pay},`));
    expect(dataset?.roles[0]?.sections.duties?.[0]?.pay).toEqual({
      low,
      high,
      currency: "USD",
      period: "year",
      statistic: "unstated",
    });
  });

  test.each(["-0.01", "1000000000.01", "1.005", "57.1000001", "0.001"])("refuses the amount %s", (amount) => {
    const pay = `pay: {amount: ${amount}, currency: USD, period: year}`;
    expect(found(readOne(smallWith("text: Visits,", `text: Visits, ${pay},`)))).toEqual([
      "data/bad-amount 12:64",
    ]);
  });

  test.each([".inf", ".nan", '"5"', "5,000", "$5"])("refuses what is no number: %s", (amount) => {
    const pay = `pay:\n            amount: ${amount}\n            currency: USD\n            period: year`;
    const content = smallWith(
      "- {id: one, topic: visits, text: Visits, sources: [s]}",
      `- topic: visits\n          text: Visits\n          sources: [s]\n          ${pay}`,
    );
    expect(found(readOne(content))).toEqual(["data/not-a-number 16:21"]);
  });

  test("keeps a credential as it is written", () => {
    const { dataset } = readOne(SMALL_YAML + CREDENTIAL);
    expect(dataset?.credentials[0]).toMatchObject({
      id: "ccm",
      exam: { facts: [], windows: [{ text: "May", applyFrom: "2026-01-01", applyBy: "2026-03-01" }] },
      fees: [{ text: "Exam", amount: 229.5, currency: "USD", refundable: false }],
      renewal: { everyYears: 5, facts: [] },
    });
  });

  test("keeps yes in the vocabulary a text", () => {
    const words =
      "vocabulary:\n  licenses:\n    rn: {label: RN, plain: A nurse., independent-assessment: yes}\n";
    expect(readOne(SMALL_YAML + words).dataset?.vocabulary).toEqual([
      {
        id: "rn",
        kind: "licenses",
        label: "RN",
        plain: "A nurse.",
        independentAssessment: "yes",
        sources: [],
      },
    ]);
  });

  test.each([
    ["2014", "2014"],
    ['"2014"', "2014"],
    ["2021-11", "2021-11"],
    ["2024-02-29", "2024-02-29"],
  ])("takes %s as a date of publication", (written, published) => {
    const { dataset } = readOne(smallWith("undated", written));
    expect(dataset?.sources[0]?.published).toBe(published);
  });

  test("the order of keys does not matter, except among topics", () => {
    const two = SMALL_YAML.replace("  visits: Visits", "  visits: Visits\n  b: B").replace(
      "    sections:",
      "    other-titles: [{text: RN, sources: [s]}]\n    sections:\n      overview: [{topic: b, text: B, sources: [s]}]",
    );
    const data: Record<string, unknown> = parse(two + CREDENTIAL);
    const turned = stringify(turn({ ...data, topics: null })).replace(
      "topics: null",
      "topics: {visits: Visits, b: B}",
    );
    expect(readOne(turned)).toEqual(readOne(two + CREDENTIAL));
    expect(readOne(turned).dataset).toBeDefined();
  });
});

function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turn(child)]),
  );
}

describe("dates", () => {
  test.each([
    "2023-02-29",
    "2024-2-9",
    "24-02-09",
    "0000-01-01",
    "2024-02-09T10:00:00Z",
    "2024-13-01",
    "1899-12-31",
  ])("%s is refused", (date) => {
    expect(found(readOne(smallWith("2026-01-01", date)))).toEqual(["data/not-a-date 5:88"]);
    expect(found(readOne(smallWith("undated", date)))).toEqual(["data/not-a-date 5:73"]);
  });

  test.each(["2014-00", "14", "unknown", "1899", "2200", "20145"])("%s is no date of publication", (date) => {
    expect(found(readOne(smallWith("undated", date)))).toEqual(["data/not-a-date 5:73"]);
  });
});

describe("findings", () => {
  test("come all at once, by file, line and column, whatever else is wrong in a record", () => {
    const role = "sumary: X\nsections:\n  duties:\n    - {topic: visit, text: 5, sources: [t]}\n";
    const reading = readDataset([
      file("roles/b.yaml", role, "roles/b.yaml"),
      file("dataset.yaml", "topics: {visits: Visits}\nold-after-months: x\n", "dataset.yaml"),
      file("sources.yaml", "s: [\n", "sources.yaml"),
      file("roles/a.yaml", role, "roles/a.yaml"),
    ]);
    expect(reading.dataset).toBeUndefined();
    const ofRole = [
      "data/missing-key 1:1",
      "data/missing-key 1:1",
      "data/unknown-key 1:1",
      "data/unknown-topic 4:15",
      "data/not-text 4:28",
    ];
    expect(found(reading)).toEqual([
      "data/missing-key 1:1",
      "data/not-a-number 2:19",
      ...ofRole,
      ...ofRole,
      "syntax/not-yaml 2:1",
    ]);
  });

  test("a missing key of the whole is shown where the file starts, comments or not", () => {
    expect(found(readOne(`# comment\n\n${smallWith("title: T\n", "")}`))).toEqual(["data/missing-key 1:1"]);
  });

  test.each([
    "topics: []",
    "sources: text",
    "roles: 5",
    "roles: {nurse: null}",
    "credentials:",
    "vocabulary: [1]",
  ])("%s never throws and is found", (line) => {
    const key = line.split(":")[0] ?? "";
    const data: Record<string, unknown> = parse(SMALL_YAML);
    delete data[key];
    const { dataset, diagnostics } = readOne(`${stringify(data)}${line}\n`);
    expect(dataset).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("data/not-a-map");
  });

  test("a long or dirty value is shown short and clean", () => {
    const { diagnostics } = readOne(
      smallWith("authority: article", `authority: "\\e[31m${"x".repeat(5000)}"`),
    );
    expect(diagnostics[0]?.message.length).toBeLessThan(200);
    expect(diagnostics[0]?.message).not.toContain("\u001b");
  });
});
