/** The three answers of Kleene's strong logic; `unknown` is never counted as no. */
export type Answer = "met" | "not-met" | "unknown";

/** The answer to "all of these": met for none at all. */
export function allOf(answers: readonly Answer[]): Answer {
  return atLeastOf(answers.length, answers);
}

/** The answer to "any of these": not met for none at all. */
export function anyOf(answers: readonly Answer[]): Answer {
  return atLeastOf(1, answers);
}

/** The answer to "at least `n` of these". */
export function atLeastOf(n: number, answers: readonly Answer[]): Answer {
  let met = 0;
  let possible = 0;
  for (const answer of answers) {
    if (answer === "met") met += 1;
    if (answer !== "not-met") possible += 1;
  }
  if (met >= n) return "met";
  return possible >= n ? "unknown" : "not-met";
}
