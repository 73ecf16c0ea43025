import { type Ground, openRequirements } from "./ground.ts";
import { labelOf } from "./inquiry.ts";
import type { Question } from "./question.ts";

/** Asks what somebody works as now, among what the rules ask. */
export function askCurrently(ground: Ground): Question {
  const { dataset, profile } = ground;
  const ids = [...new Set(openRequirements(ground, "state").map(({ currently }) => currently))];
  return {
    kind: "some",
    key: "currently",
    message: "Which of this work do you do now?",
    choices: ids.map((id) => ({ value: id, name: labelOf(dataset, "experience", id) })),
    none: "None of it",
    take: (currently) => ({ ...profile, currently }),
  };
}
