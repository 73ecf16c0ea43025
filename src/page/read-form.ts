import { PROFILE_PARTS } from "../dataset/profile/profile-parts.ts";

/** A value of a profile as it is written. */
type Written = string | number | boolean | Written[] | { [key: string]: Written };

/**
 * Reads what a form tells as a profile is written in a file: by the names of its controls, which are paths.
 * What is left alone is left out. Nothing is judged here but what a number is.
 */
export function readForm(form: HTMLFormElement): Record<string, Written> {
  const told: Record<string, Written> = {};
  for (const { key } of PROFILE_PARTS) {
    const items = [...form.querySelectorAll(`[data-item^="${key}."]`)].map(readItem);
    if (items.length > 0 || isMarked(form, `${key}.told`)) told[key] = items;
  }
  if (isMarked(form, "experience-more")) told["experience-more"] = "unknown";
  for (const control of controlsIn(form)) {
    if (/^(?:currently$|confirms\.)/.test(control.name)) put(told, control.name.split("."), control);
  }
  return told;
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlsIn(element: Element): readonly Control[] {
  return [...element.querySelectorAll<Control>("input, select")];
}

function isMarked(form: HTMLFormElement, name: string): boolean {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.checked ?? false;
}

function readItem(item: Element): Written {
  const told: Record<string, Written> = {};
  for (const control of controlsIn(item)) put(told, control.name.split(".").slice(2), control);
  return told;
}

/** Puts what a control tells at its path. */
function put(into: Record<string, Written>, [key = "", ...rest]: readonly string[], control: Control): void {
  const value = readControl(control);
  if (value === undefined) return;
  const there = into[key];
  if (rest.length > 0) {
    const inner = typeof there === "object" && !Array.isArray(there) ? there : {};
    put(inner, rest, control);
    // Nobody who was not supervised has a supervisor, whatever else is left standing.
    if (there !== "none") into[key] = inner;
  } else if (control.dataset["kind"] === "words") {
    const words = Array.isArray(there) ? there : [];
    into[key] = value === "" ? words : [...words, value];
  } else into[key] = value;
}

/** What a control says, or undefined where it was left alone. */
function readControl(control: Control): Written | undefined {
  const text = control.value.trim();
  const kind = control.dataset["kind"] ?? "";
  if (kind === "words") return control instanceof HTMLInputElement && control.checked ? text : undefined;
  if (text === "") return undefined;
  return (READINGS[kind] ?? String)(text);
}

/** How the text of a control is written in a profile, where it is not that text. */
const READINGS: Readonly<Record<string, (text: string) => Written>> = {
  flag: (text) => text === "yes",
  names: (text) => (text === "none" ? [] : text.split(",").map((each) => each.trim())),
  supervision: (text) => (text === "none" ? text : {}),
  // What is no number is kept, so that it is found to be wrong.
  amount: (text) => (Number.isNaN(Number(text)) ? text : Number(text)),
};
