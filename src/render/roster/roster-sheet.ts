import { plainItem } from "../plain-section.ts";
import type { AnswerMark, Item, Sheet, SheetSection } from "../sheet.ts";
import { wordClosing } from "../word-closing.ts";
import { count } from "../word-source.ts";
import type { RosterCredential, RosterDocument, RosterPerson, RosterRows } from "./roster-document.ts";
import type { RosterStanding } from "./roster-standing.ts";

const MARKS: readonly AnswerMark[] = ["met", "confirm", "missing", "unknown"];
/** More than these would not be read in a row. */
const MOST = 3;

/** Lays a roster out: people by credentials, totals, whom to call, and what is most often missing. */
export function rosterSheet(document: RosterDocument): Sheet {
  const { people, credentials, rows, asOf, dataset } = document;
  return {
    title: `${people ? "Roster" : "Summary of the roster"}, as of ${asOf}`,
    intro: [plainItem(wordRows(rows))],
    sections: [
      ...(people ? [matrixSection(people, credentials)] : []),
      totalsSection(credentials),
      ...(people ? [callSection(people, credentials)] : []),
      lackingSection(credentials),
      ...(document.by === undefined ? [] : [soonSection(credentials, document.by)]),
    ],
    marks: people ? MARKS : [],
    oldMeaning: "",
    sources: [],
    closing: wordClosing(asOf, dataset, []),
  };
}

/** Says what became of the rows; those that were rejected are never passed over. */
function wordRows({ people, rejected, empty }: RosterRows): string {
  const parts = [
    `${wordPeople(people)} weighed`,
    `${count(rejected, "row")} rejected`,
    ...(empty > 0 ? [`${count(empty, "empty row")} skipped`] : []),
  ];
  return `${parts.join(", ")}.`;
}

function matrixSection(
  people: readonly RosterPerson[],
  credentials: readonly RosterCredential[],
): SheetSection {
  return {
    heading: "People",
    corner: "Id",
    columns: credentials.map(({ abbreviation }) => abbreviation),
    rows: people.map(({ id, standings }) => ({
      label: id,
      marks: [],
      cells: standings.map((standing) => [matrixItem(standing)]),
    })),
    whenEmpty: "Nobody.",
    remarks: meaningsFor(people).map((text) => plainItem(text)),
  };
}

function meaningsFor(people: readonly RosterPerson[]): readonly string[] {
  const isAhead = people.some(({ standings }) => standings.some(({ eligibleFrom }) => eligibleFrom));
  return people.length === 0 ? [] : [...MEANINGS, ...(isAhead ? [MEANING_OF_MONTH] : [])];
}

const MEANING_OF_MONTH =
  "2027-03: not yet; eligible from a day of that month on, if all goes on as told and what is asked is confirmed.";

const MEANINGS = [
  "yes: eligible. if 2: eligible if 2 things are confirmed.",
  "7mo: not yet, 7 months to go on the nearest way; ~ is an estimate. no: not yet, and how long it takes is not known, or it takes no time.",
  "ask 3: cannot be told; up to 3 answers decide it. ask body: only the body can tell, or no rules are on record.",
];

function matrixItem(standing: RosterStanding): Item {
  const [mark, text] = wordCell(standing);
  return { ...plainItem(text), marks: [mark] };
}

function wordCell({
  verdict,
  months,
  isEstimate,
  confirm,
  questions,
  eligibleFrom,
}: RosterStanding): readonly [AnswerMark, string] {
  const from = eligibleFrom?.slice(0, 7);
  switch (verdict) {
    case "eligible":
      return ["met", "yes"];
    case "eligible-if-confirmed":
      return ["confirm", `if ${confirm.length}`];
    case "not-yet":
      return ["missing", from ?? (months ? `${isEstimate ? "~" : ""}${months}mo` : "no")];
    default:
      return ["unknown", questions > 0 ? `ask ${questions}` : "ask body"];
  }
}

function totalsSection(credentials: readonly RosterCredential[]): SheetSection {
  return {
    heading: "Totals",
    corner: "Credential",
    columns: ["Eligible", "If confirmed", "Not yet", "Cannot tell"],
    rows: credentials.map(({ abbreviation, eligible, ifConfirmed, notYet, cannotTell }) => ({
      label: abbreviation,
      marks: [],
      cells: [eligible, ifConfirmed, notYet, cannotTell].map((number) => [plainItem(String(number))]),
    })),
    whenEmpty: "Nothing to check.",
    remarks: [],
  };
}

/** Those whom a call moves on: they qualify by confirming, or what they answer gives a verdict. */
function callSection(
  people: readonly RosterPerson[],
  credentials: readonly RosterCredential[],
): SheetSection {
  const names = credentials.map(({ abbreviation }) => abbreviation);
  const rows = people.flatMap(({ id, standings }) => {
    const items = wordCalls(standings, names).map((text) => plainItem(text));
    return items.length === 0 ? [] : [{ label: id, marks: [], cells: [items] }];
  });
  return {
    heading: "Whom to call",
    corner: "Id",
    columns: ["What to ask"],
    rows,
    whenEmpty: "Nobody qualifies by a confirmation, and no answer of anybody decides.",
    remarks: [],
  };
}

/** What to ask somebody, each thing once for all the credentials that hang on it. */
function wordCalls(standings: readonly RosterStanding[], names: readonly string[]): readonly string[] {
  const calls = new Map<string, readonly string[]>();
  for (const [place, standing] of standings.entries()) {
    const call = wordCall(standing);
    if (call !== "") calls.set(call, [...(calls.get(call) ?? []), names[place] ?? ""]);
  }
  return [...calls].map(([call, credentials]) => `${credentials.join(", ")}: ${call}`);
}

function wordCall({ verdict, confirm, oneAnswer, questions, ask }: RosterStanding): string {
  if (verdict === "eligible-if-confirmed") return `eligible if confirmed: ${few(confirm)}`;
  if (oneAnswer !== "") return `one answer decides: ${oneAnswer}`;
  return verdict === "cannot-tell" && questions > 0
    ? `up to ${count(questions, "answer")} decide it: ${few(ask)}`
    : "";
}

function few(texts: readonly string[]): string {
  const rest = texts.length - MOST;
  const shown = texts.slice(0, MOST).join("; ");
  return rest > 0 ? `${shown}; and ${rest} more` : shown;
}

function wordPeople(number: number): string {
  return number === 1 ? "1 person" : `${number} people`;
}

function soonSection(credentials: readonly RosterCredential[], by: string): SheetSection {
  return {
    heading: `Eligible by ${by}`,
    corner: "What",
    columns: [
      "Who becomes eligible, and from which day on, if all goes on as told and what is asked is confirmed",
    ],
    rows: credentials.map(({ abbreviation, soon = [] }) => ({
      label: abbreviation,
      marks: [],
      cells: [
        soon.length === 0 ? [plainItem("nobody")] : soon.map(({ id, from }) => plainItem(`${id}: ${from}`)),
      ],
    })),
    whenEmpty: "",
    remarks: [],
  };
}

function lackingSection(credentials: readonly RosterCredential[]): SheetSection {
  return {
    heading: "Most often missing",
    corner: "What",
    columns: ["Missing on the nearest way of those who are not yet eligible"],
    rows: credentials.map(({ abbreviation, lacking }) => ({
      label: abbreviation,
      marks: [],
      cells: [
        lacking.length === 0
          ? [plainItem("nothing")]
          : lacking.slice(0, MOST).map(({ what, people }) => plainItem(`${what}: ${wordPeople(people)}`)),
      ],
    })),
    whenEmpty: "",
    remarks: [],
  };
}
