import type { CredentialPlan, Outlook, PlanEvent, PlanResult } from "../../eligibility/plan/plan-result.ts";
import type { Calendar, CalendarEntry } from "../calendar.ts";
import { pendingOf, wordConfirmation } from "../check/word-confirm.ts";
import { wordsFor } from "../check/words.ts";
import { THE_BODY_DECIDES } from "../word-closing.ts";
import { raised } from "../word-list.ts";
import { wordAssumptions } from "./word-assumptions.ts";
import { wordDay, wordMonth } from "./word-day.ts";
import { type EventContext, labelOf, remarkOn, wordEvent } from "./word-event.ts";

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
      ...entriesOf(result, result, ""),
      ...(whatIf ? entriesOf(whatIf, result, `What if ${whatIf.texts.join("; ")}: `) : []),
    ]),
  };
}

function entriesOf(outlook: Outlook, result: PlanResult, prefix: string): readonly CalendarEntry[] {
  const words = wordsFor({ ...result, profile: outlook.profile, results: [] }, "names");
  const context = { words, sources: result.sources };
  const common = [...wordAssumptions(result, outlook), `As of ${wordDay(result.asOf)}.`, THE_BODY_DECIDES];
  return outlook.results.flatMap((plan) =>
    draftsOf(plan, context).map(({ about, id, title, ...draft }) => ({
      ...draft,
      id: `${prefix === "" ? "" : "what-if-"}${plan.credential.id}-${id}`,
      title: `${prefix}${plan.credential.abbreviation}: ${title}`,
      text: [...(about === "" ? [] : [about]), ...common].join("\n"),
      address: plan.credential.address,
    })),
  );
}

function draftsOf(plan: CredentialPlan, context: EventContext): readonly Draft[] {
  return [...windowDrafts(plan, context), ...plan.events.flatMap((event) => eventDrafts(event, context))];
}

/** The first day of the window, and its last. */
function windowDrafts({ forecast, then }: CredentialPlan, { words }: EventContext): readonly Draft[] {
  const { eligibleFrom, until } = forecast;
  if (eligibleFrom === null || !then) return [];
  const pending = pendingOf(then.confirm).map((each) => wordConfirmation(each, words));
  const about = pending.length === 0 ? "" : `If you can confirm: ${pending.join("; ")}.`;
  const condition = pending.length === 0 ? "" : ", if you can confirm what it asks";
  const day = (id: string, on: typeof eligibleFrom, title: string): Draft => ({
    id,
    from: on,
    to: on,
    title,
    about,
    category: "Window",
  });
  return [
    day("eligible-from", eligibleFrom, `eligible from today on${condition}`),
    ...(until === null
      ? []
      : [day("eligible-until", until, `last day on which you are eligible${condition}`)]),
  ];
}

function eventDrafts(event: PlanEvent, context: EventContext): readonly Draft[] {
  const remark = remarkOn(event, context);
  const about = remark === "" ? "" : `${raised(remark)}.`;
  const draft = (id: string, title: string, category: string): Draft => {
    const to = "to" in event ? event.to : event.day;
    return { id, from: event.day, to, title, about, category };
  };
  const said = wordEvent(event, context);
  switch (event.kind) {
    case "entry":
      return [draft(`${event.part}-${event.at + 1}-${event.what}`, said, "On the way")];
    case "requirement":
      return [
        draft(
          `${event.requirement.about.id ?? labelOf(event.requirement, context.words)}-${event.answer}`,
          said,
          "On the way",
        ),
      ];
    case "standing":
      // The window has entries of its own.
      return [];
    case "rules":
      return [draft(`rules-${event.rules}`, said, "On the way")];
    case "apply": {
      const { month } = event.exam;
      const last = draft(
        `apply-${month}-last`,
        `last day to apply for the exam in ${wordMonth(month)}`,
        "Deadline",
      );
      return [draft(`apply-${month}`, said, "Window"), { ...last, from: last.to }];
    }
    case "exam":
      return [draft(`exam-${event.exam.month}`, said, "Window")];
    case "renewal":
      return [draft(`renewal-${event.exam.month}`, said, "Deadline")];
  }
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
