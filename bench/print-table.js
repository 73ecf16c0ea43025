/** Prints a heading, a line that says what the figures are, and rows under columns; all but the first column to the right. */
export function printTable({ heading, about, columns, rows, after = [] }) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, place) => Math.max(...lines.map((cells) => cells[place].length)));
  const drawn = lines.map((cells) =>
    cells
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[place]) : cell.padStart(widths[place])))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const [head, ...body] = drawn;
  process.stdout.write(`\n${heading}\n${about}\n\n${[head, rule, ...body, ...after].join("\n")}\n`);
}

/** A ratio of times, such as `1.62`. */
export function ratio(time, base) {
  return (time / base).toFixed(2);
}

/**
 * What a subject's times are of the base's: median of median, fastest of fastest (which other work on the machine
 * troubles least), and the range over the base's median.
 */
export function ratios(times, base) {
  return [
    ratio(times.median, base.median),
    ratio(times.least, base.least),
    `${ratio(times.least, base.median)}-${ratio(times.most, base.median)}`,
  ];
}

/** The heads of the columns of `ratios`. */
export const RATIO_COLUMNS = ["median", "fastest", "range"];

/** Milliseconds, with as many digits as they bear. */
export function milliseconds(time) {
  return time < 100 ? time.toFixed(1) : time.toFixed(0);
}
