import * as z from "zod";
import { listingSchema, showingSchema } from "./catalog-schemas.ts";
import { checkSchema, personalComparisonSchema } from "./check-schema.ts";
import { credentialForm } from "./forms/credential-form.ts";
import { datasetForm } from "./forms/dataset-form.ts";
import { roleForm } from "./forms/role-form.ts";
import { planSchema, roadSchema } from "./plan-schema.ts";
import { describeProfileSchema } from "./profile/describe-profile-schema.ts";
import { profileForm } from "./profile/profile-form.ts";
import { diagnosticsSchema, explanationSchema } from "./report-schemas.ts";
import { rosterLineSchema, rosterSchema } from "./roster-schemas.ts";

const SCHEMAS = {
  dataset: { schema: datasetForm, title: "A rolewise dataset in one file" },
  "dataset-folder": {
    schema: datasetForm.partial().required({ title: true }),
    title: "The dataset.yaml of a rolewise dataset in a folder",
  },
  role: { schema: roleForm, title: "A role of a rolewise dataset" },
  credential: { schema: credentialForm, title: "A credential of a rolewise dataset" },
  profile: { schema: profileForm, title: "A rolewise profile" },
  comparison: { schema: personalComparisonSchema, title: "rolewise/comparison, version 1" },
  check: { schema: checkSchema, title: "rolewise/check, version 1" },
  plan: { schema: planSchema, title: "rolewise/plan, version 1" },
  road: { schema: roadSchema, title: "rolewise/road, version 1" },
  roster: { schema: rosterLineSchema, title: "A line of rolewise roster --format ndjson" },
  "roster-document": { schema: rosterSchema, title: "rolewise/roster, version 1" },
  show: { schema: showingSchema, title: "rolewise/show, version 1" },
  list: { schema: listingSchema, title: "rolewise/list, version 1" },
  diagnostics: { schema: diagnosticsSchema, title: "rolewise/diagnostics, version 1" },
  explanation: { schema: explanationSchema, title: "rolewise/explanation, version 1" },
} as const;

/**
 * The JSON Schemas that the package publishes, by name: what may be written in data files, and what
 * commands print. Draft 7, which editors understand. Result documents may gain keys within a version,
 * so their schemas do not forbid unknown ones; data files may not have any.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      const form = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
      return [name, { title, ...(name === "profile" ? describeProfileSchema(form) : form) }];
    }),
  );
}
