/** A web or mail address without anything that a program would drop or read anew. */
const SAFE = /^(?:https?:\/\/|mailto:)[!-;=?-~]+$/i;
/** Excel takes a file for damaged where a link is longer. */
const LONGEST = 2_000;

/** Tells the addresses that may become links: of the web and of mail, and nothing else. */
export function isSafeAddress(address: string): boolean {
  return address.length <= LONGEST && SAFE.test(address);
}
