import {
  byId,
  type Dataset,
  type Disagreement,
  type StatementReference,
  statementsOf,
} from "../domain/dataset.ts";
import type { ComparedDisagreement } from "./comparison.ts";

/** Makes the function that spells a disagreement out: each side in its own words, the more authoritative marked. */
export function describeDisagreement(dataset: Dataset): (disagreement: Disagreement) => ComparedDisagreement {
  const roles = byId(dataset.roles);
  const textOf = ({ role: roleId, statement }: StatementReference): string => {
    const role = roles.get(roleId);
    return (role && statementsOf(role).find(({ id }) => id === statement)?.text) ?? "";
  };
  return ({ id, title, why, statements, prefer, sources }) => ({
    id,
    title,
    why,
    statements: statements.map((reference) => ({
      role: reference.role,
      id: reference.statement,
      text: textOf(reference),
      preferred: prefer.some(
        ({ role, statement }) => role === reference.role && statement === reference.statement,
      ),
    })),
    sources,
  });
}
