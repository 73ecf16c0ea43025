import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from "@inquirer/core";
import type { Choice } from "../prompter.ts";
import { broken, LIST_KEYS, promptLooks, promptSigns, type Screen } from "./prompt-looks.ts";

/** What a checklist asks, and how it is drawn. */
export interface ChecklistConfig {
  readonly message: string;
  /** What the space bar marks. */
  readonly choices: readonly Choice[];
  /** What Enter chooses by itself: none of it, not known, going back. */
  readonly aside: readonly Choice[];
  readonly least: number;
  readonly pageSize: number;
  readonly screen: Screen;
}

interface Line {
  readonly choice: Choice;
  readonly isAside: boolean;
}

interface State {
  /** The line on which the cursor stands. */
  readonly active: number;
  readonly marked: readonly string[];
  readonly problem?: string;
}

/**
 * Asks for all that are so. Inquirer's own checklist gives nothing when Enter is pressed too early, which
 * would read as "none"; here it takes marks, or a line below the rule on which the cursor stands, and else says
 * what is lacking.
 */
export const checklist = createPrompt<readonly string[], ChecklistConfig>((config, done) => {
  const { screen } = config;
  const { message, theme: looks } = promptLooks(config.message, screen, "list");
  const theme = makeTheme(looks);
  const { cursor, rule, more } = promptSigns(screen);
  const lines: readonly Line[] = [
    ...config.choices.map((choice) => ({ choice, isAside: false })),
    ...config.aside.map((choice) => ({ choice, isAside: true })),
  ];
  const [status, setStatus] = useState("idle");
  const [{ active, marked, problem }, setState] = useState<State>({ active: 0, marked: [] });
  const prefix = usePrefix({ status, theme });
  const current = lines[active];
  const chosen = current?.isAside ? [current.choice.value] : marked;

  useKeypress((key) => {
    if (isUpKey(key)) return setState({ active: Math.max(0, active - 1), marked });
    if (isDownKey(key)) return setState({ active: Math.min(lines.length - 1, active + 1), marked });
    if (isSpaceKey(key)) return setState({ active, ...markedWith(current, marked) });
    if (!isEnterKey(key)) return;
    const wrong = problemOf(config, marked, current);
    if (wrong !== undefined) return setState({ active, marked, problem: wrong });
    setStatus("done");
    // In the order of the list, not of the marking.
    done(lines.map(({ choice }) => choice.value).filter((value) => chosen.includes(value)));
  });

  const page = usePagination({
    items: lines,
    active,
    pageSize: config.pageSize,
    loop: false,
    renderItem({ item: { choice, isAside }, index, isActive }) {
      const sign = isActive ? cursor : " ";
      const box = isAside ? "" : `[${marked.includes(choice.value) ? "x" : " "}] `;
      const before = `${sign} ${box}`;
      const line = `${before}${broken(choice.name, screen, " ".repeat(before.length))}`;
      const drawn = isActive ? theme.style.highlight(line) : line;
      return isAside && index === config.choices.length ? `  ${rule}\n${drawn}` : drawn;
    },
  });
  const head = [prefix, theme.style.message(message, status)].join(" ");
  if (status === "done") {
    const names = lines
      .filter(({ choice }) => chosen.includes(choice.value))
      .map(({ choice }) => choice.name);
    return `${head} ${theme.style.answer(names.join(", "))}`;
  }
  const description = current?.choice.description;
  const isAtEnd = active === lines.length - 1 || endsWith(page, lines.at(-1)?.choice, screen);
  const parts = [
    head,
    page,
    isAtEnd ? " " : `  ${theme.style.help(`${more} more below`)}`,
    ...(description === undefined ? [] : [theme.style.description(description)]),
    ...(problem === undefined ? [] : [theme.style.error(problem)]),
    theme.style.help(current?.isAside ? LIST_KEYS : MARK_KEYS),
  ];
  return `${parts.join("\n")}${HIDE_CURSOR}`;
});

const MARK_KEYS = "Up and Down move, the space bar marks, Enter goes on.";
/** Inquirer shows the cursor again when the question is over. */
const HIDE_CURSOR = "\u001B[?25l";

/** Whether a page of lines shows the last of them: on a small screen nobody looks for "Back" where none is in sight. */
function endsWith(page: string, choice: Choice | undefined, screen: Screen): boolean {
  const [end = ""] = choice === undefined ? [] : broken(choice.name, screen).split("\n").slice(-1);
  return page.trimEnd().endsWith(end.trim());
}

/** What the space bar makes of the marks. */
function markedWith(current: Line | undefined, marked: readonly string[]): Omit<State, "active"> {
  if (!current || current.isAside) return { marked, problem: "Enter chooses this line." };
  const { value } = current.choice;
  return { marked: marked.includes(value) ? marked.filter((each) => each !== value) : [...marked, value] };
}

/** Why Enter gives no answer: nothing is marked, or a mark and a line apart contradict each other. */
function problemOf(
  { aside, least }: ChecklistConfig,
  marked: readonly string[],
  current: Line | undefined,
): string | undefined {
  if (current?.isAside)
    return marked.length === 0
      ? undefined
      : "Something is marked above. Unmark it with the space bar, or go up there and press Enter.";
  if (marked.length >= least) return undefined;
  if (least > 1) return `Mark at least ${least} with the space bar, then press Enter.`;
  const [none] = aside;
  return `Nothing is marked. Mark what is so with the space bar${none ? `, or choose "${none.name}" below` : ""}.`;
}
