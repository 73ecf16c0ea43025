import { judgeProfile } from "../dataset/profile/judge-profile.ts";
import { profileText } from "../dataset/profile/profile-text.ts";
import { profileWordsOf } from "../dataset/profile/profile-words.ts";
import { type CalendarDate, isCalendarDate } from "../domain/calendar-date.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Profile } from "../domain/profile.ts";
import { check } from "../eligibility/check.ts";
import { checkSheet } from "../render/check/check-sheet.ts";
import { drawSheet } from "../render/html/draw-sheet.ts";
import { element } from "../render/html/element.ts";
import { drawForm, drawItem, wordsOf } from "./draw-form.ts";
import { FORM_PARTS } from "./form-fields.ts";
import { readForm } from "./read-form.ts";
import { toDom } from "./to-dom.ts";
import { today } from "./today.ts";

/** Puts the form into its place and weighs what is told in it, with the code that `check` weighs with. */
export function runSelfCheck(dataset: Dataset, place: Element, result: HTMLElement): void {
  place.replaceChildren(...toDom(drawForm(dataset, today())));
  const form = place.querySelector("form");
  if (!form) return;
  form.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) press(target, form, dataset);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const told = readAnswers(form, dataset);
    if (told) showResult(told, form, dataset, result);
  });
  form.addEventListener("reset", () => {
    for (const item of form.querySelectorAll("[data-item]")) item.remove();
    for (const part of form.querySelectorAll("[data-items]")) offerNone(part);
    form.querySelector("#problems")?.replaceChildren();
    result.replaceChildren();
  });
}

interface Answers {
  readonly profile: Profile;
  readonly asOf: CalendarDate;
}

function press(button: HTMLButtonElement, form: HTMLFormElement, dataset: Dataset): void {
  const { add, remove } = button.dataset;
  if (add !== undefined) addItem(button, add, form, dataset);
  if (remove !== undefined) {
    const list = button.closest("[data-items]");
    button.closest("[data-item]")?.remove();
    if (list) offerNone(list);
    list?.querySelector<HTMLElement>("[data-add]")?.focus();
  }
  if (button.id === "download") {
    const told = readAnswers(form, dataset);
    if (told) download(profileText(told.profile));
  }
}

/** Numbers are never given twice, so that what is taken away leaves no other thing with its name. */
function addItem(button: HTMLButtonElement, key: string, form: HTMLFormElement, dataset: Dataset): void {
  const part = FORM_PARTS.find((each) => each.key === key);
  if (!part) return;
  const items = [...form.querySelectorAll<HTMLElement>(`[data-item^="${key}."]`)];
  const last = items.at(-1)?.dataset["item"]?.split(".").at(-1);
  const [item] = toDom(drawItem(part, last === undefined ? 0 : Number(last) + 1, wordsOf(dataset)));
  if (!(item instanceof Element)) return;
  button.before(item);
  if (button.parentElement) offerNone(button.parentElement);
  item.querySelector<HTMLElement>("input, select")?.focus();
}

/** Whoever lists something has some: "none" is offered only while nothing is listed. */
function offerNone(part: Element): void {
  const hasItems = part.querySelector("[data-item]") !== null;
  const none = part.querySelector<HTMLElement>("[data-none]");
  none?.toggleAttribute("hidden", hasItems);
  const box = none?.querySelector("input");
  if (box && hasItems) box.checked = false;
}

/** Reads and judges the answers; shows what is wrong with them, if anything is. */
function readAnswers(form: HTMLFormElement, dataset: Dataset): Answers | undefined {
  const day = form.querySelector<HTMLInputElement>('[name="as-of"]')?.value.trim() ?? "";
  if (!isCalendarDate(day)) {
    showProblems([{ message: "As of: write a day that exists, such as 2026-11-21" }], form);
    return undefined;
  }
  const places = {
    locate: (path: readonly (string | number)[]) => ({
      file: path.join("."),
      line: 1,
      column: 1,
      length: 1,
      text: "",
    }),
  };
  const written = { value: readForm(form), hasDoubled: false, ...places };
  const { profile, diagnostics } = judgeProfile(written, profileWordsOf(dataset), day);
  showProblems(diagnostics, form);
  return profile && { profile, asOf: day };
}

type Problem = Pick<Diagnostic, "message" | "hint" | "span">;

function showProblems(problems: readonly Problem[], form: HTMLFormElement): void {
  const lines = problems.map(({ message, hint, span }) => {
    const [key = "", place, ...rest] = span?.file.split(".") ?? [];
    const part = FORM_PARTS.find((each) => each.key === key);
    const field = part?.fields.find((each) => each.key === rest.join("."));
    const where = [part?.heading, place && `no. ${Number(place) + 1}`, field?.label]
      .filter(Boolean)
      .join(", ");
    const said = hint === undefined ? message : `${message} (${hint})`;
    return element("li", {}, where === "" ? said : `${where}: ${said}`);
  });
  const list = form.querySelector("#problems");
  list?.replaceChildren(...(lines.length === 0 ? [] : toDom(element("ul", {}, ...lines))));
  if (lines.length > 0) list?.scrollIntoView({ block: "center" });
}

function showResult(
  { profile, asOf }: Answers,
  form: HTMLFormElement,
  dataset: Dataset,
  result: HTMLElement,
): void {
  const subject = form.querySelector<HTMLSelectElement>('[name="subject"]')?.value ?? "";
  const checked = check(dataset, profile, { asOf, ...(subject === "" ? {} : { ids: [subject] }) });
  const sheet = checkSheet(checked, { explain: true });
  const { content } = drawSheet(sheet, { detail: "full", prefix: "result-" });
  result.replaceChildren(
    ...toDom([element("h2", { id: "result-title", tabindex: -1 }, sheet.title), ...content]),
  );
  result.querySelector<HTMLElement>("#result-title")?.focus({ preventScroll: true });
  result.scrollIntoView();
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "my-profile.yaml";
  link.click();
  URL.revokeObjectURL(address);
}
