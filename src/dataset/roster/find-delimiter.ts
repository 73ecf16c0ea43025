const DELIMITERS = [",", ";", "\t", "|"];

/** The delimiter that a header line is written with: of comma, semicolon, tab and bar the most frequent outside of quotes. */
export function findDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*(?:"|$)/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
