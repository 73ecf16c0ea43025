/** The share of a table that its labels get, by the number of other columns. */
const LABEL_SHARES = [0.24, 0.24, 0.18, 0.16];
const MANY = 0.14;

/** The widths of the labels and of so many columns beside them, which are all alike; together the width that is given. */
export function columnWidths(columns: number, width: number): readonly number[] {
  const label = Math.round(width * (LABEL_SHARES[columns] ?? MANY));
  const each = Math.floor((width - label) / Math.max(1, columns));
  return [width - each * columns, ...Array<number>(columns).fill(each)];
}
