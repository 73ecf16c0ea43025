import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { createRandom } from "./random.js";
import { writeYaml } from "./write-yaml.js";

const SECTIONS = [
  "overview",
  "duties",
  "education",
  "experience",
  "certifications",
  "work-environment",
  "pay",
  "outlook",
  "skills",
];
const AUTHORITIES = ["official", "government", "article", "aggregator"];
const STRENGTHS = ["required", "preferred", "common", "one-path"];
const DISAGREEMENTS_A_ROLE = 5;

/**
 * Makes a dataset of invented roles, each about as large as a bundled one; the same numbers give the same dataset.
 *
 * Topics and 60 sources are shared by all roles, as they would be, and every role adds two sources and
 * five disagreements of its own, so that everything grows with the number of roles.
 */
export function makeDataset({
  roles,
  statements = 50,
  topics = 30,
  sources = 60,
  sections = SECTIONS,
  seed = 1,
}) {
  const random = createRandom(seed);
  const roleIds = ids("role", roles);
  const topicIds = ids("topic", topics);
  const sourceIds = ids("source", sources + 2 * roles);
  return {
    title: "Invented roles",
    checked: "2025-06-30",
    "old-after-months": 36,
    topics: Object.fromEntries(topicIds.map((id) => [id, random.phrase(2)])),
    sources: Object.fromEntries(sourceIds.map((id) => [id, makeSource(id, random)])),
    roles: Object.fromEntries(
      roleIds.map((id, place) => {
        const next = roleIds[(place + 1) % roles];
        const cited = citeInTurn(sourceIds, place * (statements + 1));
        return [id, makeRole({ id, next, statements, topicIds, sections, cited, random })];
      }),
    ),
    disagreements: Object.fromEntries(roleIds.flatMap((id) => makeDisagreements(id, statements, random))),
  };
}

/** Writes a dataset as a folder: one file a role, and files for what they share. */
export function writeFolder(dataset, folder) {
  const { sources, roles, disagreements, ...base } = dataset;
  mkdirSync(join(folder, "roles"), { recursive: true });
  writeFileSync(join(folder, "dataset.yaml"), writeYaml(base));
  writeFileSync(join(folder, "sources.yaml"), writeYaml(sources));
  writeFileSync(join(folder, "disagreements.yaml"), writeYaml(disagreements));
  for (const [id, role] of Object.entries(roles)) {
    writeFileSync(join(folder, "roles", `${id}.yaml`), writeYaml(role));
  }
}

function makeSource(id, random) {
  const year = 2015 + random.below(10);
  return {
    publisher: random.phrase(3),
    title: random.phrase(7),
    address: `https://example.org/${id}`,
    published: `${year}-0${1 + random.below(9)}-1${random.below(10)}`,
    read: "2025-06-01",
    authority: random.pick(AUTHORITIES),
  };
}

function makeRole({ id, next, statements, topicIds, sections, cited, random }) {
  const made = Array.from({ length: statements }, (_, place) => {
    const section = sections[Math.floor((place * sections.length) / statements)];
    return { section, statement: makeStatement({ place, section, topicIds, cited, random }) };
  });
  return {
    title: `Invented ${id.replace("-", " ")}`,
    summary: { text: random.sentence(14), sources: cited(0) },
    ...(next === id ? {} : { "confused-with": [next] }),
    sections: Object.fromEntries(
      sections.map((section) => [
        section,
        made.filter((entry) => entry.section === section).map(({ statement }) => statement),
      ]),
    ),
  };
}

function makeStatement({ place, section, topicIds, cited, random }) {
  return {
    id: statementId(place),
    topic: topicIds[place % topicIds.length],
    text: random.sentence(8 + random.below(10)),
    ...(place % 5 === 0 ? { point: `point-${place}` } : {}),
    sources: cited(1 + place),
    ...(place % 7 === 0 ? { strength: random.pick(STRENGTHS) } : {}),
    ...(place % 4 === 0 ? { note: random.sentence(6 + random.below(16)) } : {}),
    ...(section === "pay" ? { pay: makePay(random) } : {}),
  };
}

function makePay(random) {
  return {
    amount: 40_000 + 10 * random.below(6000),
    currency: "USD",
    period: "year",
    statistic: "median",
    year: 2024,
  };
}

function makeDisagreements(role, statements, random) {
  return Array.from({ length: DISAGREEMENTS_A_ROLE }, (_, place) => {
    const sides = [0, 1, 2].map((side) => `${role}/${statementId((place * 3 + side) % statements)}`);
    const disagreement = {
      title: random.phrase(5),
      why: random.sentence(22),
      statements: sides,
      prefer: sides.slice(0, 1),
    };
    return [`${role}-dispute-${place}`, disagreement];
  });
}

/** Cites one to three sources, walking through all of them so that none stays unused. */
function citeInTurn(sourceIds, start) {
  return (place) => {
    const count = 1 + (place % 3);
    return Array.from(
      { length: count },
      (_, step) => sourceIds[(start + place + 7 * step) % sourceIds.length],
    );
  };
}

function statementId(place) {
  return `statement-${place}`;
}

function ids(word, count) {
  return Array.from({ length: count }, (_, place) => `${word}-${place}`);
}

if (argv[1] === import.meta.filename) {
  const [roles = "10", folder = "invented-roles"] = argv.slice(2);
  writeFolder(makeDataset({ roles: Number(roles) }), folder);
}
