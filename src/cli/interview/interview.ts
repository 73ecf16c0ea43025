import type { Profile } from "../../domain/profile.ts";
import type { CheckResult } from "../../eligibility/check-result.ts";
import type { Choice, Prompter } from "../prompter.ts";
import { beginning, type Inquiry, type Progress } from "./inquiry.ts";
import { type Standpoint, standpointOf } from "./next-question.ts";
import type { Question } from "./question.ts";
import { accountsFor, lacksSomething } from "./weighed.ts";
import { wordPlanProgress } from "./word-plan-progress.ts";
import { wordProgress } from "./word-progress.ts";

const BACK = "<";
const UNKNOWN = "?";
const STOP = "!";
const NONE = "0";

/** What came of an interview. */
export interface Interviewed {
  readonly profile: Profile;
  readonly result: CheckResult;
}

/**
 * Asks a person for what can still change an answer, one screen at a time, and says after each what the
 * answers so far decide. Whatever was told before is taken as it is. Going back forgets what came after.
 */
export async function interview(
  prompter: Prompter,
  inquiry: Inquiry,
  told: Profile,
  say: (line: string) => void,
): Promise<Interviewed> {
  let progress = beginning(told);
  let said = "";
  const before: Progress[] = [];
  for (;;) {
    const standpoint = standpointOf(inquiry, progress);
    const { profile, result, next } = standpoint;
    progress = { ...progress, profile };
    const canGoBack = before.length > 0;
    const line = canGoBack ? wordSoFar(standpoint) : "";
    if (line !== said && line !== "") say(line);
    said = line;
    const turn = next
      ? await put(next, progress, canGoBack, prompter)
      : await offerWhole(inquiry, progress, standpoint, canGoBack, prompter);
    if (turn === STOP) return { profile, result };
    if (turn === BACK) {
      progress = before.pop() ?? progress;
    } else {
      before.push(progress);
      progress = turn;
    }
  }
}

function wordSoFar({ result, ahead }: Standpoint): string {
  return ahead ? wordPlanProgress(ahead) : wordProgress(result);
}

type Turn = Progress | typeof BACK | typeof STOP;

async function put(
  { part, question }: NonNullable<Standpoint["next"]>,
  progress: Progress,
  canGoBack: boolean,
  prompter: Prompter,
): Promise<Turn> {
  const reply = await ask(question, canGoBack, prompter);
  if (reply === BACK || reply === STOP) return reply;
  const asked = new Set([...progress.asked, question.key]);
  const profile = reply === UNKNOWN ? (question.unknown ?? progress.profile) : reply;
  return { ...progress, profile, asked, part };
}

type Reply = Profile | typeof BACK | typeof UNKNOWN | typeof STOP;

async function ask(question: Question, canGoBack: boolean, prompter: Prompter): Promise<Reply> {
  const { message } = question;
  if (question.kind === "text") return askText(question, canGoBack, prompter);
  const aside: readonly Choice[] = [
    ...(question.kind === "some" && question.none ? [{ value: NONE, name: question.none }] : []),
    { value: UNKNOWN, name: "I don't know" },
    ...(canGoBack ? [{ value: BACK, name: "Back" }] : []),
    { value: STOP, name: "Enough: show what can be told" },
  ];
  const values =
    question.kind === "some"
      ? await prompter.selectSome(message, question.choices, 1, aside)
      : [await prompter.select(message, question.choices, aside)];
  const [only = NONE] = values;
  if (only === BACK || only === UNKNOWN || only === STOP) return only;
  if (question.kind === "one") return question.take(only);
  return question.take(values.filter((value) => value !== NONE));
}

async function askText(
  { message, read }: Extract<Question, { readonly kind: "text" }>,
  canGoBack: boolean,
  prompter: Prompter,
): Promise<Reply> {
  const hint = canGoBack ? "Type ? if you don't know, < to go back." : "Type ? if you don't know.";
  const problem = (text: string): string | undefined => {
    const written = text.trim();
    if (written === UNKNOWN || (written === BACK && canGoBack)) return undefined;
    const taken = read(text);
    return typeof taken === "string" ? taken : undefined;
  };
  const text = await prompter.text(`${message}\n${hint}`, problem);
  const written = text.trim();
  if (written === UNKNOWN || written === BACK) return written;
  const taken = read(text);
  if (typeof taken === "string") throw new Error("an answer that was refused");
  return taken;
}

/** A "not yet" may be certain long before everything that is missing is known. */
async function offerWhole(
  inquiry: Inquiry,
  progress: Progress,
  standpoint: Standpoint,
  wasAsked: boolean,
  prompter: Prompter,
): Promise<Turn> {
  const whole: Progress = { ...progress, goal: "whole" };
  const mayOffer = progress.goal !== "whole" && wasAsked && lacksSomething(standpoint);
  if (!mayOffer || !standpointOf(inquiry, whole).next) return STOP;
  const isCertain = accountsFor(standpoint, "verdict").every(({ ask }) => ask.length === 0);
  const choice = await prompter.select(
    `Go on, to see everything that is missing?\n${isCertain ? "The answer is certain; a" : "A"} few more questions would complete the list.`,
    [
      { value: "more", name: "Go on asking" },
      { value: STOP, name: "Show the answer" },
    ],
    [{ value: BACK, name: "Back" }],
  );
  return choice === "more" ? whole : choice;
}
