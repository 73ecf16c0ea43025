import type { Answer } from "./answer.ts";
import { type Fact, isSameFact } from "./fact.ts";
import type { Supposition } from "./suppose.ts";

/**
 * The untold facts of a leaf, without those of the person that matter only together with what the body
 * leaves open: whatever else the person could tell, its answer is the same either way.
 */
export function bearingFacts(
  untold: readonly Fact[],
  answerIf: (supposed: readonly Supposition[]) => Answer | undefined,
): readonly Fact[] {
  const own = untold.filter(({ knownTo }) => knownTo === "person");
  if (own.length === 0 || own.length === untold.length) return untold;
  // It is supposed last: that nobody supervised a job says more than by whom, and how often.
  const answerBeside = (fact: Fact, isWell: boolean, areOthersWell: boolean) => {
    const others = own.filter((each) => !isSameFact(each, fact));
    return answerIf([...others.map((each) => ({ fact: each, isWell: areOthersWell })), { fact, isWell }]);
  };
  const bearing = own.filter((fact) =>
    [true, false].some((others) => answerBeside(fact, true, others) !== answerBeside(fact, false, others)),
  );
  // Several may change an answer only jointly.
  const answerOf = (isWell: boolean) => answerIf(own.map((fact) => ({ fact, isWell })));
  const kept = bearing.length > 0 || answerOf(true) === answerOf(false) ? bearing : own;
  return untold.filter((fact) => fact.knownTo === "body" || kept.includes(fact));
}
