import { isRecord } from "../is-record.ts";

const DATE = "YYYY-MM-DD or YYYY-MM";
const EXPIRES = "The last day on which it is valid: YYYY-MM-DD, YYYY-MM, or never";
const UNRESTRICTED = "true: without any restriction; false: restricted";
const AMOUNT = "at most two decimals";

/** What an editor says of each key. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  licenses: "Licenses; [] means none",
  "licenses/type": "Id of a license, such as rn",
  "licenses/unrestricted": UNRESTRICTED,
  "licenses/issued": DATE,
  "licenses/expires": EXPIRES,
  "licenses/jurisdiction": "Where it is valid, such as US-CA",
  degrees: "Degrees; [] means none",
  "degrees/level": "Id of a level, such as bachelor",
  "degrees/field": "Id of a field of study, such as nursing; other is none of those listed",
  "degrees/accredited": "Whether the program was accredited",
  "degrees/accredited-by": "Ids of accrediting bodies, such as cswe",
  "degrees/awarded": DATE,
  "degrees/field-experience": "Whether the program included supervised field experience",
  certifications: "Certifications; [] means none",
  "certifications/id": "Id of a certification, such as ccm",
  "certifications/unrestricted": UNRESTRICTED,
  "certifications/issued": DATE,
  "certifications/expires": EXPIRES,
  experience: "Jobs, and totals of service without dates; [] means none",
  "experience/title": "Free text, never needed",
  "experience/kinds": "Ids of kinds of experience; one job may be several",
  "experience/from": `The first day: ${DATE}`,
  "experience/to": `The last day: ${DATE}, or present`,
  "experience/hours-per-week": `Hours a week; ${AMOUNT}`,
  "experience/hours-of": "Hours a week of the kinds that are only a part of the job",
  "experience/full-time": "Whether the job is called full time",
  "experience/hours": `Hours in all, in place of hours-per-week or of dates; ${AMOUNT}`,
  "experience/months": `Months of full-time service, in place of dates; ${AMOUNT}`,
  "experience/supervision": "none, or who supervised and how many hours a year",
  "experience/supervision/by": "Ids of the supervisor's certifications; [] means that none is held",
  "experience/supervision/hours-per-year": `Hours of supervision a year; ${AMOUNT}`,
  "experience/setting": "Where, in one word, such as hospital",
  "experience-more": "unknown: there may be more experience than is listed",
  "continuing-education": "Courses; [] means none",
  "continuing-education/topic": "Id of a topic, such as case-management",
  "continuing-education/hours": `Contact hours; ${AMOUNT}`,
  "continuing-education/date": DATE,
  "continuing-education/from": `In place of date, with to: the first day on which any of it can have been taken; ${DATE}`,
  "continuing-education/to": `The last day on which any of it can have been taken; ${DATE}`,
  currently: "Ids of the kinds of experience that you work in now; [] means none",
  confirms: "Conditions that you can confirm (true) or cannot (false)",
};

/** Adds descriptions to the JSON Schema of a profile: forms that are alike are one, so they have none of their own. */
export function describeProfileSchema(schema: object): object {
  return describe(schema, "") as object;
}

function describe(schema: unknown, path: string): unknown {
  if (Array.isArray(schema)) return schema.map((option) => describe(option, path));
  if (!isRecord(schema)) return schema;
  const { items, anyOf, properties, ...rest } = schema;
  return {
    ...rest,
    ...(items === undefined ? {} : { items: describe(items, path) }),
    ...(anyOf === undefined ? {} : { anyOf: describe(anyOf, path) }),
    ...(isRecord(properties) ? { properties: describeKeys(properties, path) } : {}),
  };
}

function describeKeys(properties: Readonly<Record<string, unknown>>, path: string): object {
  const entries = Object.entries(properties).map(([key, form]) => {
    const place = path === "" ? key : `${path}/${key}`;
    const description = DESCRIPTIONS[place];
    const described = describe(form, place);
    return [key, description === undefined ? described : { ...(described as object), description }] as const;
  });
  return Object.fromEntries(entries);
}
