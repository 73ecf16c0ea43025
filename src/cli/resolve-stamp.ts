import { dateOf, LATEST_DAY } from "../domain/calendar-arithmetic.ts";
import type { Host } from "./host.ts";

const DAY = 86_400;
const LATEST_MOMENT = LATEST_DAY * DAY;

/**
 * The moment that builds are told to take for now, `SOURCE_DATE_EPOCH`, as iCalendar writes moments;
 * undefined where none is told, or one outside the calendar.
 */
export function resolveStamp({ SOURCE_DATE_EPOCH: told = "" }: Host["env"]): string | undefined {
  if (!/^\d{1,10}$/.test(told) || Number(told) >= LATEST_MOMENT) return undefined;
  const seconds = Number(told);
  const day = dateOf(Math.floor(seconds / DAY)).replaceAll("-", "");
  const [hour, minute, second] = [
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  return `${day}T${[hour, minute, second].map((part) => String(part).padStart(2, "0")).join("")}Z`;
}
