import type { Topic } from "../domain/dataset.ts";
import type { CitedText, Role, Statement } from "../domain/role.ts";

/** The rows that open every overview; their ids are reserved, no topic of a dataset may take them. */
export const introductoryTopics: readonly Topic[] = [
  { id: "summary", title: "In short" },
  { id: "other-titles", title: "Other titles" },
  { id: "occupations", title: "Nearest O*NET jobs" },
];

/** What a role says of itself before its statements: summary, other titles, near occupations. */
export function introduce(role: Role): readonly Statement[] {
  return [
    asStatement("summary", role.summary),
    ...role.otherTitles.map((title) => asStatement("other-titles", title)),
    ...role.occupations.map((occupation) =>
      asStatement("occupations", { ...occupation, text: `${occupation.text} (${occupation.code})` }),
    ),
  ];
}

function asStatement(topic: string, { text, sources, note }: CitedText): Statement {
  return { topic, text, point: text, credentials: [], sources, ...(note === undefined ? {} : { note }) };
}
