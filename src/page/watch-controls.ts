import { readViewState, type ViewState, writeViewState } from "./view-state.ts";

/** Lets a reader choose what a page shows, and keeps the choice in its address. */
export function watchControls(): void {
  const form = document.querySelector<HTMLFormElement>("#controls");
  if (!form) return;
  form.hidden = false;
  restore(form, readViewState(location.hash));
  form.addEventListener("change", () => {
    const state = stateOf(form);
    show(state);
    history.replaceState(null, "", writeViewState(state) || location.pathname + location.search);
  });
  addEventListener("hashchange", () => {
    if (location.hash.includes("=") || location.hash === "") restore(form, readViewState(location.hash));
  });
  document.addEventListener("click", follow);
}

function inputsOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll("input")];
}

function restore(form: HTMLFormElement, { rows, hidden }: ViewState): void {
  const inputs = inputsOf(form);
  const known = inputs.some(({ name, value }) => name === "rows" && value === rows) ? rows : "all";
  for (const input of inputs) {
    input.checked = input.type === "radio" ? input.value === known : !hidden.includes(input.name);
  }
  show(stateOf(form));
}

function stateOf(form: HTMLFormElement): ViewState {
  const inputs = inputsOf(form);
  return {
    rows: inputs.find(({ type, checked }) => type === "radio" && checked)?.value ?? "all",
    hidden: inputs.filter(({ type, checked }) => type === "checkbox" && !checked).map(({ name }) => name),
  };
}

function show({ rows, hidden }: ViewState): void {
  const lines = [...document.querySelectorAll<HTMLElement>("tr[data-status]")];
  for (const line of lines) {
    line.hidden = rows !== "all" && (line.dataset["status"] === "shared") !== (rows === "shared");
  }
  for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
    part.hidden = hidden.includes(part.id);
    // A table without rows would be a riddle.
    const own = [...part.querySelectorAll<HTMLElement>("tr[data-status]")];
    part.toggleAttribute("data-empty", own.length > 0 && own.every((line) => line.hidden));
  }
  document.body.classList.toggle("without-sources", hidden.includes("sources"));
  const status = document.querySelector("#shown");
  if (!status || lines.length === 0) return;
  const left = lines.filter((line) => line.closest("[hidden]") === null).length;
  status.textContent = left === lines.length ? "" : `${left} of ${lines.length} rows are shown.`;
}

/** Follows a link within the page without giving up the state in its address. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const target = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (!target || !location.hash.includes("=")) return;
  event.preventDefault();
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus();
  target.scrollIntoView();
}
