import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import type { Nodes } from "mdast";
import * as prettier from "prettier";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import stringWidth from "string-width";
import { unified } from "unified";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { checkSchema } from "../../../src/dataset/check-schema.ts";
import { jsonSchemas } from "../../../src/dataset/json-schemas.ts";
import type { CalendarDate } from "../../../src/domain/calendar-date.ts";
import type { CalendarMonth } from "../../../src/domain/calendar-month.ts";
import type { PartialDate } from "../../../src/domain/source.ts";
import type { CheckResult } from "../../../src/eligibility/check-result.ts";
import { leavesOf } from "../../../src/eligibility/finding.ts";
import type { CheckDocument } from "../../../src/render/check/check-document.ts";
import type { RenderOptions, TextFormatId } from "../../../src/render/formats.ts";
import { renderDocument } from "../../../src/render/render-document.ts";
import { undeclaredKeys } from "../../cli/support/undeclared-keys.ts";
import { TODAY } from "../../eligibility/people/person.ts";
import { PEOPLE, weighed } from "./weighed.ts";

const TABLE = PEOPLE.map(([id, person], place) => ({
  name: `${id}: ${person.who}`,
  place,
  person,
  result: weighed(person.profile, [id], person.on),
}));

/** One person against everything that there is. */
const everything = weighed(PEOPLE[0]?.[1].profile ?? {}, undefined, TODAY);

function drawn(result: CheckResult, format: TextFormatId, options: Partial<RenderOptions> = {}): string {
  return renderDocument(result, format, options);
}

function accountsIn({ results }: CheckResult) {
  return results.flatMap((each) => {
    if (each.kind === "role") return each.accounts;
    return each.account ? [each.account] : [];
  });
}

function labelsIn(result: CheckResult): readonly string[] {
  return accountsIn(result).flatMap(({ finding }) => leavesOf(finding).map(({ about }) => about.label ?? ""));
}

/** What is left of a text when everything that wrapping and lists add is taken away. */
function letters(text: string): string {
  return text.replace(/\s/g, "");
}

/** A text on one line, without its sources: their titles are not our words. */
function saidOf(text: string): string {
  const [said = ""] = text.replace(/^\[\^.*$/gm, "").split("\nSources\n");
  return said.replace(/\s+/g, " ");
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function all(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(all) : [])];
}

const schema = jsonSchemas().get("check") ?? {};
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

