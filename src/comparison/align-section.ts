import type { Dataset } from "../domain/dataset.ts";
import type { Role, SectionId, Statement } from "../domain/role.ts";
import type { Row, RowStatus } from "./comparison.ts";
import { introduce, introductoryTopics } from "./introduce-role.ts";
import type { Weave } from "./weave-statement.ts";

/**
 * Brings what the roles say in one section into rows, one a topic: statements about the same thing
 * stand side by side, and a topic on which only some roles speak keeps its gaps.
 */
export function alignSection(
  section: SectionId,
  roles: readonly Role[],
  dataset: Dataset,
  weave: Weave,
): readonly Row[] {
  const columns = roles.map((role) => byTopic(role, section));
  const spoken = new Set(columns.flatMap((column) => [...column.keys()]));
  const topics = section === "overview" ? [...introductoryTopics, ...dataset.topics] : dataset.topics;
  return topics
    .filter(({ id }) => spoken.has(id))
    .map((topic) => {
      const statements = columns.map((column) => column.get(topic.id) ?? []);
      const cells = roles.map((role, place) => ({
        role: role.id,
        statements: (statements[place] ?? []).map((statement) => weave(role.id, statement)),
      }));
      const shown = cells.flatMap((cell) => cell.statements);
      return {
        topic: topic.id,
        title: topic.title,
        status: statusOf(statements),
        disputed: shown.some((statement) => statement.disputes.length > 0),
        old: shown.some((statement) => statement.old),
        cells,
      };
    });
}

function byTopic(role: Role, section: SectionId): ReadonlyMap<string, readonly Statement[]> {
  const introduction = section === "overview" ? introduce(role) : [];
  const grouped = new Map<string, Statement[]>();
  for (const statement of [...introduction, ...(role.sections[section] ?? [])]) {
    const group = grouped.get(statement.topic);
    if (group) group.push(statement);
    else grouped.set(statement.topic, [statement]);
  }
  return grouped;
}

function statusOf(cells: readonly (readonly Statement[])[]): RowStatus {
  if (cells.some((statements) => statements.length === 0)) return "one-sided";
  const points = cells.map((statements) =>
    [...new Set(statements.map((statement) => statement.point))].sort(),
  );
  const [first = []] = points;
  const alike = points.every(
    (list) => list.length === first.length && list.every((point, i) => point === first[i]),
  );
  return alike ? "shared" : "differs";
}
