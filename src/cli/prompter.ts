/** One thing to choose. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
}

/** Asks a person on a terminal. Every method rejects when the person ends the program. */
export interface Prompter {
  /** Asks for one of several things. */
  select<T extends string>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Asks for at least so many of several things. */
  selectSome(message: string, choices: readonly Choice<string>[], least: number): Promise<readonly string[]>;
}
