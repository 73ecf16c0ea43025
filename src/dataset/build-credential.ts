import type { CalendarDate } from "../domain/calendar-date.ts";
import type { CalendarMonth } from "../domain/calendar-month.ts";
import type { Credential, ExamMonths, ExamWindow, Fact, Fee } from "../domain/credential.ts";
import { buildRuleVersions } from "./build-rule-versions.ts";
import type { DatasetForm } from "./forms/dataset-form.ts";
import { withoutAbsent } from "./without-absent.ts";

type CredentialForm = NonNullable<DatasetForm["credentials"]>[string];
type FactForm = NonNullable<CredentialForm["about"]>[number];
type WindowForm = NonNullable<NonNullable<CredentialForm["exam"]>["windows"]>[number];
type MonthsForm = NonNullable<NonNullable<CredentialForm["exam"]>["every-year"]>;
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
    exam: withoutAbsent({
      facts: facts(exam?.facts),
      windows: (exam?.windows ?? []).map(buildWindow),
      everyYear: exam?.["every-year"] && buildMonths(exam["every-year"]),
    }),
    fees: (form.fees ?? []).map(buildFee),
    renewal: withoutAbsent({ everyYears, facts: facts(renewal?.facts) }),
  };
}

function facts(forms: readonly FactForm[] = []): readonly Fact[] {
  return forms.map((form) => withoutAbsent(form));
}

function buildWindow(form: WindowForm): ExamWindow {
  const { "apply-from": applyFrom, "apply-by": applyBy, month, ...cited } = form;
  return withoutAbsent({
    ...cited,
    month: month as CalendarMonth | undefined,
    applyFrom: applyFrom as CalendarDate | undefined,
    applyBy: applyBy as CalendarDate | undefined,
  });
}

function buildMonths({ "months-of-year": months, ...cited }: MonthsForm): ExamMonths {
  return withoutAbsent({ ...cited, months });
}

function buildFee(form: FeeForm): Fee {
  return withoutAbsent({ ...form });
}
