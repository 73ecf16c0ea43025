import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, has, quote, shell } from "./support/shell.ts";

const ESCAPE = "\u001B";
const DOWN = String.raw`\033[B`;
const MARK = " ";
const ENTER = String.raw`\r`;
const CTRL_C = String.raw`\003`;

/** Waits until the terminal got something new, and then nothing for half a second: a busy machine takes its time. */
const SETTLE = `settle() {
  for _ in $(seq 200); do
    now=$(wc -c < shown)
    if [ "$now" != "$was" ] && [ "$now" = "$last" ]; then still=$((still + 1)); else still=0; fi
    [ $still = 5 ] && break
    last=$now
    sleep 0.1
  done
  was=$now
}`;

/** Types keys into a command on a pseudo-terminal, each group when what the one before it did is shown. */
function typed(command: string, keys: readonly string[], cwd: string, columns = 80, rows = 40): string {
  const typing = ["settle", ...keys.map((group) => `printf '${group}'; settle`)].join("; ");
  const inside = `cd ${quote(cwd)}; stty cols ${columns} rows ${rows}; ${command}; echo "code $?"`;
  const script = `${SETTLE}\n: > shown; was=$(wc -c < shown); { ${typing}; } | script -qec ${quote(inside)} /dev/null > shown`;
  const folder = emptyFolder();
  shell(script, { cwd: folder });
  return readFileSync(join(folder, "shown"), "utf8").replaceAll("\r\n", "\n");
}

describe.runIf(has("script"))("an interview on a terminal", () => {
  it("is answered with keys; the result goes where standard output goes, the rest to the terminal", () => {
    const cwd = emptyFolder();
    // Neither RN nor anything else: "None", which stands apart below the ten licenses.
    const none = `${DOWN.repeat(10)}${ENTER}`;
    const shown = typed(
      "rolewise check cmgt-bc > result.txt",
      [none, `${DOWN}${ENTER}`, `y${ENTER}`, ENTER],
      cwd,
    );
    expect(shown).toContain("Which licenses to practice do you hold?");
    expect(shown).toContain("So far: CMGT-BC: not yet");
    expect(shown).toContain("Written to my-profile.yaml. Only you can read it.");
    expect(shown).toContain("rolewise check cmgt-bc --profile my-profile.yaml --no-input");
    expect(shown).toContain("code 0");
    expect(shown).not.toContain("What is asked, and what you have");
    const result = readFileSync(join(cwd, "result.txt"), "utf8");
    expect(result).toContain("NOT YET");
    expect(result).not.toContain(ESCAPE);
    expect(readFileSync(join(cwd, "my-profile.yaml"), "utf8")).toContain("\nlicenses: []\n");
    expect(statSync(join(cwd, "my-profile.yaml")).mode & 0o777).toBe(0o600);
  });

  it("takes an empty checklist for no answer, and marks beside a line apart for none either", () => {
    const keys = [ENTER, `${MARK}${DOWN.repeat(5)}${ENTER}`, CTRL_C];
    const shown = typed("rolewise check cmc", keys, emptyFolder());
    expect(shown).toContain('! Nothing is marked. Mark what is so with the space bar, or choose "None of');
    expect(shown).toContain("! Something is marked above.");
    expect(shown).not.toContain("So far");
    expect(shown).toContain("code 130");
  });

  it("breaks no word of a question or an answer at 50 columns, and draws without color where none is wanted", () => {
    const bachelor = `${DOWN.repeat(2)}${MARK}${DOWN}${MARK}${ENTER}`;
    const field = `${DOWN.repeat(4)}${MARK}${DOWN.repeat(9)}${MARK}${ENTER}`;
    const command = "NO_COLOR=1 LC_ALL=C.UTF-8 rolewise check cmc";
    const shown = typed(command, [bachelor, field, "2020-13\\r", CTRL_C], emptyFolder(), 50);
    expect(shown).toContain("  for? Bachelor's degree, Master's degree");
    expect(shown).toContain("In which field is your bachelor's degree?");
    expect(shown).toContain("\n  Marriage and family therapy, Social work");
    expect(shown).toContain("  ❯ 2020-13");
    expect(shown).toContain("! There is no such date. Write it like 2024-03 or\n  2024-03-15.");
    expect(shown).not.toMatch(/\[[\d;]*m/);
  });

  it("says that a list goes on below the screen, as long as it does", () => {
    const bachelor = `${DOWN.repeat(2)}${MARK}${ENTER}`;
    const command = "NO_COLOR=1 LC_ALL=C.UTF-8 rolewise check cmc";
    const shown = typed(command, [bachelor, DOWN.repeat(17), CTRL_C], emptyFolder(), 50, 24);
    const drawings = shown.split("In which field is your bachelor's degree?").slice(1);
    expect(drawings[0]).toContain("\n  ↓ more below\n");
    expect(drawings[0]).not.toContain("Back");
    expect(drawings.at(-1)).not.toContain("more below");
    expect(drawings.at(-1)).toContain("  Back\n  Enough: show what can be told\n");
  });

  it("ends with 130 at Ctrl-C, writes nothing, and shows the cursor again", () => {
    const cwd = emptyFolder();
    const shown = typed("rolewise check cmc --output result.txt", [`${MARK}${ENTER}`, CTRL_C], cwd);
    expect(shown).toContain("Which degrees do you have");
    expect(shown).toContain("code 130");
    expect(existsSync(join(cwd, "result.txt"))).toBe(false);
    expect(shown.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(shown.lastIndexOf(`${ESCAPE}[?25l`));
    expect(shown).not.toMatch(/^ +at /m);
  });

  it.each(["CI=true rolewise check cmc", "rolewise check cmc --no-input", "rolewise --no-input check cmc"])(
    "is not held by: %s",
    (command) => {
      const shown = typed(command, [], emptyFolder());
      expect(shown).toContain("CANNOT TELL");
      expect(shown).toContain("code 0");
      expect(shown).not.toContain("Which degrees do you have");
    },
  );
});
