import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../../src/dataset/json-schemas.ts";
import { profileForm } from "../../../src/dataset/profile/profile-form.ts";
import { profileText } from "../../../src/dataset/profile/profile-text.ts";
import { runs } from "../../properties/profile-arbitraries.ts";
import { validProfile } from "../../properties/valid-profiles.ts";

const schema = jsonSchemas().get("profile") ?? {};
const accepts = new Ajv({ strict: false }).compile(schema);

/** Values that stand somewhere in a profile, and some that stand nowhere. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      0,
      1,
      -1,
      40,
      168.5,
      1201,
      "none",
      "never",
      "present",
      "unknown",
      "active",
      "rn",
      "",
      " ",
    ],
    ...["US-CA", "2024-02-29", "2023-02-29", "2024-02", "2024-13", "a b", [], {}, ["rn"], [{}], { by: [] }],
    ...[
      { by: "ccm" },
      { nursing: 4 },
      { nursing: -4 },
      { "good-moral-character": true },
      { x: "yes" },
      1.005,
    ],
  ),
  fc.jsonValue(),
);

/** Every map and list of a value, itself included. */
function containersOf(root: unknown): readonly object[] {
  if (typeof root !== "object" || root === null) return [];
  return [root, ...Object.values(root).flatMap(containersOf)];
}

const keys = [
  "type",
  "standing",
  "expires",
  "months",
  "supervision",
  "hours-of",
  "title",
  "setting",
  "oddity",
];

/** A valid profile in which a few values are replaced, added or taken away. */
const written = fc
  .tuple(
    validProfile,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(value), fc.option(fc.constantFrom(...keys))), {
      maxLength: 3,
    }),
  )
  .map(([profile, changes]) => {
    const raw: unknown = parse(profileText(profile));
    for (const [where, which, its, key] of changes) {
      const containers = containersOf(raw);
      const container = containers[where % containers.length] ?? {};
      const place = key ?? Object.keys(container)[which % Math.max(1, Object.keys(container).length)] ?? "x";
      if (Array.isArray(container)) container[0] = its;
      else if (its === undefined) Reflect.deleteProperty(container, place);
      else Reflect.set(container, place, structuredClone(its));
    }
    return raw;
  });

test("the published schema agrees with the form that the program reads with", () => {
  let [both, neither] = [0, 0];
  fc.assert(
    fc.property(written, (raw) => {
      const result = profileForm.safeParse(raw);
      if (result.success) {
        both += 1;
        expect(accepts(raw), JSON.stringify(accepts.errors)).toBe(true);
      } else if (accepts(raw)) {
        // A schema cannot tell a day that does not exist, nor count decimals.
        const beyond = ["profile/not-a-date", "profile/bad-amount"];
        expect(
          result.error.issues.map(({ message }) => message).filter((it) => !beyond.includes(it)),
        ).toEqual([]);
      } else neither += 1;
    }),
    runs(2000),
  );
  expect(Math.min(both, neither)).toBeGreaterThan(300);
});

/** The keys that a schema knows, each with its path and form, at whatever depth. */
function keysOf(form: unknown, path = ""): readonly (readonly [string, object])[] {
  if (typeof form !== "object" || form === null) return [];
  return Object.entries(form).flatMap(([key, its]) => {
    if (key !== "properties") return keysOf(its, path);
    const known: readonly (readonly [string, object])[] = Object.entries(its);
    return known.flatMap(([name, child]) => [
      [`${path}${name}`, child] as const,
      ...keysOf(child, `${path}${name}/`),
    ]);
  });
}

test("the published schema says something of every key but those whose name says it all", () => {
  const silent = keysOf(schema).filter(([, form]) => !("description" in form));
  expect(silent.map(([path]) => path).sort()).toEqual([
    "$schema",
    "certifications/standing",
    "experience/arrangement",
    "experience/paid",
    "licenses/standing",
  ]);
});
