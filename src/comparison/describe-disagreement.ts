import { type Dataset, type Disagreement, type StatementReference, statementsOf } from "../domain/dataset.ts";
import type { ComparedDisagreement } from "./comparison.ts";

/** Makes the function that spells a disagreement out: each side in its own words, the more authoritative marked. */
export function describeDisagreement(dataset: Dataset): (disagreement: Disagreement) => ComparedDisagreement {
  const texts = new Map(
    dataset.roles.flatMap((role) =>
      statementsOf(role).map((statement) => [`${role.id}/${statement.id}`, statement.text]),
    ),
  );
  const textOf = ({ role, statement }: StatementReference) => texts.get(`${role}/${statement}`) ?? "";
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
