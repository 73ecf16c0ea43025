import { type CodeExplanation, DIAGNOSTIC_CODES } from "../../domain/diagnostic-codes.ts";

const INTRO = `# Diagnostics

Every finding carries a code. \`rolewise explain <code>\` says the same as this page, which is written
from the program's own list by \`node scripts/write-diagnostics-doc.js\`.
`;

/** Writes the page that explains every code, as Markdown. */
export function diagnosticsDoc(): string {
  const entries = Object.entries(DIAGNOSTIC_CODES).map(([code, entry]) => section(code, entry));
  return [INTRO, ...entries].join("\n");
}

function section(code: string, { title, explanation, example }: CodeExplanation): string {
  const text = `## ${code}\n\n${title.charAt(0).toUpperCase()}${title.slice(1)}.\n\n${explanation}\n`;
  if (example === undefined) return text;
  return `${text}\nWrong:\n\n${fence(example.wrong)}\nRight:\n\n${fence(example.right)}`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}
