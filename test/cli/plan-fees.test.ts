import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { printed, ROOT } from "../support/run-rolewise.ts";
import { emptyFolder } from "./support/shell.ts";

const STUDENT = ["--profile", join(ROOT, "docs", "examples", "student.yaml"), "--as-of", "2026-11-21"];

interface EventJson {
  readonly kind: string;
  readonly date: string;
  readonly to: string;
  readonly words: string;
  readonly note: string | null;
  readonly fees: readonly { readonly text: string; readonly amount: number; readonly read: string | null }[];
}

function eventsOf(...args: readonly string[]): readonly EventJson[] {
  return JSON.parse(printed(["plan", ...args, "--format", "json"])).results[0].events;
}

/** The bundled dataset, but for what follows the rules of the CCM. */
function datasetWith(...lines: readonly string[]): string {
  const folder = emptyFolder();
  cpSync(join(ROOT, "data"), folder, { recursive: true });
  const file = join(folder, "credentials", "ccm.yaml");
  const [kept] = readFileSync(file, "utf8").split(/^exam:$/m);
  writeFileSync(file, `${kept}${lines.join("\n")}\n`);
  return folder;
}

/** What happens to somebody who has long been eligible. */
function eventsBy(data: string, asOf: string): readonly EventJson[] {
  const job = "case-management from=2020-01-01 to=present 40h/week paid employment";
  const told = ["--license", "rn active unrestricted", "--experience", job];
  return eventsOf("ccm", "--data", data, ...told, "--as-of", asOf);
}

it("each fee stands with what it is paid for, as old as it is, in every format", () => {
  const due = eventsOf("ccm", ...STUDENT).map(({ kind, fees }) => [
    kind,
    fees.map(({ text, amount, read }) => `${text} ${amount} ${read}`),
  ]);
  const renewal = ["Renewal, newer copy 285", "Renewal, older copy 275", "Renewal by exam 470"];
  expect(due.filter(([, fees]) => (fees?.length ?? 0) > 0)).toEqual([
    ["apply", ["Application 235 2026-11-21"]],
    ["apply", ["Application 235 2026-11-21"]],
    ["exam", ["Exam 195 2026-11-21"]],
    ["exam", ["Exam 195 2026-11-21"]],
    ["renewal", renewal.map((fee) => `${fee} 2026-11-21`)],
    ["renewal", renewal.map((fee) => `${fee} 2026-11-21`)],
  ]);
  const rows: readonly Record<string, string>[] = parse(
    printed(["plan", "ccm", ...STUDENT, "--format", "csv"]),
    { columns: true },
  );
  expect(rows.find(({ event }) => event === "exam")).toMatchObject({
    date: "2027-08-01",
    fees: "Exam: $195 (read 2026-11-21)",
  });
  for (const format of ["terminal", "markdown"] as const) {
    const text = printed(["plan", "ccm", ...STUDENT, "--format", format]).replaceAll(/\*|\\/g, "");
    expect(text).toMatch(/Exam in August 2027 [^\n]*\n +[•-] Fee: Exam, \$195 \(read 2026-11-21\)/);
  }
});

it("without days to apply on record, the first day says so, and has the fees", () => {
  const [opening] = eventsOf("cmc", ...STUDENT).filter(({ kind }) => kind === "standing");
  expect(opening).toMatchObject({
    date: "2029-01-31",
    note: "no days to apply that are still to come are on record: ask the body; the last known are for October 2022: by September 14, 2022, read 2026-11-21",
  });
  const pace = ["--assume", "education case-management 2h/month"];
  const [first] = eventsOf("cmgt-bc", ...STUDENT, ...pace).filter(({ kind }) => kind === "standing");
  expect(first?.fees.map(({ amount }) => amount)).toEqual([395, 270]);
});

it("who is eligible already is told so on the day, with what there is to pay", () => {
  const folder = datasetWith(
    "fees: [{ text: Exam, amount: 180, currency: USD, due: exam, sources: [ccmc-faq] }]",
    "renewal: { every-years: 5 }",
  );
  const events = eventsBy(folder, "2026-11-21");
  expect(events.map(({ kind, date }) => [kind, date])).toEqual([
    ["standing", "2026-11-21"],
    ["renewal", "2031-11-21"],
  ]);
  expect(events[0]?.fees).toMatchObject([{ amount: 180 }]);
});

it("windows count that are still to come, of a month or not, though no months of every year are known", () => {
  const folder = datasetWith(
    "exam:",
    "  windows:",
    "    - { text: Spring, apply-from: 2027-01-10, apply-by: 2027-02-10, sources: [ccmc-faq] }",
    "    - { text: June, month: 2027-06, apply-by: 2027-05-01, sources: [ccmc-faq] }",
    "    - { text: Long ago, month: 2020-06, apply-by: 2020-05-01, sources: [ccmc-faq] }",
    "fees: [{ text: Exam, amount: 180, currency: USD, due: exam, sources: [ccmc-faq] }]",
  );
  const events = eventsBy(folder, "2026-11-21");
  expect(events.map(({ date, to, words, fees }) => `${date} ${to} ${words} ${fees.length}`)).toEqual([
    "2026-11-21 2026-11-21 Eligible from here on, if you can confirm the rest 0",
    "2026-11-21 2027-05-01 Apply for the exam in June 2027 0",
    "2027-01-10 2027-02-10 Apply for the exam (Spring) 1",
    "2027-06-01 2027-06-30 Exam in June 2027 1",
  ]);
  const [later] = eventsBy(folder, "2027-08-01");
  expect(later).toMatchObject({
    kind: "standing",
    note: expect.stringContaining("the last known are for June"),
  });
});
