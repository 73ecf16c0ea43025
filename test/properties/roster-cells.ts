import fc from "fast-check";

/** A cell in quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Cells that break readers: quotes, delimiters, line ends, and cells that are faulty. */
export const cell = fc.oneof(
  fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
  fc.constantFrom("rn active", "rnn", "", "a\nb", "a\r\nb", '"', ",", "; ;", "none", "untold"),
);
/** Rows that are faulty, or nothing. */
export const bareRow = fc.constantFrom(
  "",
  ",,",
  "s1",
  "s1,x",
  's1,"open',
  's1,"a"b,rn',
  "s1,a,rn,",
  '","',
  "\r",
);
/** Rows of three cells, the first of which names somebody. */
export const goodRow = fc
  .tuple(
    fc.string({ minLength: 1 }).map((id) => `s${id}`),
    cell,
    cell,
  )
  .map((cells) => cells.map(quoted).join(","));
/** What ends a row. */
export const lineEnd = fc.constantFrom("\n", "\r\n");
