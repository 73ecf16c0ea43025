import type { Answer } from "./answer.ts";

/** How a person stands towards a credential. */
export type Verdict = "eligible" | "not-yet" | "cannot-tell";

/** The verdict that the answer of a whole rule is. */
export function verdictOf(answer: Answer): Verdict {
  if (answer === "met") return "eligible";
  return answer === "not-met" ? "not-yet" : "cannot-tell";
}
