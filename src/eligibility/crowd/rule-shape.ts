import type { AmountLeaf } from "../lack.ts";
import type { PreparedNode, PreparedRule, PreparedService } from "../prepare-rule.ts";

/** What of a rule is weighed for each of very many people. */
export interface RuleShape {
  /** The leaves that ask amounts, in the order of the rule. */
  readonly slots: readonly AmountLeaf[];
  /** All that asks for service, alone or together with other service. */
  readonly services: readonly PreparedService[];
}

/**
 * Reads what a rule asks in amounts. Nothing where what service comes to is no plain sum of what each total brings: where a leaf asks
 * two amounts, or service has to follow other service.
 */
export function shapeOfRule({ root }: PreparedRule): RuleShape | undefined {
  const slots: AmountLeaf[] = [];
  const services: PreparedService[] = [];
  let place = 0;
  let isPlain = true;

  const read = (node: PreparedNode): void => {
    if (node.kind === "branch") {
      node.detail.of.forEach(read);
      return;
    }
    if (asksAmount(node)) {
      const [goal, ...others] = node.detail.goals;
      if (goal && others.length === 0) slots.push({ place, node, goal });
      else isPlain = false;
      if (node.kind !== "courses") services.push(...(node.kind === "together" ? node.detail.of : [node]));
    }
    place += 1;
  };

  read(root);
  if (services.some(followsService)) return undefined;
  return isPlain ? { slots, services } : undefined;
}

function asksAmount(node: PreparedNode): node is AmountLeaf["node"] {
  return node.kind === "service" || node.kind === "together" || node.kind === "courses";
}

function followsService({ detail: { after } }: PreparedService): boolean {
  const asksAny = (node: PreparedNode): boolean =>
    node.kind === "branch" ? node.detail.of.some(asksAny) : asksAmount(node);
  return after !== undefined && after !== "unknown" && asksAny(after);
}
