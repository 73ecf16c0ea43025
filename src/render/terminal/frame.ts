import Table from "cli-table3";

/** The lines that a table is made of: its rules, and what stands before, between and after its cells. */
export interface Frame {
  readonly top: string;
  readonly rule: string;
  readonly bottom: string;
  readonly edges: readonly string[];
}

const ASCII_CHARS = {
  top: "-",
  "top-mid": "+",
  "top-left": "+",
  "top-right": "+",
  bottom: "-",
  "bottom-mid": "+",
  "bottom-left": "+",
  "bottom-right": "+",
  left: "|",
  "left-mid": "+",
  mid: "-",
  "mid-mid": "+",
  right: "|",
  "right-mid": "+",
  middle: "|",
} as const;

/** Gives the frame for columns of the given widths. */
export type FrameMaker = (widths: readonly number[]) => Frame;

/** Makes frames, each shape once: most tables of a drawing have the same. */
export function frameMaker(ascii: boolean): FrameMaker {
  const frames = new Map<string, Frame>();
  return (widths) => {
    const key = widths.join();
    const frame = frames.get(key) ?? createFrame(widths, ascii);
    frames.set(key, frame);
    return frame;
  };
}

/**
 * Has cli-table3 draw a table of the given widths with stand-ins for its cells, and takes it apart.
 *
 * It is not given the cells themselves: it measures text by the Unicode of its day and cuts what it
 * thinks too wide, and it takes many times longer than putting finished lines into its frame.
 */
function createFrame(widths: readonly number[], ascii: boolean): Frame {
  const table = new Table({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
    ...(ascii ? { chars: ASCII_CHARS } : {}),
  });
  const row = widths.map((width) => "x".repeat(width));
  table.push(row, row);
  const [top = "", line = "", rule = "", , bottom = ""] = table.toString().split("\n");
  return { top, rule, bottom, edges: line.split(/x+/) };
}
