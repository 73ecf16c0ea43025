import { Composer, type CST, type YAMLError, type Document as YamlDocument } from "yaml";

/** What the parser makes of a text: its documents, the second one only to tell that there is one. */
export interface YamlComposition {
  readonly documents: readonly YamlDocument.Parsed[];
  /** In the order in which the parser found them, warnings after errors. */
  readonly complaints: readonly YAMLError[];
  /** Whether there were so many complaints that the rest of the text was not looked at. */
  readonly isCut: boolean;
}

/** Each complaint is an error object with a trace of its own, and a text can give cause for millions. */
const MOST_COMPLAINTS = 1000;
const TOO_MANY = new Error("too many complaints");

/**
 * Makes documents of tokens: YAML 1.2 with its core schema, without merge keys, and no check of equal
 * keys, because the parser's own compares every pair. Gives up after a thousand complaints.
 */
export function composeYaml(tokens: readonly CST.Token[], end: number): YamlComposition {
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false,
  });
  const count = countComplaints(composer);
  const documents: YamlDocument.Parsed[] = [];
  try {
    for (const document of composer.compose(untilTooMany(tokens, count), true, end)) {
      documents.push(document);
      if (documents.length === 2) break;
    }
  } catch (error) {
    if (error !== TOO_MANY) throw error;
  }
  const { errors, warnings } = composer.streamInfo();
  const found = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  return {
    documents,
    complaints: [...found, ...errors, ...warnings],
    isCut: count.complaints > MOST_COMPLAINTS,
  };
}

interface Count {
  complaints: number;
}

/**
 * Counts complaints and makes the parser stop, for which it has no public way. The parser catches what is
 * thrown in a list or map in order to complain of it, so every further complaint throws as well.
 */
function countComplaints(composer: Composer): Count {
  const complain: (...complaint: readonly unknown[]) => void = composer["onError"];
  const count: Count = { complaints: 0 };
  composer["onError"] = (...complaint: readonly unknown[]): void => {
    count.complaints += 1;
    if (count.complaints > MOST_COMPLAINTS) throw TOO_MANY;
    complain(...complaint);
  };
  return count;
}

/** These tokens become complaints, or can, without the parser's usual way to complain. */
function* untilTooMany(tokens: readonly CST.Token[], count: Count): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === "error" || token.type === "doc-end") count.complaints += 1;
    // Ended and not thrown, so that the parser hands over the document that has them.
    if (count.complaints > MOST_COMPLAINTS) return;
    yield token;
  }
}
