import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createEngine, factsOf } from "./json-rules.js";
import { measure } from "./measure.js";
import { root } from "./paths.js";
import { AS_OF, makePeople } from "./people.js";
import { printTable } from "./print-table.js";

const CREDENTIALS = ["ccm", "cmgt-bc", "cmc"];
const PEOPLE = 128;
/** Weighing takes so little that one pass would measure the clock. */
const PASSES = 16;
const WARM_UP = 20;
const PEER = "json-rules-engine";
const TREE = "rolewise, outcome tree";
const EXPLAINED = "rolewise, explained";

/** Measures the weighing of the bundled rules of three credentials inside this process, beside json-rules-engine. */
export async function measureWeighing({ rounds }) {
  const library = await import(pathToFileURL(join(root, "dist", "lib", "index.js")).href);
  const dataset = await library.loadDataset();
  const lexicon = library.lexiconOf(dataset.vocabulary);
  const rules = CREDENTIALS.map((id) => {
    const { rules: versions } = dataset.credentials.find((credential) => credential.id === id);
    const version = versions.find(({ requires }) => requires);
    return { id, version, rule: library.prepareRule(version.requires, library.termsOf(version, lexicon)) };
  });
  const engine = createEngine(rules, lexicon);
  const rows = [];
  for (const [label, dated, design] of [
    ["undated totals", false, ">= 60"],
    ["dated jobs", true, ">= 20"],
  ]) {
    const people = makePeople(PEOPLE, { dated });
    const facts = people.map((person) => factsOf(person, findingsOf(library, rules, person), lexicon));
    await compareAnswers(library, rules, engine, people, facts);
    const subjects = [
      { name: PEER, run: () => runAll(engine, facts) },
      { name: TREE, run: () => weighAll(library, rules, people, () => undefined) },
      { name: EXPLAINED, run: () => weighAll(library, rules, people, library.explain) },
    ];
    const times = await measure(subjects, { rounds, warmUp: WARM_UP });
    const base = times.get(PEER);
    for (const { name } of subjects) {
      const passes = name === PEER ? 1 : PASSES;
      const { median, least } = times.get(name);
      const perSecond = (PEOPLE * passes * 1000) / median;
      rows.push([
        `${name}, ${label}`,
        perSecond.toFixed(0),
        ((base.median * passes) / median).toFixed(1),
        ((base.least * passes) / least).toFixed(1),
        name === TREE ? design : "",
      ]);
    }
  }
  printTable({
    heading: `Weighing ${CREDENTIALS.length} rules for each of ${PEOPLE} people`,
    about: `People a second, and how many times as many as json-rules-engine, to which all amounts are given; ${rounds} rounds.`,
    columns: ["", "median", "x", "x, fastest", "design"],
    rows,
  });
}

function findingsOf({ openDossier, openWeighing, weighRule, explain }, rules, person) {
  const dossier = openDossier(person, AS_OF);
  return rules.map(({ id, rule }) => {
    const weighing = openWeighing(rule, dossier);
    return { id, finding: explain(weighRule(weighing), weighing) };
  });
}

/** Two programs that do not agree cannot be compared. */
async function compareAnswers(library, rules, engine, people, facts) {
  for (const [place, person] of people.entries()) {
    const { events } = await engine.run(facts[place]);
    const theirs = new Set(events.map(({ type }) => type));
    for (const { id, finding } of findingsOf(library, rules, person)) {
      if ((finding.answer === "met") === theirs.has(id)) continue;
      throw new Error(`${PEER} disagrees on ${id}: ${JSON.stringify(person)}`);
    }
  }
}

async function runAll(engine, facts) {
  for (const each of facts) await engine.run(each);
}

function weighAll({ openDossier, openWeighing, weighRule }, rules, people, read) {
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const person of people) {
      const dossier = openDossier(person, AS_OF);
      for (const { rule } of rules) {
        const weighing = openWeighing(rule, dossier);
        read(weighRule(weighing), weighing);
      }
    }
  }
}
