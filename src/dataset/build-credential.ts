import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Credential, ExamWindow, Fact, Fee } from "../domain/credential.ts";
import { buildRuleVersions } from "./build-rule-versions.ts";
import type { DatasetForm } from "./forms/dataset-form.ts";
import { withoutAbsent } from "./without-absent.ts";

type CredentialForm = NonNullable<DatasetForm["credentials"]>[string];
type FactForm = NonNullable<CredentialForm["about"]>[number];
type WindowForm = NonNullable<NonNullable<CredentialForm["exam"]>["windows"]>[number];
type FeeForm = NonNullable<CredentialForm["fees"]>[number];

/** Makes the domain's credential. */
export function buildCredential(id: string, form: CredentialForm): Credential {
  const { title, abbreviation, body, address, roles, exam, renewal } = form;
  const everyYears = renewal?.["every-years"];
  return {
    id,
    title,
    abbreviation,
    body,
    address,
    roles,
    summary: withoutAbsent(form.summary),
    about: facts(form.about),
    requirements: facts(form.requirements),
    rules: buildRuleVersions(form.rules, form.related),
    application: facts(form.application),
    exam: { facts: facts(exam?.facts), windows: (exam?.windows ?? []).map(buildWindow) },
    fees: (form.fees ?? []).map(buildFee),
    renewal: withoutAbsent({ everyYears, facts: facts(renewal?.facts) }),
  };
}

function facts(forms: readonly FactForm[] = []): readonly Fact[] {
  return forms.map((form) => withoutAbsent(form));
}

function buildWindow(form: WindowForm): ExamWindow {
  const { "apply-from": applyFrom, "apply-by": applyBy, ...cited } = form;
  return withoutAbsent({
    ...cited,
    applyFrom: applyFrom as CalendarDate | undefined,
    applyBy: applyBy as CalendarDate | undefined,
  });
}

function buildFee(form: FeeForm): Fee {
  return withoutAbsent({ ...form });
}
