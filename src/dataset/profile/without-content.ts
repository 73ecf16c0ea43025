import type { Diagnostic, Span } from "../../domain/diagnostic.ts";

/**
 * A diagnostic about a profile, without the line that it stands on: a code frame would show what else the
 * person told there. The message names the token at fault, and the place stays.
 */
export function withoutContent(diagnostic: Diagnostic): Diagnostic {
  const { span, related, code, message } = diagnostic;
  return {
    ...diagnostic,
    message: code === "syntax/not-yaml" || code === "syntax/unknown-tag" ? withoutSource(message) : message,
    ...(span === undefined ? {} : { span: withoutLine(span) }),
    ...(related === undefined ? {} : { related: withoutLine(related) }),
  };
}

function withoutLine(span: Span): Span {
  return { ...span, text: "" };
}

/** After a second colon, or in quotes, the parser of YAML gives as much of the source as it stumbled over. */
function withoutSource(message: string): string {
  const [start = "", reason = ""] = message.split(": ");
  return [start, reason].filter((part) => part !== "" && !part.includes('"')).join(": ");
}
