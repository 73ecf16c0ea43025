import type { Dataset } from "../domain/dataset.ts";
import { choosableWords, type WordKind } from "../domain/vocabulary.ts";
import { type Content, element, type HtmlElement } from "../render/html/element.ts";
import { drawBoxes, drawField, drawSelect } from "./draw-field.ts";
import { FORM_PARTS, type FormPart } from "./form-fields.ts";

/** Words to choose from, each with how it is called. */
export type Choices = readonly (readonly [value: string, label: string])[];

/** Gives the words of a kind. */
export type WordsOf = (kind: WordKind) => Choices;

/** The words of a dataset; a credential is a certification that somebody may hold. */
export function wordsOf({ vocabulary, credentials }: Dataset): WordsOf {
  return (kind) => [
    ...(kind === "certifications"
      ? credentials.map(({ id, abbreviation, title }) => [id, `${abbreviation}: ${title}`] as const)
      : []),
    ...choosableWords(vocabulary, kind).map(({ id, label }) => [id, label] as const),
  ];
}

/** Draws the form in which a person tells of themselves; what is left alone is not told. */
export function drawForm(dataset: Dataset, day: string): HtmlElement {
  const words = wordsOf(dataset);
  const subjects = [
    ...dataset.credentials.map(({ id, abbreviation, title }) => [id, `${abbreviation}: ${title}`] as const),
    ...dataset.roles.map(({ id, title }) => [id, title] as const),
  ];
  return element(
    "form",
    { id: "answers", class: "answers", novalidate: true, autocomplete: "off" },
    element(
      "p",
      {},
      "Leave out what you do not know: it then counts as not told, never as no. In each part list all that you have. Nothing is stored or sent.",
    ),
    element(
      "div",
      { class: "fields" },
      drawSelect("subject", "What to check", subjects, { untold: "everything" }),
      drawField(
        { key: "as-of", label: "As of", kind: "date", hint: "a day such as 2026-11-21" },
        "as-of",
        words,
        day,
      ),
    ),
    ...FORM_PARTS.map((part) => drawPart(part)),
    element(
      "fieldset",
      { class: "part" },
      element("legend", {}, "Present work"),
      drawBoxes("currently", "What you work as now", words("experience"), "none of these"),
    ),
    element(
      "details",
      { class: "part" },
      element("summary", {}, "What only you can confirm"),
      element(
        "div",
        { class: "fields" },
        ...words("confirms").map(([id, label]) =>
          drawField({ key: id, label, kind: "flag" }, `confirms.${id}`, words),
        ),
      ),
    ),
    element("div", { id: "problems", class: "problems", role: "alert" }),
    element(
      "p",
      { class: "actions" },
      element("button", { type: "submit" }, "Show how I stand"),
      element("button", { type: "button", id: "download", class: "second" }, "Download my answers"),
      element("button", { type: "reset", class: "second" }, "Start over"),
    ),
  );
}

function drawPart({ key, heading, one }: FormPart): HtmlElement {
  return element(
    "fieldset",
    { class: "part", "data-items": key },
    element("legend", {}, heading),
    element(
      "p",
      { "data-none": key },
      element("label", {}, element("input", { type: "checkbox", name: `${key}.told` }), " ", "I have none"),
    ),
    ...(key === "experience" ? [drawMore()] : []),
    element("button", { type: "button", class: "second", "data-add": key }, `Add ${one}`),
  );
}

function drawMore(): Content {
  return element(
    "p",
    {},
    element(
      "label",
      {},
      element("input", { type: "checkbox", name: "experience-more" }),
      " ",
      "There is other work that I do not list",
    ),
  );
}

/** Draws the fields of one license, degree, job and so on. */
export function drawItem(part: FormPart, place: number, words: WordsOf): HtmlElement {
  const name = `${part.key}.${place}`;
  const title = `${part.one.replace(/^an? /, "")} ${place + 1}`;
  return element(
    "fieldset",
    { class: "item", "data-item": name },
    element("legend", {}, title.charAt(0).toUpperCase() + title.slice(1)),
    element(
      "div",
      { class: "fields" },
      ...part.fields.map((field) => drawField(field, `${name}.${field.key}`, words)),
    ),
    element("button", { type: "button", class: "second", "data-remove": name }, `Remove ${title}`),
  );
}
