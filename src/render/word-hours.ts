/** Words a number of hours with at most two decimals: `2,000 hours`, `37.5 hours`, `1 hour`. */
export function wordHours(hours: number): string {
  const [whole = "", decimals] = String(hours).split(".");
  const grouped = whole.length > 3 ? `${whole.slice(0, -3)},${whole.slice(-3)}` : whole;
  return `${grouped}${decimals === undefined ? "" : `.${decimals}`} hour${hours === 1 ? "" : "s"}`;
}
