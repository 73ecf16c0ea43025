import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { addForYou } from "../../../src/catalog/personal-comparison.ts";
import { compareRoles } from "../../../src/comparison/compare-roles.ts";
import { jsonSchemas } from "../../../src/dataset/json-schemas.ts";
import { renderDocument } from "../../../src/render/render-document.ts";
import { undeclaredKeys } from "../../cli/support/undeclared-keys.ts";
import { job, NOTHING, RN } from "../../eligibility/people/person.ts";
import { DATASET } from "./weighed.ts";

const profile = {
  ...NOTHING,
  licenses: [RN],
  experience: [job(["case-management"], "2022-01-01", "present", { title: "Zebra" })],
};
const plain = compareRoles(DATASET, DATASET.roles, DATASET.checked, { sections: ["pay"] });
const comparison = addForYou(plain, DATASET, profile);

it("a comparison for a person ends with how they stand, in every format for people", () => {
  const terminal = renderDocument(comparison, "terminal", { width: 100 });
  const [, forYou = ""] = terminal.split("\nFor you\n");
  expect(forYou).toMatch(/✓ CCM, ELIGIBLE, if you can/);
  expect(forYou).toMatch(/The role\s/);
  expect(renderDocument(comparison, "markdown")).toContain(
    "✓ CCM, ELIGIBLE, if you can confirm 2 things. To confirm:",
  );
});

it("says once to ask the body, where only the body can tell", () => {
  const open = { ...profile, licenses: [{ ...RN, type: "other" }], certifications: [], degrees: [] };
  const said = renderDocument(addForYou(plain, DATASET, open), "markdown");
  expect(said).toContain("CCM, CANNOT TELL. Ask the body");
  expect(said).not.toContain("CANNOT TELL: ask the body. Ask the body");
});

it("shows each credential under the roles that it serves alone", () => {
  const records: readonly Record<string, string>[] = parse(renderDocument(comparison, "csv"), {
    columns: true,
  });
  const own = records.filter((record) => record["section"] === "for-you");
  for (const { id } of DATASET.roles) {
    const serving = DATASET.credentials.filter(({ roles }) => roles.includes(id)).map((each) => each.id);
    const topics = own.filter((record) => record["role"] === id).map((record) => record["topic"]);
    expect(topics).toEqual([id, ...serving]);
  }
  expect(own.find((record) => record["topic"] === "ccm")).toMatchObject({
    status: "eligible-if-confirmed",
    sources: "ccmc-glance; ccmc-blog-2019",
  });
});

it("fits the schema of comparisons, with and without a person, and cites what it rests on", () => {
  const schema = jsonSchemas().get("comparison") ?? {};
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const each of [plain, comparison]) {
    const document = JSON.parse(renderDocument(each, "json"));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(undeclaredKeys(document, schema)).toEqual([]);
  }
  const document = JSON.parse(renderDocument(comparison, "json"));
  expect(document.forYou.roles.map(({ role }: { readonly role: string }) => role)).toEqual(
    plain.roles.map(({ id }) => id),
  );
  expect(document.sources.map(({ id }: { readonly id: string }) => id)).toContain("ccmc-glance");
  expect(JSON.stringify(document)).not.toContain("Zebra");
});
