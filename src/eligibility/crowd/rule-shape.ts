import { countedAnswer } from "../answer.ts";
import { MET, NOT_MET, orderOf, UNKNOWN } from "../distance.ts";
import type { AmountLeaf } from "../lack.ts";
import type { PreparedNode, PreparedRule, PreparedService } from "../prepare-rule.ts";

/** A rule as far as its answer goes: a branch asks so many of its parts, and a leaf is told by its place. */
type Shape = number | { readonly n: number; readonly of: readonly Shape[] };

/** What of a rule is weighed for each of very many people. */
export interface RuleShape {
  readonly shape: Shape;
  /** The leaves that ask amounts, in the order of the rule. */
  readonly slots: readonly AmountLeaf[];
  /** All that asks for service, alone or together with other service. */
  readonly services: readonly PreparedService[];
}

/**
 * Reads the shape of a rule. Nothing where what service comes to is no plain sum of what each total brings: where a leaf asks
 * two amounts, or service has to follow other service.
 */
export function shapeOfRule({ root }: PreparedRule): RuleShape | undefined {
  const slots: AmountLeaf[] = [];
  const services: PreparedService[] = [];
  let place = 0;
  let isPlain = true;

  const read = (node: PreparedNode): Shape => {
    if (node.kind === "branch") return { n: node.detail.n, of: node.detail.of.map(read) };
    if (asksAmount(node)) {
      const [goal, ...others] = node.detail.goals;
      if (goal && others.length === 0) slots.push({ place, node, goal });
      else isPlain = false;
      if (node.kind !== "courses") services.push(...(node.kind === "together" ? node.detail.of : [node]));
    }
    place += 1;
    return place - 1;
  };

  const shape = read(root);
  if (services.some(followsService)) return undefined;
  return isPlain ? { shape, slots, services } : undefined;
}

function asksAmount(node: PreparedNode): node is AmountLeaf["node"] {
  return node.kind === "service" || node.kind === "together" || node.kind === "courses";
}

function followsService({ detail: { after } }: PreparedService): boolean {
  const asksAny = (node: PreparedNode): boolean =>
    node.kind === "branch" ? node.detail.of.some(asksAny) : asksAmount(node);
  return after !== undefined && after !== "unknown" && asksAny(after);
}

/** The answer of a rule, told the answer of each leaf by its place; all as places in `ANSWERS`. */
export function answerOfRule(shape: Shape, leaves: Uint8Array): number {
  if (typeof shape === "number") return leaves[shape] ?? UNKNOWN;
  let met = 0;
  let possible = 0;
  for (const part of shape.of) {
    const answer = answerOfRule(part, leaves);
    if (answer === MET) met += 1;
    if (answer !== NOT_MET) possible += 1;
  }
  return orderOf(countedAnswer(shape.n, met, possible));
}
