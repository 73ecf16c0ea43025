import { cleanText } from "../domain/clean-text.ts";
import type { Profile } from "../domain/profile.ts";
import type { CheckResult } from "../eligibility/check-result.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { Host } from "./host.ts";
import { beginning, type Inquiry } from "./interview/inquiry.ts";
import { interview } from "./interview/interview.ts";
import { standpointOf } from "./interview/next-question.ts";
import { offerToSave } from "./interview/offer-to-save.ts";
import type { LoadedDataset } from "./load-dataset.ts";
import type { Prompter } from "./prompter.ts";
import { type CheckAsked, repeatCommand } from "./repeat-command.ts";
import { resolveWidth } from "./resolve-width.ts";

/** What an interview is held for. */
export interface Occasion {
  readonly asked: CheckAsked;
  /** Something was told already: a file, or flags. */
  readonly isTold: boolean;
  /** The file that told it. */
  readonly profile?: string;
  readonly isData: LoadedDataset["isInput"];
  /** Writes the result, once the questions are over. */
  deliver(result: CheckResult): Promise<void>;
}

/**
 * Interviews a person, has the result written, offers to keep the answers in a file, and says the
 * command that gives the same without questions. It stands in a file of its own because only a run
 * that asks needs it.
 */
export async function holdInterview(
  prompter: Prompter,
  inquiry: Inquiry,
  told: Profile,
  occasion: Occasion,
  host: Pick<Host, "stderr" | "env" | "files">,
): Promise<CheckResult> {
  const start = standpointOf(inquiry, beginning(told));
  if (!start.next) {
    await occasion.deliver(start.result);
    return start.result;
  }
  const width = resolveWidth(undefined, host.env, host.stderr);
  const say = (text: string) => {
    for (const line of wrapText(cleanText(text), width)) host.stderr.write(`${line}\n`);
  };
  for (const line of occasion.isTold ? TOLD_BEFORE : FROM_NOTHING) say(line);
  host.stderr.write("\n");
  const { profile, result } = await interview(prompter, inquiry, told, say);
  host.stderr.write("\n");
  try {
    await occasion.deliver(result);
  } finally {
    // Answers are not lost where the result could not be written.
    await keep(profile === told ? undefined : profile, occasion, prompter, host);
  }
  return result;
}

/** Offers to keep what was told, if anything was, and says the command that gives the same without questions. */
async function keep(
  profile: Profile | undefined,
  { asked, profile: told, isData }: Occasion,
  prompter: Prompter,
  host: Pick<Host, "stderr" | "files">,
): Promise<void> {
  host.stderr.write("\n");
  const file = profile && (await offerToSave(profile, told, isData, prompter, host));
  // Not broken into lines: it is there to be copied.
  const command = repeatCommand(asked, file ?? profile);
  host.stderr.write(`\nThe same without questions: ${cleanText(command)}\n`);
}

const FROM_NOTHING = [
  "A few questions about what you hold and what you have done. Nobody's name is asked, and nothing leaves this computer.",
  "Arrow keys move and Enter chooses; in lists with boxes, the space bar marks what is so. Ctrl-C ends.",
];
const TOLD_BEFORE = [
  "What was told is not enough for an answer; these questions are about the rest. To do without them: --no-input.",
  ...FROM_NOTHING.slice(1),
];
