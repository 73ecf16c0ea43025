/** What of a page is shown, as its address tells. */
export interface ViewState {
  readonly rows: string;
  /** Names of what is hidden: ids of parts, and `sources`. */
  readonly hidden: readonly string[];
}

/** Reads the state from the fragment of an address; anything else that stands there means that all is shown. */
export function readViewState(fragment: string): ViewState {
  const told = new URLSearchParams(fragment.replace(/^#/, ""));
  return {
    rows: told.get("rows") ?? "all",
    hidden: (told.get("hide") ?? "").split(",").filter((name) => name !== ""),
  };
}

/** Writes the state as the fragment of an address; empty where all is shown. */
export function writeViewState({ rows, hidden }: ViewState): string {
  const told = [
    ...(rows === "all" ? [] : [`rows=${rows}`]),
    ...(hidden.length === 0 ? [] : [`hide=${hidden.join(",")}`]),
  ];
  return told.length === 0 ? "" : `#${told.join("&")}`;
}
