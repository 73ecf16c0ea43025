import fc from "fast-check";
import type { Profile, Service } from "../../src/domain/profile.ts";
import { date } from "../eligibility/support.ts";
import { profile } from "./profile-arbitraries.ts";

/** The day on which these profiles are valid; none of their jobs begins after it. */
export const LAST_DAY = date("2026-12-31");

/** Profiles that a reader accepts on the last day, with the oddest titles. */
export const validProfile: fc.Arbitrary<Profile> = fc
  .tuple(profile, fc.array(fc.string({ unit: "binary" }).filter((title) => /\S/.test(title))))
  .map(([told, titles]) => asValid(told, titles));

/** The profile without what its reader would refuse, and with titles for its jobs. */
export function asValid(told: Profile, titles: readonly string[] = []): Profile {
  return {
    ...told,
    ...(told.licenses && { licenses: told.licenses.map(inOrder) }),
    ...(told.certifications && { certifications: told.certifications.map(inOrder) }),
    ...(told.experience && { experience: told.experience.map((it, place) => mend(it, titles[place])) }),
  };
}

interface Held {
  readonly issued?: string;
  readonly expires?: string;
}

function inOrder<T extends Held>(held: T): T {
  const { issued, expires } = held;
  if (issued === undefined || expires === undefined || expires === "never") return held;
  if (issued.slice(0, 7) < expires.slice(0, 7)) return held;
  const { expires: _, ...rest } = held;
  return rest as T;
}

/** Without what contradicts the rest of the job: the details that only a reader checks. */
function mend(service: Service, title: string | undefined): Service {
  const { hoursOf = {}, fullTime, hours, ...rest } = service;
  const isDated = service.from !== undefined || service.to !== undefined;
  const { kinds = [], hoursPerWeek = 168 } = service;
  const parts = Object.entries(hoursOf).filter(
    ([kind, its]) => (kinds as string[]).includes(kind) && its <= hoursPerWeek,
  );
  const isSpread = isDated && hours !== undefined;
  return {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(parts.length > 0 && isDated && !isSpread ? { hoursOf: Object.fromEntries(parts) } : {}),
    ...(fullTime === undefined || isSpread ? {} : { fullTime }),
    ...(hours === undefined || service.to === "present" ? {} : { hours }),
  };
}
