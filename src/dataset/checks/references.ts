import { nearest } from "../../domain/nearest.ts";
import type { Assembly } from "../assemble.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";
import { quoted } from "../found-text.ts";
import { isRecord } from "../is-record.ts";
import type { Kind, Known } from "./known.ts";

/** Which keys of a record refer to which kind of record, wherever in it they stand. */
const REFERENCES: ReadonlyMap<string, Kind> = new Map([
  ["sources", "source"],
  ["source", "source"],
  ["topic", "topic"],
  ["credentials", "credential"],
  ["confused-with", "role"],
  ["roles", "role"],
]);

/** Keys that may hold one id without a list. */
const SINGLE: ReadonlySet<string> = new Set(["topic", "source", "sources"]);

const UNKNOWN = {
  source: "data/unknown-source",
  topic: "data/unknown-topic",
  role: "data/unknown-role",
  credential: "data/unknown-credential",
} as const;

/** The places in a dataset where records refer to others. */
const REFERRING = ["roles", "credentials", "disagreements", "vocabulary"] as const;

/**
 * Checks that every reference leads to a record, and gives back what is referred to. It walks the
 * data as it is written, so that a fault elsewhere in a record hides no reference.
 */
export function checkReferences(
  assembly: Assembly,
  known: Known,
  findings: Findings,
): ReadonlyMap<Kind, ReadonlySet<string>> {
  const used = new Map<Kind, Set<string>>();
  const path: (string | number)[] = [];

  function refer(kind: Kind, id: unknown): void {
    if (typeof id !== "string" || id.trim() === "") return;
    const ids = used.get(kind) ?? new Set();
    used.set(kind, ids.add(id));
    const candidates = known.get(kind);
    if (candidates && !candidates.has(id)) reportUnknown(findings, kind, id, [...path], candidates);
  }

  function visitField(key: string, value: unknown): void {
    const kind = REFERENCES.get(key);
    if (kind !== undefined && typeof value === "string" && SINGLE.has(key)) refer(kind, value);
    else if (kind !== undefined && Array.isArray(value)) {
      visitItems(value, (id) => refer(kind, id));
      reportRepeated(findings, value, path);
    } else visit(value);
  }

  function visitItems(items: readonly unknown[], take: (item: unknown) => void): void {
    items.forEach((item, place) => {
      path.push(place);
      take(item);
      path.pop();
    });
  }

  function visit(value: unknown): void {
    if (Array.isArray(value)) visitItems(value, visit);
    if (!isRecord(value)) return;
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      visitField(key, child);
      path.pop();
    }
  }

  for (const key of REFERRING) {
    const records = assembly.value[key];
    if (!isRecord(records)) continue;
    for (const [id, record] of Object.entries(records)) {
      path.push(key, id);
      visit(record);
      path.length = 0;
    }
  }
  return used;
}

/** Reports the items of a list that stand in it before, each with its first place. */
export function reportRepeated(findings: Findings, list: readonly unknown[], path: Path): void {
  const first = new Map<string, number>();
  list.forEach((item, place) => {
    if (typeof item !== "string") return;
    const earlier = first.get(item);
    if (earlier === undefined) {
      first.set(item, place);
      return;
    }
    const message = `${quoted(item)} stands in this list twice`;
    const [here, related] = [
      [...path, place],
      [...path, earlier],
    ];
    const hint = "remove one of the two";
    findings.error("data/named-twice", here, () => ({ part: "value", message, hint, related }));
  });
}

function reportUnknown(
  findings: Findings,
  kind: Kind,
  id: string,
  path: Path,
  candidates: ReadonlySet<string>,
): void {
  findings.error(UNKNOWN[kind], path, () => {
    const meant = nearest(id, candidates);
    const message = `the dataset has no ${kind} ${quoted(id)}`;
    const hint = meant === undefined ? `correct the id, or add the ${kind}` : `did you mean ${meant}?`;
    return { part: "value", message, hint };
  });
}
