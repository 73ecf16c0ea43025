import { cleanText } from "../domain/clean-text.ts";
import type { Dataset } from "../domain/dataset.ts";
import { SECTIONS } from "../domain/role.ts";
import type { Host } from "./host.ts";
import { loadDataset } from "./load-dataset.ts";
import type { Choice, Prompter } from "./prompter.ts";

/** Runs a command line as if it had been typed. */
export type RunCommand = (args: readonly string[]) => Promise<unknown>;

type Wish = "compare" | "check" | "plan" | "from-zero" | "show-role" | "show-credential" | "sources" | "quit";

/**
 * Leads a person who has never typed an option through the program: a menu, the answer, and the command
 * that does the same, until they have enough.
 */
export async function guide(prompter: Prompter, host: Host, run: RunCommand): Promise<void> {
  const { dataset } = await loadDataset(
    { ...(host.env["ROLEWISE_DATA"] ? { data: host.env["ROLEWISE_DATA"] } : {}) },
    host,
  );
  for (;;) {
    const wish = await prompter.select("What would you like to do?", wishes(dataset));
    if (wish === "quit") return;
    const args = await commandFor(wish, dataset, prompter);
    if (args.includes(BACK.value)) continue;
    await run(args);
    // A check and a plan tell themselves how to repeat them: that takes the answers to their questions.
    const repeat =
      wish === "check" || wish === "plan" ? "" : `\nThe same without questions: rolewise ${args.join(" ")}\n`;
    host.stderr.write(`${repeat}\n`);
  }
}

function wishes({ roles, credentials }: Dataset): readonly Choice<Wish>[] {
  return [
    ...(roles.length > 1 ? [{ value: "compare", name: "Compare roles side by side" } as const] : []),
    ...(credentials.length + roles.length > 0
      ? [{ value: "check", name: "Check what I qualify for" } as const]
      : []),
    ...(credentials.length > 0
      ? [
          { value: "plan", name: "Plan when I will qualify" } as const,
          { value: "from-zero", name: "See the road from nothing on" } as const,
        ]
      : []),
    { value: "show-role", name: "Read about one role" },
    ...(credentials.length > 0
      ? [{ value: "show-credential", name: "Read about a credential" } as const]
      : []),
    { value: "sources", name: "See where the facts come from" },
    { value: "quit", name: "Quit" },
  ];
}

const BACK: Choice = { value: "<", name: "Back" };

/** The command that a wish comes to; whoever goes back has `BACK` in it. */
async function commandFor(
  wish: Exclude<Wish, "quit">,
  dataset: Dataset,
  prompter: Prompter,
): Promise<readonly string[]> {
  const roles = dataset.roles.map(({ id, title }) => ({ value: id, name: cleanText(title) }));
  const credentials = dataset.credentials.map(({ id, title, abbreviation }) => ({
    value: id,
    name: cleanText(`${abbreviation}: ${title}`),
  }));
  const choose = (message: string, choices: readonly Choice[]) => prompter.select(message, choices, [BACK]);
  switch (wish) {
    case "compare": {
      const ids =
        roles.length === 2
          ? roles.map(({ value }) => value)
          : await prompter.selectSome("Which roles?", roles, 2, [BACK]);
      if (ids.includes(BACK.value)) return ids;
      const section = await choose("What about them?", [
        { value: "everything", name: "Everything" },
        ...SECTIONS.map(({ id, title }) => ({ value: id, name: title })),
      ]);
      return ["compare", ...ids, ...(section === "everything" ? [] : ["--section", section])];
    }
    case "show-role":
      return ["show", await choose("Which role?", roles)];
    case "check": {
      const all: Choice = { value: "", name: "All of them" };
      const chosen = await choose("Qualify for what?", [...credentials, ...roles, all]);
      return chosen === all.value ? ["check"] : ["check", chosen];
    }
    case "plan": {
      const all: Choice = { value: "", name: "All of them" };
      const chosen = await choose("Qualify for what?", [...credentials, all]);
      return chosen === all.value ? ["plan"] : ["plan", chosen];
    }
    case "from-zero":
      return ["plan", await choose("The road to what?", [...credentials, ...roles]), "--from-zero"];
    case "show-credential":
      return ["show", await choose("Which credential?", credentials)];
    case "sources":
      return ["list", "sources"];
  }
}
