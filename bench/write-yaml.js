const INDENT = "  ";
/** A note longer than this is folded, as people write it. */
const FOLD_AFTER = 90;

/**
 * Writes plain data as the YAML that a person would write: lists of words on one line, long texts folded.
 * Knows only what generated datasets hold: texts are single lines without a colon, comma or number sign.
 */
export function writeYaml(record, indent = "") {
  return Object.entries(record)
    .map(([key, value]) => writeEntry(key, value, indent))
    .join("");
}

function writeEntry(key, value, indent) {
  const head = `${indent}${key}:`;
  if (typeof value === "string" && value.length > FOLD_AFTER)
    return `${head} >-\n${fold(value, indent + INDENT)}`;
  if (typeof value !== "object") return `${head} ${value}\n`;
  if (!Array.isArray(value)) return `${head}\n${writeYaml(value, indent + INDENT)}`;
  if (typeof value[0] !== "object") return `${head} [${value.join(", ")}]\n`;
  return `${head}\n${value.map((item) => writeItem(item, indent + INDENT)).join("")}`;
}

function writeItem(item, indent) {
  return `${indent}- ${writeYaml(item, indent + INDENT).trimStart()}`;
}

function fold(text, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= FOLD_AFTER) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((folded) => `${indent}${folded}\n`).join("");
}
