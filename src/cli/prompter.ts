/** One thing to choose. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly name: string;
  /** A sentence for whoever does not know the name, shown while the choice is looked at. */
  readonly description?: string;
}

/** Asks a person on a terminal: the first line of a message is the question, the rest are hints. Every method rejects when the person ends the program. */
export interface Prompter {
  /** Asks for one of several things; what lies beside the matter, such as going back, is set apart from them. */
  select<T extends string>(
    message: string,
    choices: readonly Choice<T>[],
    aside?: readonly Choice<T>[],
  ): Promise<T>;
  /** Asks for at least so many of several things, or for a single one of those set apart. */
  selectSome(
    message: string,
    choices: readonly Choice[],
    least: number,
    aside?: readonly Choice[],
  ): Promise<readonly string[]>;
  /** Asks for a line of text, again and again until `problem` finds none; what it finds is shown. */
  text(message: string, problem: (text: string) => string | undefined, suggestion?: string): Promise<string>;
  /** Asks yes or no. */
  confirm(message: string, suggestion: boolean): Promise<boolean>;
}
