import { describe, expect, it } from "vitest";
import { resolveColor } from "../../src/cli/resolve-color.ts";
import { emptyFolder, has, onTerminal, shell } from "./support/shell.ts";

const COLORED = "\u001B[";

/** The promise as a sentence of its own: the flag, else NO_COLOR, else FORCE_COLOR, else CLICOLOR_FORCE, else TERM, else the stream. */
function promised(
  color: string,
  env: {
    readonly NO_COLOR?: string;
    readonly FORCE_COLOR?: string;
    readonly CLICOLOR_FORCE?: string;
    readonly TERM?: string;
  },
  isTerminal: boolean,
): boolean {
  const answers = [
    { always: true, never: false }[color],
    env.NO_COLOR ? false : undefined,
    env.FORCE_COLOR ? !["0", "false"].includes(env.FORCE_COLOR) : undefined,
    !["", "0"].includes(env.CLICOLOR_FORCE ?? "") ? true : undefined,
    env.TERM === "dumb" ? false : undefined,
    isTerminal,
  ];
  return answers.find((answer) => answer !== undefined) ?? false;
}

/** The variables that are set. */
function told(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

describe("color", () => {
  const envs = [undefined, "", "1", "0"].flatMap((NO_COLOR) =>
    [undefined, "", "0", "false", "1", "3", "true"].flatMap((FORCE_COLOR) =>
      [undefined, "", "0", "1"].flatMap((CLICOLOR_FORCE) =>
        [undefined, "dumb", "xterm"].map((TERM) => told({ NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM })),
      ),
    ),
  );

  it.each(["auto", "always", "never"] as const)(
    "is decided by the flag (%s), NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM and the stream, in this order",
    (choice) => {
      for (const env of envs) {
        for (const isTerminal of [true, false]) {
          expect(resolveColor(choice, env, { isTerminal })).toBe(promised(choice, env, isTerminal));
        }
      }
    },
  );

  it("reaches every command that writes to a terminal", () => {
    const commands = ["compare", "show rn", "list", "explain", "explain data/no-source", "compare nobody"];
    const script = commands.flatMap((command) =>
      ["always", "never"].map(
        (choice) =>
          `rolewise ${command} --color=${choice} 2>&1 | grep -c "$ESC" | sed 's/[1-9][0-9]*/yes/;s/^0/no/'`,
      ),
    );
    const { stdout } = shell(script.join("\n"), {
      cwd: emptyFolder(),
      env: { ESC: "\u001B", NO_COLOR: "1" },
    });
    expect(stdout.trim().split("\n")).toEqual(commands.flatMap(() => ["yes", "no"]));
  });

  it("never gets into markdown, csv, tsv or json", () => {
    const script = ["markdown", "csv", "tsv", "json"].map(
      (format) => `rolewise compare --format ${format} --color always | grep -c "$ESC"`,
    );
    const { stdout } = shell(script.join("\n"), { cwd: emptyFolder(), env: { ESC: "\u001B" } });
    expect(stdout).toBe("0\n0\n0\n0\n");
  });

  describe.skipIf(!has("script"))("on a terminal", () => {
    const env = { TERM: "xterm-256color" };

    it("is on, and off with NO_COLOR or a dumb terminal", () => {
      const cwd = emptyFolder();
      const isColored = (variables: string) =>
        onTerminal(`${variables} rolewise list roles`, 80, { cwd, env }).shown.includes(COLORED);
      expect(["", "NO_COLOR=1", "TERM=dumb", "NO_COLOR=", "FORCE_COLOR=1 NO_COLOR=1"].map(isColored)).toEqual(
        [true, false, false, true, false],
      );
    });

    it("is decided for each stream alone", () => {
      const cwd = emptyFolder();
      const errors = onTerminal("rolewise compare nobody > out", 80, { cwd, env }).shown;
      expect(errors).toContain(COLORED);
      const script =
        "rolewise list roles > out; grep -c '\\[' out | sed 's/.*/lines/'; cat -v out | grep -c '\\^\\[' ";
      expect(onTerminal(script, 80, { cwd, env }).shown.trim().split("\n").at(-1)).toBe("0");
      const redirected = onTerminal("rolewise compare nobody 2> err; cat -v err; rolewise list roles", 80, {
        cwd,
        env,
      });
      expect(redirected.shown).not.toContain("^[");
      expect(redirected.shown).toContain(COLORED);
    });
  });
});
