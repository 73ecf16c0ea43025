import { type Content, element, type HtmlElement } from "../render/html/element.ts";
import type { Choices, WordsOf } from "./draw-form.ts";
import type { Field, FieldKind } from "./form-fields.ts";

const YES_OR_NO: Choices = [
  ["yes", "yes"],
  ["no", "no"],
];

/** Draws what asks for a detail; the name of a control is the path of the detail in a profile. */
export function drawField(field: Field, name: string, words: WordsOf, value?: string): Content {
  const { kind, label, choices = [] } = field;
  const known = field.words ? words(field.words) : [];
  switch (kind) {
    case "word":
      return drawSelect(name, label, known);
    case "choice":
    case "supervision":
      return drawSelect(name, label, choices, { kind });
    case "flag":
      return drawSelect(name, label, YES_OR_NO, { kind });
    case "words":
      return drawBoxes(name, label, known, "none of these");
    case "shares":
      return drawShares(name, label, known);
    default:
      return drawInput(field, name, value);
  }
}

function drawInput({ kind, label, hint }: Field, name: string, value?: string): HtmlElement {
  const id = `field-${name}`;
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    element("input", {
      id,
      name,
      type: "text",
      value,
      inputmode: kind === "amount" ? "decimal" : undefined,
      "data-kind": kind,
      "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    }),
    hint === undefined ? [] : element("span", { id: `${id}-hint`, class: "quiet hint" }, hint),
  );
}

/** Draws a list to choose one of; the first means that nothing is chosen. */
export function drawSelect(
  name: string,
  label: string,
  choices: Choices,
  { kind, untold = "not told" }: { readonly kind?: FieldKind; readonly untold?: string } = {},
): HtmlElement {
  const id = `field-${name}`;
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    element(
      "select",
      { id, name, "data-kind": kind },
      element("option", { value: "" }, untold),
      ...choices.map(([value, word]) => element("option", { value }, word)),
    ),
  );
}

/** Draws a box for each word, and one that says there is none; without a mark nothing is told. */
export function drawBoxes(name: string, label: string, choices: Choices, none: string): HtmlElement {
  const all = [...choices, ["", none] as const];
  return element(
    "fieldset",
    { class: "boxes" },
    element("legend", {}, label),
    ...all.map(([value, word]) =>
      element(
        "label",
        {},
        element("input", { type: "checkbox", name, value, "data-kind": "words" }),
        " ",
        word,
      ),
    ),
  );
}

function drawShares(name: string, label: string, choices: Choices): HtmlElement {
  return element(
    "details",
    { class: "shares" },
    element("summary", {}, label),
    ...choices.map(([value, word]) =>
      drawInput({ key: value, label: word, kind: "amount" }, `${name}.${value}`),
    ),
  );
}
