import type { ExamDate } from "../../eligibility/plan/body-dates.ts";
import type { CredentialPlan, Outlook, PlanEvent, PlanResult } from "../../eligibility/plan/plan-result.ts";
import type { Calendar, CalendarEntry } from "../calendar.ts";
import { pendingOf, wordConfirmation } from "../check/word-confirm.ts";
import { wordsFor } from "../check/words.ts";
import { THE_BODY_DECIDES } from "../word-closing.ts";
import { wordDay } from "../word-day.ts";
import { raised } from "../word-list.ts";
import { changedBy } from "./changed-by.ts";
import { wordAssumptions } from "./word-assumptions.ts";
import { type EventContext, labelOf, remarkOn, wordEvent, wordExam } from "./word-event.ts";
import { feesOfEvent, wordFee } from "./word-fee.ts";
import { mayLast } from "./word-outlook.ts";

/** What an entry is made of, before it gets its texts. */
interface Draft extends Pick<CalendarEntry, "id" | "from" | "to" | "title" | "category"> {
  readonly about: string;
}

/** Turns a plan into calendar entries: the days on which one can apply, their deadlines, and what happens on the way. */
export function planCalendar(result: PlanResult): Calendar {
  const { whatIf } = result;
  return {
    name: "My road to a credential",
    asOf: result.asOf,
    entries: distinct([
      ...entriesOf(result, result, []),
      ...(whatIf ? entriesOf({ ...whatIf, results: changedBy(result, whatIf) }, result, whatIf.texts) : []),
    ]),
  };
}

function entriesOf(outlook: Outlook, result: PlanResult, tried: readonly string[]): readonly CalendarEntry[] {
  const words = wordsFor({ ...result, profile: outlook.profile, results: [] }, "names");
  const context = { words, sources: result.sources };
  const common = [...wordAssumptions(result, outlook), `As of ${wordDay(result.asOf)}.`, THE_BODY_DECIDES];
  const prefix = tried.length === 0 ? "" : `What if ${tried.join("; ")}: `;
  const entry = ({ about, id, title, ...draft }: Draft, address?: string): CalendarEntry => ({
    ...draft,
    id: `${prefix === "" ? "" : "what-if-"}${id}`,
    title: prefix + title,
    text: [...(about === "" ? [] : [about]), ...common].join("\n"),
    ...(address !== undefined && { address }),
  });
  const { results } = outlook;
  return [
    ...personDrafts(results, context).map((draft) => entry(draft)),
    ...results.flatMap((plan) =>
      draftsOf(plan, context).map((draft) => entry(named(draft, plan), plan.credential.address)),
    ),
  ];
}

function named(draft: Draft, { credential }: CredentialPlan): Draft {
  return {
    ...draft,
    id: `${credential.id}-${draft.id}`,
    title: `${credential.abbreviation}: ${draft.title}`,
  };
}

/** What happens to the person, such as the end of a license: once, however many credentials it bears on. */
function personDrafts(plans: readonly CredentialPlan[], context: EventContext): readonly Draft[] {
  const drafts = new Map<string, Draft & { readonly for: readonly string[] }>();
  for (const { events, credential } of plans) {
    for (const event of events) {
      if (event.kind !== "entry") continue;
      const id = `${event.part}-${event.at + 1}-${event.what}`;
      const known = drafts.get(id)?.for ?? [];
      drafts.set(id, {
        ...{ id, from: event.day, to: event.day, title: wordEvent(event, context), about: "" },
        ...{ category: "On the way", for: [...known, credential.abbreviation] },
      });
    }
  }
  return [...drafts.values()].map(({ for: credentials, title, ...draft }) => ({
    ...draft,
    title: `${title} (${credentials.join(", ")})`,
  }));
}

function draftsOf(plan: CredentialPlan, context: EventContext): readonly Draft[] {
  return [...windowDrafts(plan, context), ...plan.events.flatMap((event) => eventDrafts(event, context))];
}

/** The first day of the window, and its last. */
function windowDrafts({ forecast, then, events }: CredentialPlan, context: EventContext): readonly Draft[] {
  const { words } = context;
  const { eligibleFrom, until } = forecast;
  if (eligibleFrom === null || !then) return [];
  const pending = pendingOf(then.confirm).map((each) => wordConfirmation(each, words));
  const about = pending.length === 0 ? [] : [`If you can confirm: ${pending.join("; ")}.`];
  const opening = events.find(({ kind, day }) => kind === "standing" && day === eligibleFrom);
  const condition = pending.length === 0 ? "" : ", if you can confirm what it asks";
  const day = (id: string, on: typeof eligibleFrom, title: string, more: readonly string[] = []): Draft => ({
    id,
    from: on,
    to: on,
    title,
    about: [...about, ...more].join("\n"),
    category: "Window",
  });
  return [
    day(
      ...(["eligible-from", eligibleFrom, `eligible from today on${condition}`] as const),
      opening && detailsOf(opening, context),
    ),
    ...(until === null
      ? []
      : [
          day(
            ...(["eligible-until", until] as const),
            `last day on which you are ${mayLast(forecast) ? "surely " : ""}eligible${condition}`,
          ),
        ]),
  ];
}

function eventDrafts(event: PlanEvent, context: EventContext): readonly Draft[] {
  const about = detailsOf(event, context).join("\n");
  const draft = (id: string, title: string, category: string): Draft => {
    const to = "to" in event ? event.to : event.day;
    return { id, from: event.day, to, title, about, category };
  };
  const said = wordEvent(event, context);
  switch (event.kind) {
    case "entry":
    case "standing":
      // What befalls the person, and the window, have entries of their own.
      return [];
    case "requirement":
      return [
        draft(
          `${event.requirement.about.id ?? labelOf(event.requirement, context.words)}-${event.answer}`,
          said,
          "On the way",
        ),
      ];
    case "rules":
      return [draft(`rules-${event.rules}`, said, "On the way")];
    case "apply": {
      const exam = idOfExam(event.exam);
      const last = draft(
        `apply-${exam}-last`,
        `last day to apply for the exam${wordExam(event.exam)}`,
        "Deadline",
      );
      return [draft(`apply-${exam}`, said, "Window"), { ...last, from: last.to }];
    }
    case "exam":
      return [draft(`exam-${idOfExam(event.exam)}`, said, "Window")];
    case "renewal":
      return [draft(event.exam ? `renewal-${idOfExam(event.exam)}` : "renewal", said, "Deadline")];
  }
}

/** How old the body's word is, and what falls due: each in a line. */
function detailsOf(event: PlanEvent, context: EventContext): readonly string[] {
  const remark = remarkOn(event, context);
  return [
    ...(remark === "" ? [] : [`${raised(remark)}.`]),
    ...feesOfEvent(event).map((fee) => `Fee: ${wordFee(fee, context.sources)}`),
  ];
}

function idOfExam({ month, text }: ExamDate): string {
  return month ?? text;
}

/** An id is given once: what comes back, such as a window that opens again, is numbered. */
function distinct(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const number = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, number);
    return number === 1 ? entry : { ...entry, id: `${entry.id}-${number}` };
  });
}
