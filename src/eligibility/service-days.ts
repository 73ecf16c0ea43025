// The shortest run of 0 to 11 calendar months in a common year: one month may be a February, three
// may be February to April. So a short February never turns a served month into a missing one.
const SHORTEST_RUNS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;

/** The days of full-time service that reach a need of so many whole months. */
export function daysForMonths(months: number): number {
  return Math.floor(months / 12) * 365 + (SHORTEST_RUNS[months % 12] ?? 0);
}

/** The months that so many days of service make, rounded up; a month is 365/12 days. */
export function monthsForDays(days: number): number {
  let months = Math.floor(days / 365) * 12;
  while (Math.ceil((months * 365) / 12) < days) months += 1;
  return months;
}
