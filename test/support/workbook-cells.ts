import { named, type PartElement, readOfficeFile, textIn } from "./office-file.ts";

/** A cell as the file holds it. */
export interface BookCell {
  /** `s` is a text, `n` a number; a formula has its own element. */
  readonly type: string;
  readonly value: string | number;
  readonly format: string;
  readonly isFormula: boolean;
}

/** A sheet of a workbook: cells by their place, such as B2, and everything else as it stands in the file. */
export interface BookSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, BookCell>;
  readonly part: PartElement;
}

/** Reads a workbook by the rules of ECMA-376, without the library that wrote it. */
export function readWorkbook(bytes: Uint8Array): readonly BookSheet[] {
  const parts = readOfficeFile(bytes);
  const strings = named(parts.get("xl/sharedStrings.xml"), "si").map((si) => unescaped(textIn(si)));
  const formats = formatsOf(parts.get("xl/styles.xml"));
  return named(parts.get("xl/workbook.xml"), "sheet").flatMap(({ attributes }, index) => {
    const part = parts.get(`xl/worksheets/sheet${index + 1}.xml`);
    if (part === undefined) return [];
    const cells = named(part, "c").map((cell): [string, BookCell] => {
      const { r = "", t = "n", s = "0" } = cell.attributes;
      const [value] = named(cell, "v").map(textIn);
      const [inline] = named(cell, "is").map(textIn);
      const text = t === "inlineStr" ? unescaped(inline ?? "") : strings[Number(value)];
      const type = t === "inlineStr" ? "s" : t;
      return [
        r,
        {
          type,
          value: type === "s" ? (text ?? "") : Number(value),
          format: formats[Number(s)] ?? "General",
          isFormula: named(cell, "f").length > 0,
        },
      ];
    });
    return [{ name: attributes["name"] ?? "", cells: new Map(cells), part }];
  });
}

/** The texts and numbers of a column, without its head, in the order of the rows. */
export function columnOf({ cells }: BookSheet, head: string): readonly (string | number)[] {
  const letters = [...cells]
    .find(([place, { value }]) => /^[A-Z]+1$/.test(place) && value === head)?.[0]
    .slice(0, -1);
  if (letters === undefined) throw new Error(`no column is called ${head}`);
  return [...cells].flatMap(([place, { value }]) =>
    place !== `${letters}1` && place.replace(/\d+$/, "") === letters ? [value] : [],
  );
}

/** Excel reads _x0041_ as A. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function formatsOf(styles: PartElement | undefined): readonly string[] {
  const own = new Map(
    named(styles, "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]),
  );
  const [cellXfs] = named(styles, "cellXfs");
  return named(cellXfs, "xf").map(({ attributes }) => own.get(attributes["numFmtId"]) ?? "General");
}
