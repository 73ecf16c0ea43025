import { addMonths, dateOf, dayNumberOf, EARLIEST_DAY } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { ContinuingEducation } from "../../domain/profile.ts";
import type { EducationRequirement } from "../../domain/requirement.ts";

/** Hours of continuing education on one topic in a span of time: what is asked for at once, rather than course by course. */
export interface Slot {
  /** Id of a topic; `any` where no rule names one, `else` for all topics that no rule names. */
  readonly topic: string;
  /** The first day that counts; absent: ever. */
  readonly since?: CalendarDate;
  /** Where a shorter span is asked for apart: the day on which that begins. */
  readonly before?: CalendarDate;
}

/** For each topic that leaves ask, the spans between the days on which their windows begin, the latest first. */
export function slotsOf(leaves: readonly EducationRequirement[], on: CalendarDate): readonly Slot[] {
  const named = [...new Set(leaves.flatMap(({ topics = [] }) => topics))];
  const untopical = leaves.filter(({ topics }) => topics === undefined);
  const rest = named.length === 0 ? "any" : "else";
  return [
    ...named.flatMap((topic) =>
      spansOf(
        leaves.filter(({ topics }) => topics === undefined || topics.includes(topic)),
        on,
      ).map((span) => ({ topic, ...span })),
    ),
    ...spansOf(untopical, on).map((span) => ({ topic: rest, ...span })),
  ];
}

/** The span in which hours were taken that are told for a slot on a day; none where they may have been taken at any time. */
export function spanOf({ since, before }: Slot, on: CalendarDate): Pick<ContinuingEducation, "from" | "to"> {
  if (since === undefined && before === undefined) return {};
  return {
    from: since ?? dateOf(EARLIEST_DAY),
    to: before === undefined ? on : dateOf(dayNumberOf(before) - 1),
  };
}

function spansOf(
  leaves: readonly EducationRequirement[],
  on: CalendarDate,
): readonly Pick<Slot, "since" | "before">[] {
  const windows = leaves.map(({ withinMonths }) => withinMonths ?? Number.POSITIVE_INFINITY);
  const starts = [...new Set(windows)].sort((a, b) => a - b).map((months) => startOf(months, on));
  return starts.map((since, place) => {
    const before = place > 0 ? starts[place - 1] : undefined;
    return { ...(since !== undefined && { since }), ...(before !== undefined && { before }) };
  });
}

function startOf(months: number, on: CalendarDate): CalendarDate | undefined {
  return Number.isFinite(months) ? dateOf(addMonths(dayNumberOf(on), -months) + 1) : undefined;
}
