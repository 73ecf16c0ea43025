import type { Pay } from "../domain/money.ts";
import { type Role, SECTIONS, type Statement } from "../domain/role.ts";
import { buildRuleVersions } from "./build-rule-versions.ts";
import type { DatasetForm } from "./forms/dataset-form.ts";
import { withoutAbsent } from "./without-absent.ts";

type RoleForm = DatasetForm["roles"][string];
type StatementForm = NonNullable<RoleForm["sections"]["duties"]>[number];
type PayForm = NonNullable<StatementForm["pay"]>;

/** Makes the domain's role; its sections are in the order in which they are read, however they are written. */
export function buildRole(id: string, form: RoleForm): Role {
  const sections: Partial<Record<(typeof SECTIONS)[number]["id"], readonly Statement[]>> = {};
  for (const { id: section } of SECTIONS) {
    const statements = form.sections[section];
    if (statements) sections[section] = statements.map(buildStatement);
  }
  return {
    id,
    title: form.title,
    otherTitles: (form["other-titles"] ?? []).map((title) => withoutAbsent(title)),
    summary: withoutAbsent(form.summary),
    confusedWith: form["confused-with"] ?? [],
    occupations: (form.occupations ?? []).map((occupation) => withoutAbsent(occupation)),
    entry: buildRuleVersions(form.entry),
    sections,
  };
}

function buildStatement(form: StatementForm): Statement {
  const { id, topic, text, strength, credentials = [], note, sources } = form;
  const pay = form.pay && buildPay(form.pay);
  const { point = strength || pay ? JSON.stringify([text, strength, pay]) : text } = form;
  return withoutAbsent({ id, topic, text, point, strength, pay, credentials, note, sources });
}

function buildPay(form: PayForm): Pay {
  const { amount = 0, range = { from: amount, to: amount } } = form;
  return withoutAbsent({
    low: range.from,
    high: range.to,
    currency: form.currency,
    period: form.period,
    statistic: form.statistic ?? "unstated",
    year: form.year,
    proxy: form.proxy,
  });
}
