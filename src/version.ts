declare const ROLEWISE_VERSION: string;

/** The version of the package, put in when it is built. */
export const version: string = ROLEWISE_VERSION;
