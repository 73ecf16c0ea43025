import { Engine } from "json-rules-engine";

// The rules as somebody would write them for json-rules-engine: flat facts, of which those with "/" are amounts that were
// reckoned beforehand. It has one yes or no per rule, and no third answer.

/** An engine with one rule per credential, each of which it names in an event when the rule holds. */
export function createEngine(rules, lexicon) {
  const engine = new Engine();
  for (const { id, version } of rules) {
    engine.addRule({
      conditions: { all: [conditionOf(version.requires, { id, version, lexicon })] },
      event: { type: id },
    });
  }
  return engine;
}

/** What the conditions speak of: the license, degree and certification of a person, and what was reckoned beforehand. */
export function factsOf(person, findings, lexicon) {
  const [license] = person.licenses;
  const [degree] = person.degrees;
  const [certification] = person.certifications;
  const facts = {
    license: license.type,
    "license-standing": license.standing,
    "license-unrestricted": license.unrestricted,
    level: lexicon.levels.get(degree.level),
    field: degree.field,
    accredited: degree.accredited,
    "field-experience": degree.fieldExperience,
    certification: certification?.id ?? "none",
    "certification-standing": certification?.standing ?? "none",
    "certification-unrestricted": certification?.unrestricted ?? false,
    "good-moral-character": true,
  };
  for (const { id, finding } of findings) enterAmounts(finding, id, facts);
  return facts;
}

function enterAmounts(finding, id, facts) {
  for (const part of finding.of ?? []) enterAmounts(part, id, facts);
  for (const { unit, sure } of finding.needs ?? []) facts[nameOf(finding, id, unit)] = sure;
  if (finding.kind === "confirm") facts[finding.requirement.confirm] = finding.answer === "met";
}

function nameOf({ about }, id, unit) {
  return `${id}/${about.id}/${unit}`;
}

function conditionOf(rule, context) {
  switch (rule.kind) {
    case "all":
    case "any":
      return { [rule.kind]: rule.of.map((part) => conditionOf(part, context)) };
    case "license":
      return { all: licenseOf(rule, context.lexicon) };
    case "certification":
      return { all: certificationOf(rule) };
    case "degree":
      return { all: degreeOf(rule, context) };
    case "confirm":
      return test(rule.confirm, "equal", true);
    case "experience":
    case "together":
    case "continuing-education":
      return amountOf(rule, context);
    default:
      throw new Error(`the rule of ${context.id} asks ${rule.kind}, which has no translation`);
  }
}

function licenseOf({ types, permits, standing, unrestricted }, { independentAssessment }) {
  const permitting = [...independentAssessment]
    .filter(([, answer]) => answer === "yes")
    .map(([type]) => type);
  return [
    test("license", "in", permits ? permitting : types),
    ...when(standing, "license-standing"),
    ...when(unrestricted, "license-unrestricted"),
  ];
}

function certificationOf({ ids, standing, unrestricted }) {
  return [
    test("certification", "in", ids),
    ...when(standing, "certification-standing"),
    ...when(unrestricted, "certification-unrestricted"),
  ];
}

function degreeOf({ level, exactly, fields, accredited, fieldExperience }, { version, lexicon }) {
  const related = fields === "related" ? version.relatedFields : fields;
  return [
    test("level", exactly ? "equal" : "greaterThanInclusive", lexicon.levels.get(level)),
    ...(related ? [test("field", "in", related)] : []),
    ...when(accredited, "accredited"),
    ...when(fieldExperience, "field-experience"),
  ];
}

function amountOf(rule, { id }) {
  const { kind, months, hours, anyAmount } = rule;
  const inDays =
    kind === "continuing-education" || months === undefined ? [] : [atLeast("days", daysOf(months))];
  const inHours = hours === undefined ? [] : [atLeast("hours", hours)];
  const any = anyAmount ? [atLeast("entries", 1)] : [];
  return { all: [...inDays, ...inHours, ...any] };

  function atLeast(unit, needed) {
    return test(nameOf(rule, id, unit), "greaterThanInclusive", needed);
  }
}

function daysOf(months) {
  if (months % 12 !== 0) throw new Error(`${months} months are no whole years`);
  return (months / 12) * 365;
}

function when(value, fact) {
  return value === undefined ? [] : [test(fact, "equal", value)];
}

function test(fact, operator, value) {
  return { fact, operator, value };
}
