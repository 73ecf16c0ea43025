/**
 * The library: load a dataset, compare roles, weigh people by rules, plan their roads, describe what is known, and render it.
 *
 * Everything but `loadDataset` is pure; documents are plain data that survive JSON.
 */
export { describeEntries } from "./catalog/describe-entries.ts";
export type { Entry, Showing } from "./catalog/entry.ts";
export {
  LIST_KINDS,
  type ListItem,
  type Listing,
  type ListKind,
  listDataset,
} from "./catalog/list-dataset.ts";
export { loadDataset } from "./cli/load-dataset-for-library.ts";
export { type CompareOptions, compareRoles } from "./comparison/compare-roles.ts";
export type * from "./comparison/comparison.ts";
export type { DatasetFile } from "./dataset/assemble.ts";
export { DEFAULT_LIMITS, type Limits } from "./dataset/limits.ts";
export type { ProfileReading } from "./dataset/profile/judge-profile.ts";
export { type ProfileWords, profileWordsOf } from "./dataset/profile/profile-words.ts";
export { readProfile } from "./dataset/profile/read-profile.ts";
export { type DatasetReading, readDataset } from "./dataset/read-dataset.ts";
export { type CalendarDate, isCalendarDate } from "./domain/calendar-date.ts";
export type { Credential, ExamWindow, Fact, Fee } from "./domain/credential.ts";
export type { Dataset, DatasetHead, Disagreement, StatementReference, Topic } from "./domain/dataset.ts";
export { type Diagnostic, RolewiseError, type Span } from "./domain/diagnostic.ts";
export { DIAGNOSTIC_CODES, type DiagnosticCode } from "./domain/diagnostic-codes.ts";
export type { Pay, PayPeriod, Statistic } from "./domain/money.ts";
export type { Profile } from "./domain/profile.ts";
export type { Requirement } from "./domain/requirement.ts";
export {
  type CitedText,
  type NearOccupation,
  type Role,
  SECTIONS,
  type SectionId,
  type Statement,
  type Strength,
} from "./domain/role.ts";
export type { RuleVersion } from "./domain/rule-version.ts";
export type { Authority, Source } from "./domain/source.ts";
export type { Permission, Word, WordKind } from "./domain/vocabulary.ts";
export type { Answer } from "./eligibility/answer.ts";
export { type CheckOptions, check } from "./eligibility/check.ts";
export type { CheckResult, CredentialResult, RoleResult } from "./eligibility/check-result.ts";
export { termsOf } from "./eligibility/choose-version.ts";
export { type Dossier, openDossier } from "./eligibility/dossier.ts";
export { explain } from "./eligibility/explain.ts";
export type { Amount, Finding } from "./eligibility/finding.ts";
export { type Forecast, forecast } from "./eligibility/forecast.ts";
export { type Lexicon, lexiconOf } from "./eligibility/lexicon.ts";
export type { Outcome } from "./eligibility/outcome.ts";
export type { Assumptions } from "./eligibility/plan/assumptions.ts";
export { type PlanOptions, plan } from "./eligibility/plan/plan.ts";
export type { PlanResult } from "./eligibility/plan/plan-result.ts";
export { type RoadResult, roadsFromZero } from "./eligibility/plan/road.ts";
export { type PreparedRule, prepareRule, type Terms } from "./eligibility/prepare-rule.ts";
export { openWeighing, weighRule } from "./eligibility/weigh-rule.ts";
export type { Weighing } from "./eligibility/weighing.ts";
export type { BytesFormatId, FormatId, RenderOptions, TextFormatId } from "./render/formats.ts";
export { renderBytes, renderDocument } from "./render/render-document.ts";
export type { SourceDetail } from "./render/sheet.ts";
export type { ResultDocument } from "./render/view-of.ts";
export { version } from "./version.ts";
