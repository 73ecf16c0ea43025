import type { Credential, ExamWindow, Fact, Fee } from "../domain/credential.ts";
import { formatMoney } from "../domain/money.ts";
import type { CitedText } from "../domain/role.ts";
import { plainItem, plainSection } from "./plain-section.ts";
import type { Item, SheetSection } from "./sheet.ts";
import { count } from "./word-source.ts";

/** Lays a credential out, but for its rules: what it is, what it asks of candidates, exam, fees, renewal. */
export function credentialSections(credential: Credential, serves: string): readonly SheetSection[] {
  const { abbreviation, body, address, summary, about, requirements, application, exam, fees, renewal } =
    credential;
  const section = (heading: string, rows: readonly (readonly [string, readonly Item[]])[]) =>
    plainSection(heading, abbreviation, rows);
  const every = renewal.everyYears;
  return [
    section("About", [
      ["In short", [cited(summary)]],
      ["Body", [plainItem(body)]],
      ["Address", [plainItem(address)]],
      ["Serves", [plainItem(serves)]],
      ...factRows(about),
    ]),
    section("Candidate requirements", factRows(requirements)),
    ...(application.length > 0 ? [section("Application checklist", factRows(application))] : []),
    section("Exam", [
      ...factRows(exam.facts),
      ...(exam.everyYear ? [["Every year", [cited(exam.everyYear)]] as const] : []),
      ...(exam.windows.length > 0 ? [["Exam windows", exam.windows.map(wordWindow)] as const] : []),
    ]),
    section("Fees", groupRows(fees.map((fee) => [fee.text, wordFee(fee)]))),
    section("Renewal", [
      ...(every === undefined ? [] : [["Every", [plainItem(count(every, "year"))]] as const]),
      ...factRows(renewal.facts),
    ]),
  ];
}

function factRows(facts: readonly Fact[]): readonly (readonly [string, readonly Item[]])[] {
  return groupRows(facts.map((fact) => [fact.label, cited(fact)]));
}

/** What bears the same label stands in one row, so that contradicting figures are seen together. */
function groupRows(
  items: readonly (readonly [string, Item])[],
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const [label, item] of items) groups.set(label, [...(groups.get(label) ?? []), item]);
  return [...groups];
}

function cited({ text, sources, note }: CitedText): Item {
  return plainItem(text, sources, [], note);
}

function wordWindow({ text, applyFrom, applyBy, sources, note }: ExamWindow): Item {
  const details = [
    ...(applyFrom ? [`apply from ${applyFrom}`] : []),
    ...(applyBy ? [`apply by ${applyBy}`] : []),
  ];
  return plainItem(text, sources, details, note);
}

function wordFee({ amount, currency, refundable, sources, note }: Fee): Item {
  const details = refundable === undefined ? [] : [refundable ? "refundable" : "not refundable"];
  return plainItem(formatMoney(amount, currency), sources, details, note);
}
