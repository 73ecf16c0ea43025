import { cleanText } from "../../domain/clean-text.ts";

/** Excel opens no workbook with a longer name. */
const LONGEST = 31;
/** Excel keeps this name for itself. */
const TAKEN = "history";

/** Makes names of sheets that Excel takes: short, without its special signs, and each only once, whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set([TAKEN]);
  return wanted.map((name) => {
    const plain = shortened(cleanText(name.replace(/[[\]:*?/\\]/g, " ")), LONGEST);
    const candidates = [plain, ...wanted.map((_name, index) => numbered(plain, index + 2))];
    const free =
      candidates.find((each) => each !== "" && !used.has(each.toLowerCase())) ?? `Sheet ${used.size}`;
    used.add(free.toLowerCase());
    return free;
  });
}

function numbered(name: string, number: number): string {
  return name === "" ? `Sheet ${number}` : `${shortened(name, LONGEST - 4)} ${number}`;
}

/** Cuts at a whole character; an apostrophe may stand at neither end. */
function shortened(name: string, length: number): string {
  let text = "";
  for (const character of name) {
    if (text.length + character.length > length) break;
    text += character;
  }
  return text.replace(/^['\s]+|['\s]+$/g, "");
}
