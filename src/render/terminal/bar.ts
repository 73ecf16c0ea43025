/** All bars are equally long, so that they compare. */
const LENGTH = 10;

/** Eighths of a block, from none to seven; ASCII has only whole characters. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Draws a bar from one share of the whole to another, each 0 to 1; nothing is drawn as nothing, and nothing else is. */
export function drawBar(
  { from, to }: { readonly from: number; readonly to: number },
  ascii: boolean,
): string {
  const [full, empty] = ascii ? ["#", "."] : ["█", "░"];
  if (to <= 0) return empty.repeat(LENGTH);
  const start = Math.min(LENGTH - 1, Math.round(from * LENGTH));
  const end = Math.max(start + (ascii ? 1 : 0.125), to * LENGTH);
  const whole = ascii ? Math.round(end) : Math.floor(end);
  const part = ascii ? "" : (EIGHTHS[Math.floor((end - whole) * 8)] ?? "");
  const bar = empty.repeat(start) + full.repeat(Math.max(0, whole - start)) + part;
  return bar + empty.repeat(Math.max(0, LENGTH - bar.length));
}
