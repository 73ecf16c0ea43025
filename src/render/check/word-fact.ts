import { isCalendarMonth } from "../../domain/calendar-month.ts";
import type { Detail, Fact, ProfilePart } from "../../eligibility/fact.ts";
import type { Words } from "./words.ts";

interface FactWords {
  /** What is open, as a part of a sentence. */
  readonly open: string;
  readonly question: string;
  /** Put to who decides, where the rules leave open what becomes of the detail. */
  readonly toDecider: string;
  /** Of a date: what happened, told and asked, to follow the day. */
  readonly happened?: readonly [told: string, asked: string];
}

const PARTS: Readonly<Record<ProfilePart, Omit<FactWords, "toDecider">>> = {
  licenses: { open: "your licenses", question: "Which licenses do you hold, if any?" },
  degrees: { open: "your degrees", question: "Which degrees or diplomas have you been awarded, if any?" },
  certifications: {
    open: "your certifications",
    question: "Which certifications do you hold, if any?",
  },
  experience: {
    open: "your experience",
    question: "What work have you done: what kind, from when to when, how many hours a week?",
  },
  "experience-more": {
    open: "whether there is more experience",
    question: "Have you done more work than what is listed?",
  },
  "continuing-education": {
    open: "your continuing education",
    question: "Which continuing education have you taken: topic, hours, date?",
  },
  currently: { open: "what you work as now", question: "What do you work as now?" },
};

const DETAILS: Readonly<Record<Detail, FactWords>> = {
  type: detail("its type", "which type of license is it?"),
  standing: detail("its standing", "is it active, or inactive, suspended, expired?"),
  unrestricted: detail("whether it is unrestricted", "is it free of restrictions?"),
  issued: date("it was issued", "was it issued", "on which day was it issued?"),
  expires: date("it expires", "does it expire"),
  level: detail("its level", "which level is it: diploma, associate, bachelor, master, doctorate?"),
  field: detail("its field", "which field is it in?", "does its field count?"),
  accredited: detail("whether the program is accredited", "is the program accredited?"),
  "accredited-by": detail("who accredits the program", "which body accredits the program?"),
  awarded: date("it was awarded", "was it awarded"),
  "field-experience": detail(
    "whether it had supervised field experience",
    "was supervised field experience a part of it?",
  ),
  id: detail("which one it is", "which certification is it?"),
  kinds: detail("what kind of work it was", "what kind of work was it?"),
  from: date("it began", "did it begin"),
  to: date("it ended", "did it end", "when did it end, or does it go on?"),
  hours: detail("its hours", "how many hours?"),
  months: detail("its months", "how many months of full-time service does it come to?"),
  "full-time": detail("whether it was full time", "was it full time?"),
  paid: detail("whether it was paid", "was it paid?", "does unpaid work count?"),
  arrangement: detail(
    "whether it was employment",
    "was it employment, self-employment, an internship, volunteer work or something else?",
    "does work under such an arrangement count?",
  ),
  supervision: detail("whether it was supervised", "was it supervised?"),
  "supervised-by": detail("what the supervisor held", "which certification did the supervisor hold?"),
  "supervision-hours": detail(
    "its hours of supervision",
    "how many hours of supervision a year did it have?",
  ),
  setting: detail("its setting", "in what kind of place was it?"),
  topic: detail("its topic", "what was its topic?"),
  date: { ...date("it was taken", "was it taken"), open: "its date" },
  scope: detail(
    "whether it allows assessing clients independently",
    "does it allow assessing clients independently?",
  ),
  listed: detail("whether it is accepted", "is it accepted?"),
  "part-time": detail("what part time counts", "how much does part-time work count?"),
  share: detail("how its hours were divided", "how many of the hours went to each kind of work?"),
};

function detail(open: string, question: string, toDecider = question): FactWords {
  return { open, question, toDecider };
}

function date(told: string, asked: string, question = `when ${asked}?`): FactWords {
  return { ...detail(`when ${told}`, question), happened: [told, asked] };
}

/** Says what is not known, once for each entry: `job 2, not told: its hours, whether it was paid`. */
export function wordOpen(facts: readonly Fact[], words: Words): readonly string[] {
  const groups = new Map<string, readonly string[]>();
  for (const fact of facts) {
    const { part, entry } = fact;
    const subject = entry === undefined ? "" : `${words.entry(part, entry)}, `;
    const lead = subject + wordWhoKnows(fact, words);
    groups.set(lead, [...(groups.get(lead) ?? []), openOf(fact, words)]);
  }
  return [...groups].map(([lead, open]) => `${lead}: ${open.join(", ")}`);
}

/** Says what is not known of an entry that is named already. */
export function wordOpenDetail(fact: Fact, words: Words): string {
  return `${wordWhoKnows(fact, words)}: ${openOf(fact, words)}`;
}

function wordWhoKnows({ knownTo }: Fact, { decider }: Words): string {
  return knownTo === "body" ? `for ${decider} to say` : "not told";
}

/** What the body leaves open is whether a told detail counts, not what it is. */
function openOf(fact: Fact, words: Words): string {
  const { knownTo, part, detail: about } = fact;
  if (about === undefined) return PARTS[part].open;
  const { open, happened } = DETAILS[about];
  if (happened && hasMonth(fact, words)) return `on which day ${happened[0]}`;
  if (knownTo === "person") return open;
  return about === "field" || about === "paid" || about === "arrangement" ? "whether it counts" : open;
}

/** Asks for a fact in plain words, naming the entry, or says whom else to ask. */
export function wordQuestion(fact: Fact, words: Words): string {
  const { part, entry, detail: about, knownTo } = fact;
  if (about === undefined) return PARTS[part].question;
  const asked = wordAsked(fact, about, words);
  const subject = entry === undefined ? "" : words.entry(part, entry);
  if (knownTo === "body") return `Ask ${words.decider}${subject === "" ? "" : ` about ${subject}`}: ${asked}`;
  return subject === "" ? asked : `${subject}: ${asked}`;
}

function wordAsked(fact: Fact, about: Detail, words: Words): string {
  const { question, toDecider, happened } = DETAILS[about];
  if (fact.knownTo === "body") return toDecider;
  return happened && hasMonth(fact, words) ? `on which day ${happened[1]}?` : question;
}

/** Of a date whose month was told, only the day is open. */
function hasMonth({ part, entry, detail: about }: Fact, words: Words): boolean {
  if (about === undefined || entry === undefined) return false;
  return isCalendarMonth(words.date(part, entry, about) ?? "");
}
