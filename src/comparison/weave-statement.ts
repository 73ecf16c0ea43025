import type { Dataset } from "../domain/dataset.ts";
import type { Statement } from "../domain/role.ts";
import type { ComparedStatement } from "./comparison.ts";

/** Turns a role's statement into a compared one. */
export type Weave = (role: string, statement: Statement) => ComparedStatement;

/** Makes the function that adds to a statement what the dataset knows about it: its age and the disagreements over it. */
export function weaveStatement(dataset: Dataset, isOld: (sources: readonly string[]) => boolean): Weave {
  const disputes = new Map<string, string[]>();
  for (const disagreement of dataset.disagreements) {
    for (const { role, statement } of disagreement.statements) {
      const key = `${role}/${statement}`;
      disputes.set(key, [...(disputes.get(key) ?? []), disagreement.id]);
    }
  }
  return (role, { topic: _topic, point: _point, ...shown }) => ({
    ...shown,
    old: isOld(shown.sources),
    disputes: shown.id === undefined ? [] : (disputes.get(`${role}/${shown.id}`) ?? []),
  });
}
