/** Tells the exit code of a command that is a check. */
export type AnswerWith = (code: number) => void;
