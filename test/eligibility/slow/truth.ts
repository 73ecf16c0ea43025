import type { Profile } from "../../../src/domain/profile.ts";
import type { Requirement } from "../../../src/domain/requirement.ts";
import type { Terms } from "../../../src/eligibility/prepare-rule.ts";
import { daysOf } from "./dates.ts";

export type Truth = true | false | "?";

/** What is evaluated: everything in one place, the day as a number. */
export interface Case {
  readonly root: Requirement;
  readonly profile: Profile;
  readonly on: number;
  readonly terms: Terms;
}

export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes("?") ? "?" : true;
}

export function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes("?") ? "?" : false;
}

/** Whether it is so on every day that a date may be, on some, or on none. */
export function onDays(told: string | undefined, holds: (day: number) => boolean): Truth {
  return told === undefined ? "?" : onAll(daysOf(told), holds);
}

/** Whether it is so on every one of some days, on some of them, or on none. */
export function onAll(days: readonly number[], holds: (day: number) => boolean): Truth {
  const truths = days.map(holds);
  if (truths.every(Boolean)) return true;
  return truths.some(Boolean) ? "?" : false;
}

/** A condition on a detail that may be untold. */
export function told<T>(value: T | undefined, holds: (value: T) => boolean): Truth {
  return value === undefined ? "?" : holds(value);
}

export function find(node: Requirement, id: string): Requirement | undefined {
  if (node.about.id === id) return node;
  if (node.kind !== "all" && node.kind !== "any" && node.kind !== "at-least") return undefined;
  return node.of.map((part) => find(part, id)).find((part) => part !== undefined);
}
