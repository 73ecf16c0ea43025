/** What the exit code of a command says. */
export const EXIT = {
  /** It answered. */
  answered: 0,
  /** The answer is no, and the command is a check. */
  no: 1,
  /** It could not answer: usage, unreadable or faulty input. */
  cannotAnswer: 2,
  /** It cannot be told, and the command is a check. */
  cannotTell: 3,
  /** A bug of ours. */
  bug: 70,
  /** Ctrl-C. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143,
} as const;
