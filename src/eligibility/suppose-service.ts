import { dateOf } from "../domain/calendar-arithmetic.ts";
import type { Service, Supervision } from "../domain/profile.ts";
import type { ExperienceRequirement } from "../domain/requirement.ts";
import type { Detail } from "./fact.ts";
import { LONG_AGO, MANY_HOURS } from "./ideal.ts";
import { isTotal } from "./job.ts";
import type { Ground } from "./suppose.ts";
import { supposedDay } from "./suppose-held.ts";

/** A job or total with a detail told well or ill. */
export function supposeService(
  service: Service,
  detail: Detail | undefined,
  isWell: boolean,
  ground: Ground,
): Service {
  const leaves = ground.leaves.flatMap((leaf) => (leaf.kind === "experience" ? [leaf] : []));
  switch (detail) {
    case "kinds":
      return { ...service, kinds: isWell ? leaves.flatMap(({ kinds }) => kinds) : [] };
    case "share":
      return isWell ? withoutParts(service) : idle(service);
    case "paid":
      return supposePay(service, isWell);
    case "arrangement":
      return supposeArrangement(service, isWell, leaves);
    case "supervision":
    case "supervised-by":
    case "supervision-hours":
      return { ...service, supervision: supposeSupervision(service, detail, isWell, leaves) };
    case "setting":
      return {
        ...service,
        setting: (isWell ? leaves.flatMap(({ settings = [] }) => settings)[0] : "") ?? "",
      };
    case "from":
    case "to":
      return supposeDates(service, detail, isWell, ground);
    case "hours":
    case "months":
      return supposeAmount(service, detail, isWell);
    case "full-time":
      return { ...service, fullTime: isWell };
    default:
      return service;
  }
}

/** Work that counts for nothing. */
function idle(service: Service): Service {
  return { ...service, kinds: [] };
}

function withoutParts({ hoursOf: _, ...service }: Service): Service {
  return service;
}

/** Pay that is told, and may yet not count, is for the body to judge: ill means that it does not. */
function supposePay(service: Service, isWell: boolean): Service {
  if (isWell) return { ...service, paid: true };
  return service.paid === undefined ? { ...service, paid: false } : idle(service);
}

function supposeArrangement(
  service: Service,
  isWell: boolean,
  leaves: readonly ExperienceRequirement[],
): Service {
  if (isWell) return { ...service, arrangement: "employment" };
  const [excluded] = leaves.flatMap((leaf) => leaf.excluded ?? []);
  return service.arrangement === undefined && excluded
    ? { ...service, arrangement: excluded }
    : idle(service);
}

function supposeSupervision(
  { supervision }: Service,
  detail: "supervision" | "supervised-by" | "supervision-hours",
  isWell: boolean,
  leaves: readonly ExperienceRequirement[],
): Supervision | "none" {
  const how = supervision === "none" || supervision === undefined ? {} : supervision;
  switch (detail) {
    case "supervision":
      return isWell ? how : "none";
    case "supervised-by":
      return { ...how, by: isWell ? leaves.flatMap(({ supervisedBy = [] }) => supervisedBy) : [] };
    case "supervision-hours": {
      const asked = leaves.map(({ supervisionHoursPerYear = 0 }) => supervisionHoursPerYear);
      return { ...how, hoursPerYear: isWell ? Math.max(0, ...asked) : 0 };
    }
  }
}

function supposeDates(service: Service, detail: "from" | "to", isWell: boolean, ground: Ground): Service {
  const { from, to } = service;
  const { on } = ground;
  if (isTotal(service)) return isWell ? justWorked(service, ground) : idle(service);
  if (detail === "from") return { ...service, from: supposedDay(from, isWell ? LONG_AGO : on, isWell) };
  return { ...service, to: supposedDay(to === "present" ? undefined : to, isWell ? on : LONG_AGO, !isWell) };
}

/** A total as if it had been worked just now, in as few days as can be. */
function justWorked(service: Service, { on }: Ground): Service {
  const { months, ...rest } = service;
  const { hours = 0 } = service;
  const days = Math.ceil(months === undefined ? hours / 8 : (months * 365) / 12);
  const dates = { from: dateOf(Math.max(LONG_AGO, on - days + 1)), to: dateOf(on) };
  if (months === undefined) return { ...rest, ...dates };
  return { ...rest, ...dates, fullTime: true, ...(hours === 0 && { hoursPerWeek: MANY_HOURS }) };
}

function supposeAmount(service: Service, detail: "hours" | "months", isWell: boolean): Service {
  const { months = 0, hours = 0 } = service;
  if (!isTotal(service)) return { ...service, hoursPerWeek: isWell ? MANY_HOURS : 0 };
  if (detail === "hours") {
    return { ...service, hours: isWell ? Math.round((months * MANY_HOURS * 365) / 84) : 0 };
  }
  // At 30 hours a week, the fewest that may be full time.
  return { ...service, months: isWell ? Math.round((hours * 84) / 365 / 30) : 0 };
}
