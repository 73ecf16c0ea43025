import { type DayRange, dayNumberOf, dayRangeOf } from "../../domain/calendar-arithmetic.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Profile, Service, ToldDate } from "../../domain/profile.ts";
import type { Path } from "../document.ts";
import type { Findings } from "../finding.ts";

/** Checks that nothing surely ends before it begins, and that what goes on has begun by the day of evaluation. */
export function checkProfileDates(profile: Profile, asOf: CalendarDate, findings: Findings): void {
  profile.experience?.forEach((service, item) => {
    checkService(service, ["experience", item], asOf, findings);
  });
  profile.continuingEducation?.forEach(({ from, to }, item) => {
    checkOrder(from, to, ["continuing-education", item], findings);
  });
  for (const part of ["licenses", "certifications"] as const) {
    profile[part]?.forEach(({ issued, expires }, item) => {
      if (issued === undefined || expires === undefined || expires === "never") return;
      if (!isSurelyBefore(dayRangeOf(expires), dayRangeOf(issued))) return;
      findings.error("profile/ends-before-start", [part, item, "expires"], () => ({
        part: "value",
        message: `expires ${expires}, before it was issued (${issued})`,
        related: [part, item, "issued"],
      }));
    });
  }
}

function checkService({ from, to }: Service, path: Path, asOf: CalendarDate, findings: Findings): void {
  if (from === undefined || to === undefined) return;
  const start = dayRangeOf(from);
  if (to === "present") {
    if (start.first <= dayNumberOf(asOf)) return;
    findings.error("profile/begins-later", [...path, "from"], () => ({
      part: "value",
      message: `goes on at present, but begins on ${from}, after the day of evaluation (${asOf})`,
      hint: "correct the beginning, or leave to: out for a job that is only planned",
    }));
  } else checkOrder(from, to, path, findings);
}

function checkOrder(
  from: ToldDate | undefined,
  to: ToldDate | undefined,
  path: Path,
  findings: Findings,
): void {
  if (from === undefined || to === undefined) return;
  if (!isSurelyBefore(dayRangeOf(to), dayRangeOf(from))) return;
  findings.error("profile/ends-before-start", [...path, "to"], () => ({
    part: "value",
    message: `ends ${to}, before it begins (${from})`,
    related: [...path, "from"],
  }));
}

function isSurelyBefore(one: DayRange, other: DayRange): boolean {
  return one.last < other.first;
}
