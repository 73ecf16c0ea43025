import { type Program, packagesFor, programPath } from "./needed-programs.ts";

/** What is tested with a program. */
const TESTED: Readonly<Record<Program, string>> = {
  browser: "tests in a real browser (test/browser)",
  office: "tests in a real office program (test/office)",
};

/** Says at the end which tests were left out for want of a program; a CI machine has to have them all. */
export default function tellLeftOut(): () => void {
  const lacking = (["browser", "office"] as const).filter((program) => programPath(program) === undefined);
  const install = `apt-get install ${lacking.map(packagesFor).join(" ")}`;
  if (lacking.length > 0 && process.env["CI"]) {
    throw new Error(`${lacking.map((program) => TESTED[program]).join(" and ")} cannot run: ${install}`);
  }
  return () => {
    for (const program of lacking) {
      process.stderr.write(
        `\nLEFT OUT: ${TESTED[program]}. To run them: apt-get install ${packagesFor(program)}\n`,
      );
    }
  };
}
