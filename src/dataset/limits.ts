/** How much a file may hold before it is refused. */
export interface Limits {
  /** Size of a file. The number of values and lines that a file may hold grows with it. */
  readonly bytes: number;
  /** Lists and maps inside each other. */
  readonly depth: number;
  /** Keys of one map. */
  readonly keys: number;
}

/** The limits that hold unless somebody raises them for a large import. */
export const DEFAULT_LIMITS: Limits = { bytes: 5 * 1024 * 1024, depth: 64, keys: 2000 };
