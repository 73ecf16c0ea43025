/** The three answers of Kleene's strong logic; `unknown` is never counted as no. */
export type Answer = "met" | "not-met" | "unknown";

interface Answered {
  readonly answer: Answer;
}

/** The answer to "all of these": met for none at all. */
export function allOf(parts: readonly Answered[]): Answer {
  return atLeastOf(parts.length, parts);
}

/** The answer to "at least `n` of these". */
export function atLeastOf(n: number, parts: readonly Answered[]): Answer {
  let met = 0;
  let possible = 0;
  for (const { answer } of parts) {
    if (answer === "met") met += 1;
    if (answer !== "not-met") possible += 1;
  }
  return countedAnswer(n, met, possible);
}

/** The answer when so many are met of those that are asked, and so many are not out of reach. */
export function countedAnswer(asked: number, met: number, possible: number): Answer {
  if (met >= asked) return "met";
  return possible >= asked ? "unknown" : "not-met";
}