describe.each(TABLE)("$name", ({ result, place, person }) => {
  const labels = labelsIn(result);
  const document: CheckDocument = JSON.parse(drawn(result, "json"));

  it("keeps every leaf in every format", () => {
    expect(labels.length).toBeGreaterThan(3);
    const terminal = letters(drawn(result, "terminal"));
    const explained = letters(drawn(result, "terminal", { explain: true }));
    const markdown = letters(
      textOf(unified().use(remarkParse).use(remarkGfm).parse(drawn(result, "markdown"))),
    );
    const records: readonly Record<string, string>[] = parse(drawn(result, "csv"), { columns: true });
    const json = JSON.stringify(document);
    for (const label of labels) {
      for (const text of [terminal, explained, markdown]) expect(text).toContain(letters(label));
      expect(records.some((record) => record["label"] === label)).toBe(true);
      expect(json).toContain(JSON.stringify(label));
    }
  });

  it("never says a bare eligible", () => {
    const [credential] = document.results;
    const pending = credential && "confirm" in credential ? credential.confirm : [];
    if (person.verdict !== "eligible") return;
    expect(pending.length).toBeGreaterThan(0);
    const headline = `ELIGIBLE, if you can confirm ${pending.length} thing`;
    for (const format of ["terminal", "markdown"] as const) {
      const text = drawn(result, format, { width: 120 });
      expect(text).toContain(headline);
      expect(saidOf(text).match(/eligible(?!,? if you can confirm)/gi) ?? []).toEqual([]);
      for (const sentence of pending.map((each) => each.replace(/^license \d+ /, ""))) {
        expect(letters(text)).toContain(letters(sentence));
      }
    }
    const records: readonly Record<string, string>[] = parse(drawn(result, "csv"), { columns: true });
    expect(new Set(records.map((record) => record["verdict"]))).toEqual(new Set(["eligible-if-confirmed"]));
  });

  it("fits its schema key by key, and tells nothing of the profile but places and amounts", () => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(undeclaredKeys(document, schema)).toEqual([]);
    const dates = JSON.stringify(person.profile).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const told = JSON.stringify({ ...document, sources: [], asOf: "", dataset: {} });
    for (const date of dates.filter((each) => each !== TODAY)) expect(told).not.toContain(date);
  });

  it("says no number on the terminal that is not in the document", () => {
    const [shown = ""] = drawn(result, "terminal", { width: 120 }).split("\nSources\n");
    const plain = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, "");
    const numbers = (text: string) => plain(text).match(/\d+(?:\.\d+)?/g) ?? [];
    // Documents tell nothing of a profile, so not when what is held is still to come; the person reads it.
    const { degrees = [], licenses = [], certifications = [] } = person.profile;
    const dates = [
      ...degrees.map(({ awarded }) => awarded),
      ...[...licenses, ...certifications].map(({ issued }) => issued),
    ];
    const coming = dates.filter((each) => each !== undefined && each > TODAY);
    const known = new Set(numbers(JSON.stringify([document, coming])));
    const cited = shown.replace(/\[[\d,]+\]/g, "");
    expect(numbers(cited).filter((each) => !known.has(each))).toEqual([]);
  });

  it("keeps within the width, in ASCII when asked, with every color closed", () => {
    // Everybody at a few widths, so that all together are drawn at every one.
    for (const step of [0, 1, 2]) {
      const width = 20 + ((place * 7 + step * 34) % 101);
      const isAscii = place % 2 === 0;
      const text = drawn(result, "terminal", { width, explain: step === 1, ascii: isAscii });
      const widest = Math.max(...text.split("\n").map((line) => stringWidth(line)));
      expect(widest, `at width ${width}`).toBeLessThanOrEqual(width);
      if (isAscii) expect(text).toMatch(/^[ -~\n]*$/);
    }
    const colored = drawn(result, "terminal", { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own sequences
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(drawn(result, "terminal"));
  });

  it("is Markdown whose footnotes are all defined and in which nothing is HTML", () => {
    const nodes = all(unified().use(remarkParse).use(remarkGfm).parse(drawn(result, "markdown")));
    const named = (type: string) =>
      nodes.flatMap((node) => (node.type === type && "identifier" in node ? [node.identifier] : []));
    expect(new Set(named("footnoteReference"))).toEqual(new Set(named("footnoteDefinition")));
    expect(nodes.filter(({ type }) => type === "html" || type === "image")).toEqual([]);
  });

  it("shows every entry of the profile with its share when asked to explain", () => {
    const text = letters(drawn(result, "terminal", { explain: true }));
    const jobs = person.profile.experience?.map((_, entry) => `(job${entry + 1}):`) ?? [];
    for (const job of jobs) expect(text).toContain(job);
  });
});

describe("everything at once", () => {
  it("starts with a line for each, and fits every width", () => {
    for (let width = 20; width <= 120; width += 1) {
      const lines = drawn(everything, "terminal", { width }).split("\n");
      expect(Math.max(...lines.map((line) => stringWidth(line))), `at width ${width}`).toBeLessThanOrEqual(
        width,
      );
    }
    const [summary = ""] = drawn(everything, "terminal", { width: 120 }).split("CCM: Certified Case Manager");
    for (const each of everything.results) {
      expect(summary).toContain(each.kind === "role" ? each.role.title : each.credential.abbreviation);
    }
  });

  it("fits its schema, roles and credentials without rules too", () => {
    const document = JSON.parse(drawn(everything, "json"));
    expect(everything.results.map(({ kind }) => kind)).toContain("role");
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(undeclaredKeys(document, schema)).toEqual([]);
  });

  it("has as many records as leaves and amounts, and one for what has no rules", () => {
    const leaves = accountsIn(everything).flatMap(({ finding }) => leavesOf(finding));
    const amounts = leaves.map((leaf) => ("needs" in leaf ? leaf.needs.length : 1));
    const bare = everything.results.filter((each) => each.kind === "credential" && !each.account);
    const records = parse(drawn(everything, "csv"), { columns: true });
    expect(records.length).toBe(amounts.reduce((sum, number) => sum + number, 0) + bare.length);
    expect(parse(drawn(everything, "tsv"), { columns: true, delimiter: "\t" })).toEqual(records);
  });

  it("ends with the reminder that the body decides", () => {
    for (const format of ["terminal", "markdown"] as const) {
      expect(drawn(everything, format, { sources: "none" }).trimEnd()).toMatch(
        /The certifying body decides: [^\n]+$/,
      );
    }
  });

  it.each([false, true])("is Markdown that Prettier leaves alone, explained %s", async (explain) => {
    const markdown = drawn(everything, "markdown", { explain });
    expect(await prettier.format(markdown, { parser: "markdown" })).toBe(markdown);
  });
});

/** A type without what JSON cannot carry. */
type Plain<T> = T extends CalendarDate | CalendarMonth | PartialDate
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
      : T;

it("has the type of its schema", () => {
  expectTypeOf<Plain<CheckDocument>>().toExtend<Plain<z.infer<typeof checkSchema>>>();
});
