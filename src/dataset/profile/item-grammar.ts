import type { WordKind } from "../../domain/vocabulary.ts";
import type { ItemsKey } from "./profile-parts.ts";

/** Keys from an item to one of its details, as they stand in a file. */
export type DetailPath = readonly string[];

/** A word that says all of a detail: `active`, `unpaid`. */
export interface FixedWord {
  readonly path: DetailPath;
  readonly value: string | boolean | Readonly<Record<string, never>>;
}

/** How what stands after the equals sign is read: as it is, as words joined by `+`, or as hours a year. */
export type ValueShape = "text" | "list" | "yearly";

/** How an item of a part is told in one line. */
export interface ItemGrammar {
  /** What an item is called in a sentence. */
  readonly noun: string;
  /** Kinds of word that stand alone; `list` when several are joined by `+`. */
  readonly words: readonly {
    readonly kind: WordKind;
    readonly name: string;
    readonly shape: "text" | "list";
  }[];
  readonly fixed: ReadonlyMap<string, FixedWord>;
  /** Details told as `name=value`; the words that stand alone can be told so too. */
  readonly valued: ReadonlyMap<string, { readonly path: DetailPath; readonly shape: ValueShape }>;
  /** Details told as a number with a unit, by unit. */
  readonly units: ReadonlyMap<string, DetailPath>;
  /** How amounts are written. */
  readonly example?: string;
}

const STANDINGS = ["active", "inactive", "suspended", "expired", "revoked", "retired"];
const ARRANGEMENTS = [
  "employment",
  "self-employment",
  "internship",
  "practicum",
  "preceptorship",
  "volunteer",
  "family",
];

const HELD: readonly (readonly [string, FixedWord])[] = [
  ...STANDINGS.map((value) => [value, { path: ["standing"], value }] as const),
  ...yesNo("unrestricted", "unrestricted", "restricted"),
];

/** How the items of each part are told. */
export const ITEM_GRAMMARS: Readonly<Record<ItemsKey, ItemGrammar>> = {
  licenses: grammar({
    noun: "license",
    words: [{ kind: "licenses", name: "type", shape: "text" }],
    fixed: HELD,
    valued: plainly("issued", "expires", "jurisdiction"),
  }),
  degrees: grammar({
    noun: "degree",
    words: [
      { kind: "levels", name: "level", shape: "text" },
      { kind: "fields", name: "field", shape: "text" },
    ],
    fixed: [
      ...yesNo("accredited", "accredited", "unaccredited"),
      ...yesNo("field-experience", "field-experience", "no-field-experience"),
    ],
    valued: [...plainly("awarded"), ["accredited-by", { path: ["accredited-by"], shape: "list" }]],
  }),
  certifications: grammar({
    noun: "certification",
    words: [{ kind: "certifications", name: "id", shape: "text" }],
    fixed: HELD,
    valued: plainly("issued", "expires"),
  }),
  experience: grammar({
    noun: "job",
    words: [{ kind: "experience", name: "kinds", shape: "list" }],
    fixed: [
      ...yesNo("full-time", "full-time", "part-time"),
      ...yesNo("paid", "paid", "unpaid"),
      ...ARRANGEMENTS.map((value) => [value, { path: ["arrangement"], value }] as const),
      ["supervised", { path: ["supervision"], value: {} }],
      ["unsupervised", { path: ["supervision"], value: "none" }],
    ],
    valued: [
      ...plainly("from", "to", "setting"),
      ["by", { path: ["supervision", "by"], shape: "list" }],
      ["sup", { path: ["supervision", "hours-per-year"], shape: "yearly" }],
    ],
    units: [
      ["h/week", ["hours-per-week"]],
      ["h", ["hours"]],
      ["mo", ["months"]],
    ],
    example: "36h/week, 2100h or 14mo",
  }),
  "continuing-education": grammar({
    noun: "course",
    words: [{ kind: "education-topics", name: "topic", shape: "text" }],
    fixed: [],
    valued: plainly("date", "from", "to"),
    units: [["h", ["hours"]]],
    example: "20h",
  }),
};

interface Description extends Pick<ItemGrammar, "noun" | "words" | "example"> {
  readonly fixed: readonly (readonly [string, FixedWord])[];
  readonly valued: readonly (readonly [string, { readonly path: DetailPath; readonly shape: ValueShape }])[];
  readonly units?: readonly (readonly [string, DetailPath])[];
}

function grammar({ fixed, valued, units = [], words, ...rest }: Description): ItemGrammar {
  const named = words.map(({ name, shape }) => [name, { path: [name], shape }] as const);
  return {
    ...rest,
    words,
    fixed: new Map(fixed),
    valued: new Map([...named, ...valued]),
    units: new Map(units),
  };
}

function yesNo(detail: string, yes: string, no: string): readonly (readonly [string, FixedWord])[] {
  return [
    [yes, { path: [detail], value: true }],
    [no, { path: [detail], value: false }],
  ];
}

function plainly(...names: readonly string[]) {
  return names.map((name) => [name, { path: [name], shape: "text" }] as const);
}
